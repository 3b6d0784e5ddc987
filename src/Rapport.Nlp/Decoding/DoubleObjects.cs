using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>
/// Two objects side by side, a thing and then its name: “quoting the country's largest newspaper El Comercio”. The name is an apposition.
/// </summary>
internal static class DoubleObjects
{
    /// <summary>Hangs a name on the noun that it follows at once, in the sentence <paramref name="start"/>..<paramref name="end"/>.</summary>
    public static void Mend(Draft draft, int start, int end)
    {
        for (int name = start + 1; name < end; name++)
        {
            if (draft.Relations[name] is DependencyRelation.Obj && draft.Upos[name] is Upos.Propn)
            {
                int noun = First(draft, name) - 1;
                if (
                    noun >= start
                    && draft.Upos[noun] is Upos.Noun
                    && draft.Relations[noun] is DependencyRelation.Obj
                    && draft.Heads[noun] == draft.Heads[name]
                    && draft.Heads[name] < noun
                )
                {
                    (draft.Heads[name], draft.Relations[name]) = (noun, DependencyRelation.Appos);
                    TakeOver(draft, start, noun, name);
                }
            }
        }
    }

    // “our ally Peru”: what stands before the noun is the noun's.
    private static void TakeOver(Draft draft, int start, int noun, int name)
    {
        for (int t = start; t < noun; t++)
        {
            if (draft.Heads[t] == name)
            {
                draft.Heads[t] = noun;
            }
        }
    }

    // Where the words of the name begin, which all stand before it.
    private static int First(Draft draft, int name)
    {
        int first = name;
        while (first > 0 && IsUnder(draft, first - 1, name))
        {
            first--;
        }
        return first;
    }

    private static bool IsUnder(Draft draft, int word, int head)
    {
        for (int at = word; at >= 0; at = draft.Heads[at])
        {
            if (at == head)
            {
                return true;
            }
        }
        return false;
    }
}
