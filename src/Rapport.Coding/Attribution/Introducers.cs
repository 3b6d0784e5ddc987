using Rapport.Coding.Status;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>The words that lead a clause or phrase below a cue, and whether the cue's row takes them.</summary>
internal static class Introducers
{
    public static bool IsTaken(AttributionRow row, Token child) => Of(child) is { Length: > 0 } word && row.Takes(word);

    public static string Of(Token child)
    {
        string word = Words.IntroducerOf(child, DependencyRelation.Case);
        return word.Length > 0 ? word : Words.IntroducerOf(child, DependencyRelation.Mark);
    }

    /// <summary>True for a clause with “that” and a subject of its own.</summary>
    public static bool IsThatClause(Token clause)
    {
        foreach (Token mark in clause.Children)
        {
            if (mark.Relation == DependencyRelation.Mark && Words.Is(mark, "that"))
            {
                return Words.Has(clause, DependencyRelation.Nsubj);
            }
        }
        return false;
    }

    public static bool IsToInfinitive(Token child)
    {
        foreach (Token mark in child.Children)
        {
            if (mark.Relation == DependencyRelation.Mark && Words.Is(mark, "to"))
            {
                return true;
            }
        }
        return false;
    }
}
