using Rapport.Coding.Parties.Names;
using Rapport.Coding.Parties.Phrases;
using Rapport.Text;

namespace Rapport.Coding.Parties.Sets;

/// <summary>What a set expression says: of which region or organization, how many, without whom.</summary>
internal sealed record SetPhrase(
    Token Head,
    string? Region,
    ResolvedParty? Organization,
    Quantity Quantity,
    List<(ResolvedParty Party, CharSpan Words)> Exceptions
)
{
    public bool Excepts(string id) =>
        Exceptions.Exists(e => string.Equals(e.Party.Party.Id, id, StringComparison.Ordinal));
}

/// <summary>How many of a set are meant: an exact number, the whole, or some.</summary>
/// <param name="Number">The number, where exactly one is said.</param>
/// <param name="IsWhole">True for “all”, “the”, and no quantity at all.</param>
internal readonly record struct Quantity(int? Number, bool IsWhole)
{
    public static Quantity Read(PartySpace space, Token head)
    {
        bool some = false;
        int? number = null;
        foreach (Token child in head.Children)
        {
            if (child.Relation == DependencyRelation.Nummod)
            {
                number = Numerals.Read(child.Form);
                some |= number is null || IsBounded(child);
            }
            else if (string.Equals(child.Lemma, "both", StringComparison.OrdinalIgnoreCase))
            {
                number = 2;
            }
            else if (space.Lexicon.Has("some-of", child.Lemma.ToLowerInvariant()))
            {
                some = true;
            }
        }
        // “a number of members”, “some of the members”
        if (
            NounPhrase.HasPreposition(head, "of")
            && head.Head is { } above
            && space.Lexicon.Has("some-of", above.Lemma.ToLowerInvariant())
        )
        {
            some = true;
        }
        return some ? new Quantity(null, IsWhole: false) : new Quantity(number, IsWhole: number is null);
    }

    // “more than 40”, “at least two”, “about ten” are no exact numbers.
    private static bool IsBounded(Token numeral)
    {
        foreach (Token child in numeral.Children)
        {
            if (child.Relation is DependencyRelation.Advmod or DependencyRelation.Amod or DependencyRelation.Case)
            {
                return true;
            }
        }
        return false;
    }
}
