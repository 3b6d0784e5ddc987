using Rapport.Text;

namespace Rapport.Coding.Status;

/// <summary>Finds the word that negates a clause or noun: by its place in the tree, never by standing near.</summary>
internal static class Negator
{
    /// <summary>The negating word of the predicate's clause, or null.</summary>
    public static Token? Of(Token predicate)
    {
        foreach (Token child in predicate.Children)
        {
            Token? found = child.Relation.Universal() switch
            {
                DependencyRelation.Advmod or DependencyRelation.Cc => OfAdverb(child),
                DependencyRelation.Nsubj or DependencyRelation.Obj => OfNoun(child),
                DependencyRelation.Det when Words.Is(child, "neither") => child,
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }
        return null;
    }

    /// <summary>The negating word of a noun phrase (<c>no deal</c>, <c>nobody</c>, <c>none of them</c>), or null.</summary>
    public static Token? OfNoun(Token noun)
    {
        if (Words.LemmaOf(noun) is "nobody" or "nothing" or "none" or "neither" or "no-one")
        {
            return noun;
        }
        foreach (Token child in noun.Children)
        {
            if (
                child.Relation is DependencyRelation.Det or DependencyRelation.CcPreconj
                && Words.LemmaOf(child) is "no" or "neither"
            )
            {
                return child;
            }
        }
        return null;
    }

    private static Token? OfAdverb(Token adverb)
    {
        string lemma = Words.LemmaOf(adverb);
        if (lemma is not ("not" or "n't" or "never" or "neither" or "nor" or "nowhere"))
        {
            return null;
        }
        // “not only marked by cooperation, but also …” denies nothing.
        foreach (Token sibling in adverb.Head!.Value.Children)
        {
            if (
                sibling.Index > adverb.Index
                && sibling.Index <= adverb.Index + 2
                && Words.LemmaOf(sibling) is "only" or "just" or "merely" or "simply"
            )
            {
                return null;
            }
        }
        return HasOnly(adverb) ? null : adverb;
    }

    private static bool HasOnly(Token adverb)
    {
        foreach (Token child in adverb.Children)
        {
            if (Words.LemmaOf(child) is "only" or "just" or "merely")
            {
                return true;
            }
        }
        return false;
    }
}
