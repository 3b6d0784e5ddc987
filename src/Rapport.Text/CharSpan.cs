namespace Rapport.Text;

/// <summary>A half-open range of UTF-16 code units in an article's text: <c>Start</c> inclusive, <c>End</c> exclusive.</summary>
/// <remarks>The default value is the empty span at 0. Exports count Unicode code points instead: see <see cref="CodePointIndex"/>.</remarks>
public readonly record struct CharSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 code units covered.</summary>
    public int Length => End - Start;

    /// <summary>True where nothing is covered.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>True where the two ranges share at least one code unit.</summary>
    public bool Overlaps(CharSpan other) => Start < other.End && other.Start < End;

    /// <summary>True where every code unit of <paramref name="other"/> lies in this span.</summary>
    public bool Contains(CharSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest span that covers both.</summary>
    public CharSpan Union(CharSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The code units of <paramref name="text"/> in this span.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>The code units of <paramref name="text"/> in this span, as a new string.</summary>
    public string Of(string text) => text[Start..End];
}
