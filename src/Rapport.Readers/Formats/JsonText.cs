using System.Globalization;
using System.Text;

namespace Rapport.Readers.Formats;

/// <summary>Undoes the escapes of a JSON string.</summary>
/// <remarks>System.Text.Json throws on <c>\ud800</c>; here a surrogate without its partner becomes U+FFFD and is counted.</remarks>
internal static class JsonText
{
    /// <param name="raw">The string between its quotes, checked by a JSON reader.</param>
    /// <param name="loneSurrogates">How many surrogates had no partner.</param>
    public static string Unescape(ReadOnlySpan<byte> raw, out int loneSurrogates)
    {
        loneSurrogates = 0;
        if (!raw.Contains((byte)'\\'))
        {
            return Encoding.UTF8.GetString(raw);
        }
        var text = new StringBuilder(raw.Length);
        while (raw.IndexOf((byte)'\\') is var at and >= 0)
        {
            text.Append(Encoding.UTF8.GetString(raw[..at]));
            raw = raw[at..];
            text.Append(Escape(ref raw));
        }
        text.Append(Encoding.UTF8.GetString(raw));
        loneSurrogates = ReplaceLone(text);
        return text.ToString();
    }

    private static char Escape(ref ReadOnlySpan<byte> raw)
    {
        byte kind = raw[1];
        if (kind == 'u')
        {
            char unit = (char)int.Parse(raw[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            raw = raw[6..];
            return unit;
        }
        raw = raw[2..];
        return kind switch
        {
            (byte)'n' => '\n',
            (byte)'t' => '\t',
            (byte)'r' => '\r',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            _ => (char)kind,
        };
    }

    private static int ReplaceLone(StringBuilder text)
    {
        // An index into a builder of many chunks is slow; one pass over a copy is not.
        string copy = text.ToString();
        int lone = 0;
        for (int i = 0; i < copy.Length; i++)
        {
            if (!char.IsSurrogate(copy[i]))
            {
                continue;
            }
            if (i + 1 < copy.Length && char.IsSurrogatePair(copy[i], copy[i + 1]))
            {
                i++;
                continue;
            }
            lone++;
            text[i] = '\uFFFD';
        }
        return lone;
    }
}
