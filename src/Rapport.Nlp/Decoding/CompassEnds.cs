using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>“Camp Delta West”: the point of the compass at the end of a place's name hangs on the noun before it.</summary>
internal static class CompassEnds
{
    /// <summary>Turns such names around in the sentence <paramref name="start"/>..<paramref name="end"/>.</summary>
    public static void Mend(Draft draft, int start, int end)
    {
        for (int last = start + 2; last < end; last++)
        {
            int noun = last - 1;
            bool isEnd =
                draft.SpellingOf(last) is "North" or "South" or "East" or "West"
                && draft.Names[last] == new NameTag(NameType.Loc, false)
                && draft.Names[noun] == new NameTag(NameType.Loc, false)
                && draft.Upos[noun] is Upos.Propn
                && draft.Heads[noun] == last
                && draft.Relations[noun] is DependencyRelation.Compound;
            if (isEnd)
            {
                Turn(draft, start, end, noun, last);
            }
        }
    }

    private static void Turn(Draft draft, int start, int end, int noun, int last)
    {
        (draft.Heads[noun], draft.Relations[noun]) = (draft.Heads[last], draft.Relations[last]);
        for (int t = start; t < end; t++)
        {
            draft.Heads[t] = draft.Heads[t] == last ? noun : draft.Heads[t];
        }
        (draft.Heads[last], draft.Relations[last]) = (noun, DependencyRelation.Flat);
    }
}
