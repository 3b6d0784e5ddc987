using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>“Hurricane Ines … Ines weakened”: a storm bears a given name, but is no person, wherever the article speaks of it.</summary>
internal static class StormNames
{
    /// <summary>Takes the names of storms out of those of persons.</summary>
    public static void Release(Draft draft)
    {
        HashSet<string>? storms = null;
        for (int t = 1; t < draft.Names.Length; t++)
        {
            if (draft.Upos[t] is Upos.Propn && IsStorm(draft.SpellingOf(t - 1)))
            {
                (storms ??= []).Add(draft.SpellingOf(t).ToString());
            }
        }
        for (int t = 0; storms is not null && t < draft.Names.Length; )
        {
            int end = NameRun.End(draft.Names, t);
            bool isStorm =
                draft.Names[t].Type == NameType.Per
                && storms.Contains(draft.SpellingOf(end - 1).ToString())
                && (end == t + 1 || (end == t + 2 && IsStorm(draft.SpellingOf(t))));
            if (isStorm)
            {
                NameRun.Set(draft.Names.AsSpan(t, end - t), NameType.None);
            }
            t = end;
        }
    }

    private static bool IsStorm(ReadOnlySpan<char> word) => word is "Hurricane" or "Typhoon" or "Cyclone";
}
