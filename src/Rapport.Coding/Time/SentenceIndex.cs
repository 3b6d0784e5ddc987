using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>Finds what stands in a sentence without a walk over all of a document.</summary>
internal static class SentenceIndex
{
    /// <summary>
    /// For each sentence the place of its first item, and the number of items as last value: those of sentence s are
    /// <c>items[index[s]..index[s + 1]]</c>.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="items">In text order.</param>
    /// <param name="start">The first token of an item.</param>
    public static int[] Of<T>(Document document, IReadOnlyList<T> items, Func<T, int> start)
    {
        int[] index = new int[document.SentenceCount + 1];
        int at = 0;
        for (int s = 0; s < document.SentenceCount; s++)
        {
            index[s] = at;
            int end = document.SentenceAt(s).Tokens.End;
            while (at < items.Count && start(items[at]) < end)
            {
                at++;
            }
        }
        index[^1] = items.Count;
        return index;
    }
}
