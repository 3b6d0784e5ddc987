using System.Globalization;
using System.Text;

namespace Rapport.Readers.Warc;

/// <summary>The head of one record of a web archive (ISO 28500).</summary>
internal sealed class WarcRecord
{
    /// <summary>Heads are a few hundred bytes; a longer one is no head.</summary>
    public const int LongestHead = 65536;

    private readonly HeaderFields _fields = new();

    /// <summary><c>response</c>, <c>request</c>, <c>resource</c>, <c>conversion</c>, …; empty where it is missing.</summary>
    public string Type => _fields["WARC-Type"] ?? "";

    /// <summary>The address that was asked.</summary>
    public string? Target => _fields["WARC-Target-URI"]?.Trim('<', '>');

    public string? ContentType => _fields["Content-Type"];

    /// <summary>Bytes of the body as the head says, or null where it says none.</summary>
    public long? Length =>
        long.TryParse(_fields["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out long n)
            ? n
            : null;

    /// <summary>Reads a head, or null where there is none.</summary>
    public static WarcRecord? Read(WarcSource source)
    {
        byte[]? version = source.ReadLine(256);
        if (version is null || !version.AsSpan().StartsWith("WARC/"u8))
        {
            return null;
        }
        var record = new WarcRecord();
        int left = LongestHead;
        while (source.ReadLine(left) is byte[] line)
        {
            if (line.Length == 0)
            {
                return record;
            }
            left -= line.Length;
            record._fields.Add(Encoding.UTF8.GetString(line));
        }
        return null;
    }
}
