using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>The way up the tree from a date to what it dates.</summary>
internal static class TimePath
{
    // Longer chains of nouns only occur in broken trees.
    private const int MaximumSteps = 6;

    /// <summary>
    /// The words that a date may date, nearest first: what it modifies, and where that is a noun that the date follows
    /// (“met officials on Tuesday”) also the clause around it.
    /// </summary>
    public static IEnumerable<Token> Dated(Token time)
    {
        Token below = time;
        Token? at = time.Head;
        for (int step = 0; at is { } token && step < MaximumSteps; step++)
        {
            yield return token;
            // “attacked a camp, the third attack this month”: what is added in apposition keeps its date.
            bool added = token.Relation is DependencyRelation.Appos or DependencyRelation.Parataxis;
            if (IsClause(token) || added || !Passes(below, token))
            {
                yield break;
            }
            (below, at) = (token, token.Head);
        }
    }

    /// <summary>True for the head of a clause: a verb, or a noun or adjective with a copula.</summary>
    public static bool IsClause(Token token) =>
        token.Upos == Upos.Verb || token.Child(DependencyRelation.Cop) is not null;

    private static bool Passes(Token below, Token noun)
    {
        bool attribute =
            below.Relation == DependencyRelation.NmodPoss
            || below.Relation.Universal()
                is DependencyRelation.Compound
                    or DependencyRelation.Nummod
                    or DependencyRelation.Amod
                    or DependencyRelation.Flat;
        bool of = below.Child(DependencyRelation.Case)?.Lemma is "of" or "from" or "between" or "since";
        return below.Index > noun.Index && !attribute && !of;
    }
}
