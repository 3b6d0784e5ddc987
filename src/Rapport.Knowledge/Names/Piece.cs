using Rapport.Text;

namespace Rapport.Knowledge.Names;

/// <summary>A word of a sentence or name as the gazetteer sees it: folded, without periods, cut at hyphens and apostrophes.</summary>
/// <param name="Start">Where its folded letters begin in the scanner's buffer.</param>
/// <param name="End">Where they end.</param>
/// <param name="Tokens">The tokens that it lies in: one, or several for “U. S.”.</param>
/// <param name="Chars">Its place in the text, periods included.</param>
internal readonly record struct Piece(int Start, int End, TokenSpan Tokens, CharSpan Chars)
{
    /// <summary>What joins it to the piece before.</summary>
    public Joint Before { get; init; }

    /// <summary>What joins it to the piece after.</summary>
    public Joint After { get; init; }
}

/// <summary>What stands between two pieces.</summary>
internal enum Joint : byte
{
    /// <summary>White space or nothing.</summary>
    Space,

    /// <summary>A hyphen, dash or slash without space on both sides.</summary>
    Hyphen,

    /// <summary>An apostrophe between letters.</summary>
    Apostrophe,
}
