using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Rules;

/// <summary>Names the argument that a phrase with a preposition is.</summary>
internal static class Prepositions
{
    /// <summary>The list of prepositions with a noun inside, written without article: <c>on behalf of</c>.</summary>
    public const string ComplexList = "complex-preposition";

    /// <summary>Lemmas of the words that mark a phrase, joined by hyphens: <c>with</c>, <c>because-of</c>; null where there is none.</summary>
    /// <param name="phrase">Head of the phrase.</param>
    /// <param name="marker"><c>case</c> for a noun phrase, <c>mark</c> for a clause.</param>
    public static string? Name(Token phrase, DependencyRelation marker)
    {
        string? name = null;
        int last = -1;
        foreach (Token child in phrase.Children)
        {
            // The possessive “’s” is a case marker too in UD, but names no argument.
            if (child.Relation == marker && child.Upos != Upos.Part)
            {
                // Words between two markers show that the first belongs elsewhere (“on his visit to”).
                bool together = name is not null && child.Index - last <= 2;
                string word = WithFixed(child);
                name = together ? name + "-" + word : word;
                last = child.Index;
            }
        }
        return name ?? (marker == DependencyRelation.Case ? InName(phrase) : null);
    }

    // “from Las Palmas”, “with Minister Novak”, where the tree hangs the preposition on another word of the name.
    private static string? InName(Token phrase)
    {
        foreach (Token child in phrase.Children)
        {
            if (
                child.Relation is DependencyRelation.Flat or DependencyRelation.NmodDesc
                && child.Child(DependencyRelation.Case) is { Upos: Upos.Adp } marker
                && marker.Index < phrase.Index
            )
            {
                return WithFixed(marker);
            }
        }
        return null;
    }

    /// <summary>Reads “on behalf of the council” or “at the council’s invitation” as one preposition and its argument.</summary>
    public static bool TryComplex(Token noun, string preposition, Lexicon lexicon, out Argument argument)
    {
        argument = default;
        if (noun.Upos != Upos.Noun)
        {
            return false;
        }
        foreach (Token child in noun.Children)
        {
            string? last = child.Relation switch
            {
                DependencyRelation.Nmod => Name(child, DependencyRelation.Case),
                DependencyRelation.NmodPoss => "of",
                _ => null,
            };
            if (last is not null && lexicon.Has(ComplexList, $"{preposition} {noun.Lemma} {last}"))
            {
                argument = new Argument($"{preposition}-{noun.Lemma}-{last}", Grammar.Antecedent(child), "obl nmod");
                return true;
            }
        }
        return false;
    }

    private static string WithFixed(Token word)
    {
        string name = Lower(word);
        foreach (Token child in word.Children)
        {
            if (child.Relation == DependencyRelation.Fixed)
            {
                name += "-" + Lower(child);
            }
        }
        return name;
    }

    private static string Lower(Token token)
    {
        string lemma = token.Lemma;
        return lemma.AsSpan().ContainsAnyInRange('A', 'Z') ? lemma.ToLowerInvariant() : lemma;
    }
}
