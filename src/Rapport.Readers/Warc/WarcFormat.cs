using System.Globalization;
using Rapport.Readers.Formats;

namespace Rapport.Readers.Warc;

/// <summary>Web archives (WARC): the pages, documents and texts that a crawler stored, also as Common Crawl packs them.</summary>
internal sealed class WarcFormat(ReaderOptions options, NestedReader read, Func<string, bool> isReadable)
    : IArticleFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".warc", ".wet"];

    public bool IsSigned(ReadOnlySpan<byte> head) => head.StartsWith("WARC/"u8);

    public bool Recognizes(ReadOnlySpan<byte> head) => false;

    public IEnumerable<ReadResult> Read(RawInput input)
    {
        using Stream plain = input.AsStream();
        foreach (ReadResult result in Read(new WarcSource(plain.Read), input.Origin))
        {
            yield return result;
        }
        if (input.Fault is not null)
        {
            yield return input.Fault;
        }
    }

    /// <summary>Reads record by record; a damaged one is named, and the next is read.</summary>
    public IEnumerable<ReadResult> Read(WarcSource source, InputOrigin archive)
    {
        if (archive.TooDeep() is InputFault deep)
        {
            yield return deep;
            yield break;
        }
        var skipped = new SortedDictionary<string, int>(StringComparer.Ordinal);
        bool any = false;
        InputFault? broken = null;
        while (broken is null && !AtEnd(source, archive, out broken))
        {
            string place = source.Place;
            InputOrigin origin = archive.Inside($"@{place}", "");
            (WarcBody? body, broken) = Guarded(() => WarcBody.Read(source, options.MaxArticleBytes), archive);
            if (body is null)
            {
                break;
            }
            if (body.Fault is string fault)
            {
                yield return origin.Fault(fault, body.Remedy, body.TooLong ? FaultKind.Limit : FaultKind.Damaged);
            }
            foreach (ReadResult result in ReadRecord(body, origin, skipped))
            {
                any = true;
                yield return result;
            }
        }
        if (broken is not null)
        {
            yield return broken;
        }
        if (skipped.Count > 0)
        {
            yield return new InputNote(archive.Locator, $"passed over: {Counts(skipped)}");
        }
        if (!any && broken is null)
        {
            yield return archive.Fault("the archive holds no article", "nothing to read");
        }
    }

    private static bool AtEnd(WarcSource source, InputOrigin archive, out InputFault? broken)
    {
        (bool end, broken) = Guarded(
            () =>
            {
                source.SkipLineEnds();
                return source.AtEnd;
            },
            archive
        );
        return end;
    }

    /// <summary>A bomb ends the archive with a fault, not with an exception.</summary>
    private static (T?, InputFault?) Guarded<T>(Func<T> step, InputOrigin archive)
    {
        try
        {
            return (step(), null);
        }
        catch (LimitException e)
        {
            return (default, archive.Fault(e.Message, e.Remedy, FaultKind.Limit));
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return (default, archive.Fault("the archive cannot be read on", FileFaults.Reason(e)));
        }
    }

    private static string Counts(SortedDictionary<string, int> counts) =>
        string.Join(", ", counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value} × {c.Key}")));

    private IEnumerable<ReadResult> ReadRecord(WarcBody body, InputOrigin origin, SortedDictionary<string, int> skipped)
    {
        if (body.Head is not WarcRecord head || body.Bytes.Length == 0)
        {
            return [];
        }
        if (head.Type is not ("response" or "resource" or "conversion"))
        {
            if (head.Type is not ("warcinfo" or "request" or "metadata"))
            {
                Count(skipped, $"record of type “{OneLine.Of(head.Type)}”");
            }
            return [];
        }
        if (head.Target?.EndsWith("/robots.txt", StringComparison.OrdinalIgnoreCase) == true)
        {
            Count(skipped, "robots.txt");
            return [];
        }
        (HttpPayload? payload, InputFault? fault) = Guarded(() => Payload(head, body.Bytes), origin);
        if (payload is null)
        {
            return [fault!];
        }
        if (payload.Status is not (0 or 200))
        {
            Count(skipped, $"HTTP status {payload.Status}");
            return [];
        }
        string? type = payload.MediaType;
        if (payload.Body.Length == 0 || (type is not null && !isReadable(type)))
        {
            Count(skipped, payload.Body.Length == 0 ? "empty body" : OneLine.Of(type!));
            return [];
        }
        InputOrigin inside = origin with
        {
            MediaType = type,
            Charset = payload.Charset,
            Hints = new ArticleHints { Url = head.Target, Language = payload.Head["Content-Language"] },
        };
        return read(new MemoryStream(payload.Body, writable: false), inside);
    }

    private HttpPayload Payload(WarcRecord head, byte[] body)
    {
        if (
            head.Type == "response"
            && head.ContentType?.StartsWith("application/http", StringComparison.Ordinal) != false
        )
        {
            return HttpPayload.Parse(body, options.MaxArticleBytes);
        }
        var fields = new HeaderFields();
        fields.Add($"Content-Type: {head.ContentType}");
        return new HttpPayload(0, body, fields);
    }

    private static void Count(SortedDictionary<string, int> counts, string what) =>
        counts[what] = counts.GetValueOrDefault(what) + 1;
}
