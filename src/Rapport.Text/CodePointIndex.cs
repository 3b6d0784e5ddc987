namespace Rapport.Text;

/// <summary>Converts UTF-16 offsets of one text into Unicode code point offsets, as the W3C annotation model counts.</summary>
/// <remarks>A surrogate without its partner counts as one code point. Immutable; look-up is O(log n) in the number of pairs.</remarks>
public sealed class CodePointIndex
{
    // UTF-16 offsets of the low halves of surrogate pairs, ascending: each makes later code point offsets one smaller.
    private readonly int[] _lowSurrogates;

    /// <summary>Indexes <paramref name="text"/>; cost is one pass over it.</summary>
    public CodePointIndex(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lows = new List<int>();
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
            {
                lows.Add(i);
            }
        }
        _lowSurrogates = [.. lows];
    }

    /// <summary>The code point offset of the UTF-16 offset <paramref name="utf16"/> (an offset inside a pair counts as the pair's end).</summary>
    public int ToCodePoint(int utf16)
    {
        int at = Array.BinarySearch(_lowSurrogates, utf16);
        int before = at >= 0 ? at : ~at;
        return utf16 - before;
    }

    /// <summary>The UTF-16 offset of the code point offset <paramref name="codePoint"/>; the inverse of <see cref="ToCodePoint"/>.</summary>
    public int ToUtf16(int codePoint)
    {
        // The k-th low half lies k code points earlier than its UTF-16 offset says; these differences ascend.
        int low = 0;
        int high = _lowSurrogates.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_lowSurrogates[middle] - middle <= codePoint)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return codePoint + low;
    }
}
