using Rapport.Readers.Bytes;

namespace Rapport.Readers.Formats;

/// <summary>Faults of bytes that are not the text they claim to be.</summary>
internal static class DecodingFaults
{
    public static InputFault? Of(DecodedText decoded, string path) =>
        decoded.Replaced == 0
            ? null
            : new InputFault(
                path,
                decoded.FirstLine,
                decoded.Replaced == 1 ? "invalid UTF-8 in one place" : $"invalid UTF-8 in {decoded.Replaced} places",
                "read with U+FFFD instead; save it as UTF-8 to mend it"
            );
}
