namespace Rapport.Readers.Warc;

/// <summary>One record with its body, and what was wrong with its length.</summary>
/// <param name="Head">Its head, or null where there is none.</param>
/// <param name="Bytes">Its body; empty where it was passed over.</param>
/// <param name="Fault">What is wrong, or null.</param>
/// <param name="Remedy">What was done instead.</param>
/// <param name="TooLong">True where the body is longer than an article may be.</param>
internal sealed record WarcBody(WarcRecord? Head, byte[] Bytes, string? Fault, string Remedy, bool TooLong = false)
{
    private static ReadOnlySpan<byte> Border => "\r\n\r\nWARC/1."u8;

    /// <summary>Reads a record. Where its length lies, the record ends where the next one begins.</summary>
    /// <param name="source">Stands at the record.</param>
    /// <param name="longest">Bodies with more bytes are passed over.</param>
    public static WarcBody Read(WarcSource source, int longest)
    {
        WarcRecord? head = WarcRecord.Read(source);
        if (head is null)
        {
            SkipToRecord(source);
            return new WarcBody(null, [], "no record of a web archive", "passed over up to the next one");
        }
        long said = head.Length ?? 0;
        using var body = new MemoryStream((int)Math.Min(said, 1 << 20));
        long found = source.Copy(Math.Min(said, longest), body);
        if (said <= longest && found == said && head.Length is not null)
        {
            source.SkipLineEnds();
            if (source.AtEnd || source.AtRecord)
            {
                return new WarcBody(head, body.ToArray(), null, "");
            }
        }
        return Mend(source, head, body, said, longest);
    }

    /// <summary>Finds where the record ends in truth.</summary>
    private static WarcBody Mend(WarcSource source, WarcRecord head, MemoryStream body, long said, int longest)
    {
        byte[] bytes = body.ToArray();
        int next = bytes.AsSpan().IndexOf(Border);
        if (next >= 0)
        {
            source.Return(bytes.AsMemory(next + 4));
            return Wrong(head, bytes[..next], said, next);
        }
        if (bytes.Length < said && bytes.Length < longest)
        {
            // The file or the gzip member ended.
            return Wrong(head, bytes, said, bytes.Length);
        }
        long more = SkipToRecord(source, said > longest ? null : body, longest);
        return said > longest
            ? new WarcBody(head, [], $"the record is larger than {longest >> 20} MiB", "passed over", TooLong: true)
            : Wrong(head, body.ToArray(), said, bytes.Length + more);
    }

    private static WarcBody Wrong(WarcRecord head, byte[] bytes, long said, long found)
    {
        string what = head.Length is null
            ? "the record's Content-Length is missing or no number"
            : $"the record says that it has {said} bytes and has {found}";
        return new WarcBody(head, bytes, what, "read as far as it goes, and on at the next one");
    }

    /// <summary>Passes over everything up to a line that begins a record, and keeps it as far as there is room.</summary>
    private static long SkipToRecord(WarcSource source, MemoryStream? kept = null, int longest = 0)
    {
        long skipped = 0;
        while (!source.AtEnd && !source.AtRecord)
        {
            ReadOnlySpan<byte> line = source.TakeLine();
            skipped += line.Length;
            if (kept is not null && kept.Length + line.Length <= longest)
            {
                kept.Write(line);
            }
        }
        return skipped;
    }
}
