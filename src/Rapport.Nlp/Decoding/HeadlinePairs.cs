using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>
/// Headlines write “and” as a comma: “Putin, Xi discuss trade”. Read as an address or an apposition, the first name is lost; an apposition would
/// need a second comma.
/// </summary>
internal static class HeadlinePairs
{
    /// <summary>Makes the two subjects of the headline <paramref name="start"/>..<paramref name="end"/>; leaves a sentence with a full stop alone.</summary>
    public static void Mend(Draft draft, int start, int end)
    {
        if (end - start < 4 || draft.SpellingOf(end - 1) is "." or "?" or "!" or "”" or "\"")
        {
            return;
        }
        int comma = start + 1;
        while (comma < end && draft.SpellingOf(comma) is not ",")
        {
            comma++;
        }
        int first = NounOf(draft, start, comma);
        int verb = first < 0 || comma >= end ? -1 : VerbAfter(draft, comma, end);
        int second = verb < 0 ? -1 : NounOf(draft, comma + 1, verb);
        if (second < 0 || !AreOfOneClause(draft, first, second, verb))
        {
            return;
        }
        (draft.Heads[first], draft.Relations[first]) = (verb, DependencyRelation.Nsubj);
        (draft.Heads[second], draft.Relations[second]) = (first, DependencyRelation.Conj);
        (draft.Heads[comma], draft.Relations[comma]) = (second, DependencyRelation.Punct);
    }

    // The head of the words from..to where all of them hang together under a noun without an article.
    private static int NounOf(Draft draft, int from, int to)
    {
        int head = -1;
        for (int t = from; t < to; t++)
        {
            if (draft.Heads[t] >= from && draft.Heads[t] < to)
            {
                continue;
            }
            if (head >= 0)
            {
                return -1;
            }
            head = t;
        }
        return head >= 0 && draft.Upos[head] is Upos.Propn or Upos.Noun && draft.Upos[from] is not Upos.Det ? head : -1;
    }

    private static int VerbAfter(Draft draft, int comma, int end)
    {
        for (int t = comma + 1; t < end; t++)
        {
            if (draft.Upos[t] is Upos.Verb)
            {
                return draft.Feats[t].Contains("VerbForm=Part", StringComparison.Ordinal) ? -1 : t;
            }
            if (draft.Upos[t] is not (Upos.Propn or Upos.Noun or Upos.Adj or Upos.Part))
            {
                return -1;
            }
        }
        return -1;
    }

    private static bool AreOfOneClause(Draft draft, int first, int second, int verb)
    {
        bool opens =
            draft.Relations[first] is DependencyRelation.Nsubj or DependencyRelation.Vocative
            && draft.Heads[first] == verb;
        bool follows =
            (
                draft.Heads[second] == first
                && draft.Relations[second] is DependencyRelation.Appos or DependencyRelation.Conj
            ) || (draft.Heads[second] == verb && draft.Relations[second] is DependencyRelation.Nsubj);
        return opens && follows && draft.Relations[verb] is DependencyRelation.Root;
    }
}
