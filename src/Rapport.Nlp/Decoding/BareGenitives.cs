using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>“at [Nando s]”: a house called by its host, written without the apostrophe, is a place that the bare letter belongs to.</summary>
internal static class BareGenitives
{
    /// <summary>Lengthens the names of one sentence.</summary>
    public static void Join(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, Span<NameTag> names)
    {
        for (int start = 0; start < names.Length; )
        {
            int end = NameRun.End(names, start);
            if (
                names[start].Type is NameType.Org or NameType.Loc
                && end < names.Length
                && names[end].Type == NameType.None
                && words[end].Of(text) is "s"
            )
            {
                NameRun.Set(names[start..++end], NameType.Loc);
            }
            start = end;
        }
    }
}
