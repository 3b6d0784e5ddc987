using Rapport.Text;

namespace Rapport.Coding.Parties.Phrases;

/// <summary>
/// The second side of “between X, …, and Y” where the tree joins Y to a word inside what stands about X: “between the army, led by
/// General Doe, and the rebels”.
/// </summary>
internal static class BetweenPair
{
    /// <summary>The second side, or null where the tree is right or there is none.</summary>
    /// <param name="first">The head of the phrase with “between”.</param>
    public static Token? Other(Token first)
    {
        if (!NounPhrase.HasPreposition(first, "between") || first.Child(DependencyRelation.Conj) is not null)
        {
            return null;
        }
        if (Sibling(first) is { } sibling)
        {
            return sibling;
        }
        TokenSpan sentence = first.Sentence.Tokens;
        int after = first.Index + 1;
        if (NounPhrase.IsPlural(first) || after >= sentence.End || first.Document.TokenAt(after).FormSpan is not ",")
        {
            return null;
        }
        for (int t = after; t < sentence.End; t++)
        {
            Token token = first.Document.TokenAt(t);
            bool isJoined =
                token is { Relation: DependencyRelation.Conj, Upos: Upos.Noun or Upos.Propn, Head: { } head }
                && head.Index > first.Index
                && head.Index < t
                && token.Child(DependencyRelation.Cc) is { Lemma: "and" } and
                && first.Document.TokenAt(and.Index - 1).FormSpan is ",";
            if (isJoined)
            {
                return token;
            }
        }
        return null;
    }

    // “talks between Oslo and rebel groups”, where both hang on the talks, the second with “and” for all that joins it.
    private static Token? Sibling(Token first)
    {
        if (first.Head is not { } dealing)
        {
            return null;
        }
        foreach (Token child in dealing.Children)
        {
            if (
                child.Index > first.Index
                && child.Relation == first.Relation
                && child.Child(DependencyRelation.Cc) is { Lemma: "and" }
                && child.Child(DependencyRelation.Case) is null
            )
            {
                return child;
            }
        }
        return null;
    }

    /// <summary>True where <paramref name="conjunct"/> is the second side of such a phrase and no conjunct of its head.</summary>
    public static bool IsOther(Token conjunct)
    {
        if (conjunct.Head is not { } head)
        {
            return false;
        }
        for (int t = conjunct.Sentence.Tokens.Start; t < head.Index; t++)
        {
            Token token = conjunct.Document.TokenAt(t);
            if (
                token is { Relation: DependencyRelation.Case, Lemma: "between", Head: { } first }
                && Other(first) is { } other
                && other.Index == conjunct.Index
            )
            {
                return true;
            }
        }
        return false;
    }
}
