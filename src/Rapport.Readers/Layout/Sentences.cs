namespace Rapport.Readers.Layout;

/// <summary>What the end of a line shows.</summary>
internal static class Sentences
{
    /// <summary>True where the last sign, closing quotes and brackets aside, ends a sentence.</summary>
    public static bool IsEnded(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.TrimEnd().TrimEnd("”\"’')]»");
        return trimmed.Length > 0 && trimmed[^1] is '.' or '!' or '?' or '…';
    }
}
