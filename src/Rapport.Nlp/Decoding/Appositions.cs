using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>“Katanga, a province rich in copper”: the noun explains the name, and the adjective the noun, where the parser has it the other way round.</summary>
internal static class Appositions
{
    /// <summary>Mends the sentence <paramref name="start"/>..<paramref name="end"/>.</summary>
    public static void Mend(Draft draft, int start, int end)
    {
        MendPlaces(draft, start, end);
        for (int adjective = start + 4; adjective < end; adjective++)
        {
            if (draft.Upos[adjective] is not Upos.Adj || draft.Relations[adjective] is not DependencyRelation.Appos)
            {
                continue;
            }
            int noun = adjective - 1;
            int comma = CommaBefore(draft, start, noun);
            if (
                draft.Upos[noun] is Upos.Noun
                && draft.Heads[noun] == adjective
                && comma > start
                && draft.Upos[comma - 1] is Upos.Propn
            )
            {
                int name = comma - 1;
                while (draft.Relations[name] is DependencyRelation.Flat or DependencyRelation.Compound)
                {
                    name = draft.Heads[name];
                }
                (draft.Heads[noun], draft.Relations[noun]) = (name, DependencyRelation.Appos);
                (draft.Heads[adjective], draft.Relations[adjective]) = (noun, DependencyRelation.Amod);
            }
        }
    }

    // “influence in Katanga, a province”: what sort of place it is, is said of the place and not of a thing before it.
    private static void MendPlaces(Draft draft, int start, int end)
    {
        for (int noun = start + 3; noun < end; noun++)
        {
            bool isPlace =
                draft.Relations[noun] is DependencyRelation.Appos
                && draft.Upos[noun] is Upos.Noun
                && draft.Upos[draft.Heads[noun]] is Upos.Noun
                && IsPlace(draft.Lemmas[noun])
                && !IsPlace(draft.Lemmas[draft.Heads[noun]]);
            int comma = isPlace ? CommaBefore(draft, start, noun) : -1;
            if (comma > start && draft.Names[comma - 1].Type == NameType.Loc && draft.Heads[noun] < comma)
            {
                int name = comma - 1;
                while (draft.Relations[name] is DependencyRelation.Flat or DependencyRelation.Compound)
                {
                    name = draft.Heads[name];
                }
                draft.Heads[noun] = name;
            }
        }
    }

    private static bool IsPlace(string lemma) =>
        lemma
            is "country"
                or "region"
                or "province"
                or "district"
                or "territory"
                or "city"
                or "town"
                or "village"
                or "port"
                or "island";

    // The comma right before the words of the noun.
    private static int CommaBefore(Draft draft, int start, int noun)
    {
        int at = noun - 1;
        while (at > start && draft.Heads[at] == noun && draft.SpellingOf(at) is not ",")
        {
            at--;
        }
        return draft.SpellingOf(at) is "," ? at : -1;
    }
}
