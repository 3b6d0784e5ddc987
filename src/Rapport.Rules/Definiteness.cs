using Rapport.Text;

namespace Rapport.Rules;

/// <summary>Whether words say that something known is meant.</summary>
public static class Definiteness
{
    /// <summary>True for the, this, that, these and those.</summary>
    public static bool IsMarker(Token word) =>
        word.Lemma.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those";

    /// <summary>The determiner of <paramref name="noun"/> that is such a word, or null.</summary>
    public static Token? MarkerOf(Token noun)
    {
        foreach (Token child in noun.Children)
        {
            if (child.Relation is DependencyRelation.Det or DependencyRelation.DetPredet && IsMarker(child))
            {
                return child;
            }
        }
        return null;
    }
}
