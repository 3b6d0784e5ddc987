using Rapport.Readers.Bytes;
using Rapport.Readers.Layout;
using Rapport.Text;

namespace Rapport.Readers.Formats;

/// <summary>JSON Lines: one record <c>{id, text, title?, published? or date?, url?, source?}</c> a line.</summary>
/// <remarks>A line that is no record is a fault; the others are read all the same.</remarks>
internal sealed class JsonLinesFormat(ReaderOptions options) : IArticleFormat
{
    private readonly PlainTextLayout _layout = new(options.Furniture);

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    public IReadOnlyList<string> Extensions { get; } = [".jsonl", ".ndjson"];

    public IReadOnlyList<string> ContentTypes { get; } = ["application/x-ndjson", "application/jsonl"];

    public bool Recognizes(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> unmarked = head.StartsWith(Mark) ? head[Mark.Length..] : head;
        ReadOnlySpan<byte> rest = unmarked.TrimStart(" \t\r\n"u8);
        if (rest.Length < 2 || rest[0] != '{')
        {
            return false;
        }
        ReadOnlySpan<byte> inside = rest[1..].TrimStart(" \t"u8);
        return inside.Length > 0 && inside[0] is (byte)'"' or (byte)'}';
    }

    public IEnumerable<ReadResult> Read(RawInput input)
    {
        bool any = false;
        var ids = new RecordIds();
        foreach (ByteLine line in input.ReadLines())
        {
            foreach (ReadResult result in ReadLine(line, input.Origin, ids))
            {
                any = true;
                yield return result;
            }
        }
        if (input.Fault is not null)
        {
            yield return input.Fault;
        }
        else if (!any)
        {
            yield return new InputFault(input.Name, null, "the input holds no record", "nothing to read");
        }
    }

    private IEnumerable<ReadResult> ReadLine(ByteLine line, InputOrigin origin, RecordIds ids)
    {
        string path = origin.Locator;
        if (line.TooLong)
        {
            string what =
                $"the line is {line.Length / (1024 * 1024)} MiB long, more than {options.MaxArticleBytes / (1024 * 1024)} MiB";
            yield return new InputFault(path, line.Number, what, "skipped; split the record")
            {
                Kind = FaultKind.Limit,
            };
            yield break;
        }
        ReadOnlyMemory<byte> bytes = line.Bytes;
        if (line.Number == 1 && bytes.Span.StartsWith(Mark))
        {
            bytes = bytes[Mark.Length..];
        }
        if (bytes.Span.Trim(" \t\r"u8).IsEmpty)
        {
            yield break;
        }
        JsonRecord record = JsonRecord.Parse(bytes.Span);
        foreach (RecordFlaw flaw in record.Flaws)
        {
            yield return new InputFault(path, line.Number, flaw.What, flaw.Remedy);
        }
        if (record.Text is string text)
        {
            string id = record.Id ?? ArticleId.OfBytes(line.Bytes.Span);
            if (ids.Add(id, line.Number) is (var first, var apart))
            {
                yield return new InputFault(
                    path,
                    line.Number,
                    $"the id “{OneLine.Of(id)}” stood in line {first} already",
                    $"read as “{OneLine.Of(apart)}”; give each record its own"
                )
                {
                    Kind = FaultKind.Duplicate,
                };
                id = apart;
            }
            yield return origin.Read(Arrange(record, id, text), line.Bytes, MediaTypes.Json, line.Number);
        }
    }

    private Article Arrange(JsonRecord record, string id, string body)
    {
        string? title = string.IsNullOrWhiteSpace(record.Title) ? null : record.Title.Trim();
        string text =
            title is null || body.AsSpan().TrimStart().StartsWith(title, StringComparison.Ordinal)
                ? body
                : $"{title}\n\n{body}";
        ArticleLayout layout = _layout.Find(text, title);
        (PublicationDate? published, string? from) =
            options.Published is not null ? (options.Published, PublicationDates.Given)
            : record.Published is not null ? (record.Published, PublicationDates.Record)
            : layout.DateLine is DateLine line ? (line.Date, PublicationDates.FromLine(line.Words))
            : ((PublicationDate?)null, (string?)null);
        return new Article
        {
            Id = id,
            Text = text,
            Blocks = layout.Blocks,
            Title = title ?? layout.Title,
            Published = published,
            PublishedFrom = from,
            Byline = record.Byline,
            Source = record.Source,
            Url = record.Url,
            Language = record.Language ?? "en",
        };
    }
}
