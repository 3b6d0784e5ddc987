namespace Rapport.Text;

/// <summary>A half-open range of token indices of a <see cref="Document"/> (document-wide, not per sentence).</summary>
/// <remarks>The default value is the empty span at token 0.</remarks>
public readonly record struct TokenSpan(int Start, int End)
{
    /// <summary>Number of tokens covered.</summary>
    public int Length => End - Start;

    /// <summary>True where nothing is covered.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>True where the token with document-wide index <paramref name="token"/> lies inside.</summary>
    public bool Contains(int token) => Start <= token && token < End;

    /// <summary>True where the two ranges share a token.</summary>
    public bool Overlaps(TokenSpan other) => Start < other.End && other.Start < End;
}
