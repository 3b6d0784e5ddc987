using System.Globalization;
using System.IO.Compression;
using System.Text;
using Rapport.Readers.Formats;
using Rapport.Readers.Html;

namespace Rapport.Readers.Warc;

/// <summary>What an archived HTTP response carries.</summary>
/// <param name="Status">Status code; 0 where the response has no readable head.</param>
/// <param name="Body">The body without transfer and content encoding.</param>
/// <param name="Head">Its header fields.</param>
internal sealed record HttpPayload(int Status, byte[] Body, HeaderFields Head)
{
    private const int LongestHead = 131072;

    /// <summary>Media type without parameters, lower case, or null.</summary>
    public string? MediaType => ContentType.MediaType(Head["Content-Type"]);

    public Encoding? Charset => ContentType.Charset(Head["Content-Type"]);

    /// <summary>Takes a response apart.</summary>
    /// <exception cref="LimitException">Its body unpacks to more than <paramref name="longest"/> bytes.</exception>
    public static HttpPayload Parse(byte[] response, int longest)
    {
        var head = new HeaderFields();
        ReadOnlySpan<byte> rest = response;
        string? status = Line(ref rest);
        if (status is null || !status.StartsWith("HTTP/", StringComparison.Ordinal))
        {
            return new HttpPayload(0, response, head);
        }
        while (Line(ref rest) is { Length: > 0 } line)
        {
            head.Add(line);
        }
        string[] parts = status.Split(' ', 3);
        int code =
            parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int c)
                ? c
                : 0;
        byte[] body = rest.ToArray();
        body = Says(head, "Transfer-Encoding", "chunked") ? Dechunk(body) ?? body : body;
        return new HttpPayload(code, Unpack(body, head["Content-Encoding"], longest), head);
    }

    private static bool Says(HeaderFields head, string name, string word) =>
        head[name]?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    private static string? Line(ref ReadOnlySpan<byte> rest)
    {
        int end = rest[..Math.Min(rest.Length, LongestHead)].IndexOf((byte)'\n');
        if (end < 0)
        {
            return null;
        }
        string line = Encoding.Latin1.GetString(rest[..end]).TrimEnd('\r');
        rest = rest[(end + 1)..];
        return line;
    }

    /// <summary>The body without its chunks, or null where it has none: crawlers often undo them and leave the header.</summary>
    private static byte[]? Dechunk(ReadOnlySpan<byte> body)
    {
        var whole = new MemoryStream(body.Length);
        bool any = false;
        while (Line(ref body) is string line)
        {
            string size = line.Split(';')[0].Trim();
            bool isSize = int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int n);
            if (!isSize || n < 0)
            {
                return any ? whole.ToArray() : null;
            }
            any = true;
            n = Math.Min(n, body.Length);
            whole.Write(body[..n]);
            body = body[n..];
            body =
                body.StartsWith("\r\n"u8) ? body[2..]
                : body.StartsWith("\n"u8) ? body[1..]
                : body;
            if (n == 0)
            {
                break;
            }
        }
        return any ? whole.ToArray() : null;
    }

    /// <summary>Undoes the content encoding where it was kept; crawlers often undo it and leave the header.</summary>
    private static byte[] Unpack(byte[] body, string? encoding, int longest)
    {
        string name = encoding?.Trim().ToLowerInvariant() ?? "";
        try
        {
            return name switch
            {
                "gzip" or "x-gzip" when body is [0x1F, 0x8B, ..] => All(
                    new GZipStream(new MemoryStream(body), CompressionMode.Decompress),
                    longest
                ),
                "deflate" when body is [0x78, ..] => All(
                    new ZLibStream(new MemoryStream(body), CompressionMode.Decompress),
                    longest
                ),
                "br" when !StartsAsText(body) => All(
                    new BrotliStream(new MemoryStream(body), CompressionMode.Decompress),
                    longest
                ),
                _ => body,
            };
        }
        catch (InvalidDataException)
        {
            // What is no such data was undone before; the header stayed.
            return body;
        }
    }

    private static bool StartsAsText(ReadOnlySpan<byte> body) => body.TrimStart(" \r\n\t\uFEFF"u8) is [(byte)'<', ..];

    private static byte[] All(Stream packed, int longest)
    {
        using Stream source = packed;
        var all = new MemoryStream();
        byte[] buffer = new byte[65536];
        for (int n = ReadSome(source, buffer, all.Length); n > 0; n = ReadSome(source, buffer, all.Length))
        {
            all.Write(buffer, 0, n);
            if (all.Length > longest)
            {
                throw new LimitException($"the body unpacks to more than {longest >> 20} MiB", "passed over");
            }
        }
        return all.ToArray();
    }

    /// <summary>What is cut off in the middle is read as far as it goes.</summary>
    private static int ReadSome(Stream source, byte[] buffer, long before)
    {
        try
        {
            return source.Read(buffer);
        }
        catch (InvalidDataException) when (before > 0)
        {
            return 0;
        }
    }
}
