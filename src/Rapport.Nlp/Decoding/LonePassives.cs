using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>
/// A whole sentence whose main verb was taken for a participle: “Lula, who had come a day before, called for talks.”
/// </summary>
/// <remarks>
/// Headlines leave out the auxiliary (“Two killed in raid”), and the reader knows them; a sentence with a full stop does not. There
/// a form that is past tense as well as participle, without an auxiliary and without an agent, is the past tense.
/// </remarks>
internal static class LonePassives
{
    private const string PastTense = "Mood=Ind|Tense=Past|VerbForm=Fin";

    /// <summary>Makes the main verb of the sentence <paramref name="start"/>..<paramref name="end"/> active where it must be.</summary>
    public static void Mend(Draft draft, int start, int end)
    {
        if (end - start < 3 || draft.SpellingOf(end - 1) is not ".")
        {
            return;
        }
        int root = Array.IndexOf(draft.Heads, -1, start, end - start);
        if (
            root < 0
            || draft.Upos[root] != Upos.Verb
            || !draft.Feats[root].Contains("Voice=Pass", StringComparison.Ordinal)
            || !draft.SpellingOf(root).EndsWith("ed", StringComparison.Ordinal)
        )
        {
            return;
        }
        int subject = -1;
        for (int t = start; t < end; t++)
        {
            if (draft.Heads[t] != root)
            {
                continue;
            }
            switch (draft.Relations[t])
            {
                case DependencyRelation.AuxPass or DependencyRelation.Aux or DependencyRelation.OblAgent:
                    return;
                case DependencyRelation.NsubjPass:
                    subject = t;
                    break;
            }
        }
        if (subject >= 0 && subject < root)
        {
            draft.Feats[root] = PastTense;
            draft.Relations[subject] = DependencyRelation.Nsubj;
        }
    }
}
