using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Parties.Names;

/// <summary>Tells capitals and seats that are places (“talks in Vienna”) from those that are governments (“Vienna said”, “ties with Vienna”).</summary>
internal static class MetonymPlaces
{
    public static void Read(PartySpace space)
    {
        foreach (
            NameMention mention in space.InOrder().Where(m => m.Kind is NameKind.Capital or NameKind.Seat).ToList()
        )
        {
            if (IsPlace(space, mention))
            {
                space.Replace(mention with { IsPlace = true });
            }
        }
    }

    // “VIENNA, June 3 (Reuters) —”
    private static bool IsDateline(PartySpace space, NameMention mention)
    {
        TokenSpan sentence = space.Token(mention.Tokens.Start).Sentence.Tokens;
        if (mention.Tokens.Start != sentence.Start || !space.TextOf(mention.Tokens).All(c => !char.IsLower(c)))
        {
            return false;
        }
        for (int t = mention.Tokens.End; t < Math.Min(sentence.End, mention.Tokens.End + 14); t++)
        {
            if (space.Token(t).FormSpan is "—" or "–" or "-" or "--")
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsPlace(PartySpace space, NameMention mention)
    {
        // “Moscow, Russia” and “Lima, Peru” are on the map.
        int comma = mention.Tokens.End;
        if (
            comma + 1 < space.Document.TokenCount
            && space.Token(comma).FormSpan is ","
            && space.MentionAt(comma + 1) is { } country
            && country.Ids.SequenceEqual(mention.Ids)
        )
        {
            return true;
        }
        if (IsDateline(space, mention))
        {
            return true;
        }
        Token head = space.Token(mention.Head);
        // A conjunct shares the preposition of the first: “in Paris and London”.
        while (
            head.Relation == DependencyRelation.Conj
            && head.Head is { } first
            && first.Child(DependencyRelation.Case) is not null
        )
        {
            head = first;
        }
        // “the Oslo accords” were made there; “Oslo officials” are the government's.
        if (head.Relation == DependencyRelation.Compound && head.Head is { } noun)
        {
            return space.Lexicon.Agents.EndingAt(space.Words, noun.Index, noun.Index) is null;
        }
        return head.Child(DependencyRelation.Case) is { } preposition
            && space.Lexicon.Has("place-preposition", preposition.Lemma);
    }
}
