using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>What a document holds, by the sentence that it begins in: no walk over all of it for each sentence. Immutable.</summary>
internal sealed class ItemsBySentence<T>
{
    private readonly ImmutableArray<T> _items;

    // For each sentence the place of its first item, and the number of items as last value.
    private readonly int[] _starts;

    /// <summary>Sorts the items into the sentences of <paramref name="document"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="items">In text order.</param>
    /// <param name="start">The first token of an item.</param>
    public ItemsBySentence(Document document, ImmutableArray<T> items, Func<T, int> start)
    {
        _items = items;
        _starts = new int[document.SentenceCount + 1];
        int at = 0;
        for (int s = 0; s < document.SentenceCount; s++)
        {
            _starts[s] = at;
            int end = document.SentenceAt(s).Tokens.End;
            while (at < items.Length && start(items[at]) < end)
            {
                at++;
            }
        }
        _starts[^1] = items.Length;
    }

    /// <summary>The items of one sentence, in text order.</summary>
    public IEnumerable<T> In(Sentence sentence)
    {
        for (int i = _starts[sentence.Index]; i < _starts[sentence.Index + 1]; i++)
        {
            yield return _items[i];
        }
    }
}
