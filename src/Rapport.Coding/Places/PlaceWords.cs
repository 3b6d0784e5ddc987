using Rapport.Knowledge;

namespace Rapport.Coding.Places;

/// <summary>Questions to the word lists of <c>places.tsv</c>.</summary>
internal static class PlaceWords
{
    /// <summary>True for verbs whose object is the place where they happen; also where the lemmatizer dropped the final e (“invad”).</summary>
    public static bool Visits(Lexicon words, string lemma) =>
        words.Has("place-visit", lemma) || words.Has("place-visit", lemma + "e");
}
