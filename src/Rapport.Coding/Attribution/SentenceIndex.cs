using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Finds sentences by their place in the text, in logarithmic time.</summary>
internal sealed class SentenceIndex
{
    private readonly int[] _starts;
    private readonly Document _document;

    public SentenceIndex(Document document)
    {
        _document = document;
        _starts = new int[document.SentenceCount];
        for (int s = 0; s < _starts.Length; s++)
        {
            _starts[s] = document.SentenceAt(s).Span.Start;
        }
    }

    /// <summary>The sentence that begins last at or before the place; 0 before the first.</summary>
    public int At(int place)
    {
        int found = Array.BinarySearch(_starts, place);
        return Math.Max(0, found >= 0 ? found : ~found - 1);
    }

    /// <summary>The sentences that share a character with the span.</summary>
    public IEnumerable<Sentence> Over(CharSpan span)
    {
        for (int s = At(span.Start); s < _starts.Length && _starts[s] < span.End; s++)
        {
            if (_document.SentenceAt(s).Span.Overlaps(span))
            {
                yield return _document.SentenceAt(s);
            }
        }
    }
}
