using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>“at Camp Delta, also known as the Box”: who or what is called otherwise stands right before the comma.</summary>
internal static class OtherNames
{
    /// <summary>Hangs the participle on the name before it, in the sentence <paramref name="start"/>..<paramref name="end"/>.</summary>
    public static void Mend(Draft draft, int start, int end)
    {
        for (int verb = start + 3; verb < end; verb++)
        {
            if (
                draft.Relations[verb] is not DependencyRelation.Advcl
                || draft.Lemmas[verb] is not ("call" or "know" or "dub" or "nickname")
                || !draft.Feats[verb].Contains("VerbForm=Part", StringComparison.Ordinal)
            )
            {
                continue;
            }
            int comma = verb - 1;
            while (comma > start && draft.Upos[comma] is Upos.Adv)
            {
                comma--;
            }
            if (
                comma > start
                && draft.SpellingOf(comma) is ","
                && NameEndingAt(draft, start, comma - 1) is var name and >= 0
            )
            {
                (draft.Heads[verb], draft.Relations[verb]) = (name, DependencyRelation.Acl);
            }
        }
    }

    private static int NameEndingAt(Draft draft, int start, int last)
    {
        int at = last;
        while (
            draft.Relations[at] is DependencyRelation.Flat or DependencyRelation.Compound && draft.Heads[at] >= start
        )
        {
            at = draft.Heads[at];
        }
        return draft.Upos[at] is Upos.Propn ? at : -1;
    }
}
