using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>
/// “In May, a raid hit the depot, the envoy said”: what stands before the words said belongs to them, and not to the verb of saying,
/// which has its own subject behind them.
/// </summary>
internal static class FrontedClauses
{
    /// <summary>Mends the sentence <paramref name="start"/>..<paramref name="end"/>.</summary>
    public static void Mend(Draft draft, int start, int end)
    {
        for (int clause = start + 1; clause < end; clause++)
        {
            int saying = draft.Heads[clause];
            if (
                draft.Relations[clause] is DependencyRelation.Ccomp
                && saying > clause
                && draft.Upos[saying] is Upos.Verb
                && HasSubjectBetween(draft, clause, saying, end)
            )
            {
                Take(draft, start, clause, saying);
            }
        }
    }

    // “…, Novak said” and “…, said Novak”
    private static bool HasSubjectBetween(Draft draft, int clause, int saying, int end)
    {
        for (int t = clause + 1; t < end; t++)
        {
            if (draft.Heads[t] == saying && draft.Relations[t] is DependencyRelation.Nsubj)
            {
                return true;
            }
        }
        return false;
    }

    private static void Take(Draft draft, int start, int clause, int saying)
    {
        bool hasSubject = false;
        bool isPassive = false;
        int left = clause;
        for (int t = clause; t >= start; t--)
        {
            left = IsBelow(draft, t, clause) ? t : left;
            hasSubject |=
                draft.Heads[t] == clause
                && draft.Relations[t] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass;
            isPassive |= draft.Heads[t] == clause && draft.Relations[t] is DependencyRelation.AuxPass;
        }
        for (int t = left - 1; t >= start; t--)
        {
            if (draft.Heads[t] != saying)
            {
                continue;
            }
            bool isSubject = draft.Relations[t] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass;
            if (isSubject && !hasSubject)
            {
                hasSubject = true;
                draft.Heads[t] = clause;
                draft.Relations[t] = isPassive ? DependencyRelation.NsubjPass : DependencyRelation.Nsubj;
            }
            else if (
                draft.Relations[t]
                is DependencyRelation.Obl
                    or DependencyRelation.OblUnmarked
                    or DependencyRelation.Advmod
            )
            {
                draft.Heads[t] = clause;
            }
        }
    }

    private static bool IsBelow(Draft draft, int token, int above)
    {
        int at = token;
        while (at >= 0 && at != above)
        {
            at = draft.Heads[at];
        }
        return at == above;
    }
}
