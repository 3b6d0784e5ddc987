using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>
/// Two subjects side by side before one verb, of which the first is part of the second: “the Nordic Council (NC) summit opened”.
/// </summary>
internal static class DoubleSubjects
{
    /// <summary>Hangs the first of two adjoining subjects on the second, in the sentence <paramref name="start"/>..<paramref name="end"/>.</summary>
    public static void Mend(Draft draft, int start, int end)
    {
        for (int second = start + 1; second < end; second++)
        {
            if (draft.Relations[second] == DependencyRelation.Nsubj && draft.Upos[second] == Upos.Noun)
            {
                int first = FirstBefore(draft, start, second);
                if (first >= 0 && Adjoin(draft, first, second))
                {
                    draft.Heads[first] = second;
                    draft.Relations[first] = DependencyRelation.Compound;
                }
            }
        }
    }

    private static int FirstBefore(Draft draft, int start, int second)
    {
        for (int t = second - 1; t >= start; t--)
        {
            if (draft.Heads[t] == draft.Heads[second] && draft.Relations[t] == DependencyRelation.Nsubj)
            {
                return draft.Upos[t] == Upos.Propn && draft.Heads[second] > second ? t : -1;
            }
        }
        return -1;
    }

    // All between the two hangs on the first, and nothing stands before the second on its own account.
    private static bool Adjoin(Draft draft, int first, int second)
    {
        for (int t = first + 1; t < second; t++)
        {
            int at = t;
            while (at >= 0 && at != first && at != second)
            {
                at = draft.Heads[at];
            }
            if (at != first || draft.Relations[t] == DependencyRelation.AclRelcl || draft.SpellingOf(t) is ",")
            {
                return false;
            }
        }
        return true;
    }
}
