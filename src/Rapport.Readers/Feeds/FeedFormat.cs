using System.Text;
using Rapport.Readers.Formats;

namespace Rapport.Readers.Feeds;

/// <summary>RSS (also 1.0) and Atom: each entry that holds text is an article.</summary>
internal sealed class FeedFormat(ReaderOptions options, HtmlFormat html) : IArticleFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".rss", ".atom", ".xml"];

    public IReadOnlyList<string> ContentTypes { get; } =
    ["application/rss+xml", "application/atom+xml", "application/rdf+xml"];

    public bool Recognizes(ReadOnlySpan<byte> head) => RootElement.Of(head) is "rss" or "feed" or "rdf:RDF" or "RDF";

    public IEnumerable<ReadResult> Read(RawInput input)
    {
        var parser = new FeedParser(input.Origin, options.MaxArticleBytes);
        var ids = new RecordIds();
        using Stream feed = input.AsStream();
        int number = 0;
        foreach (FeedEntry entry in parser.Read(feed, input.Peek().Span))
        {
            number++;
            string id = entry.Id ?? ArticleId.OfBytes(entry.Raw);
            InputOrigin origin = input.Origin.Inside($"#{id}", "");
            if (ids.Add(id, number, "entry") is (var first, var apart))
            {
                origin = input.Origin.Inside($"#{apart}", "");
                yield return origin.Fault(
                    $"entry {number} has the id “{OneLine.Of(id)}” of entry {first}",
                    $"read as “{OneLine.Of(apart)}”",
                    FaultKind.Duplicate
                );
                id = apart;
            }
            foreach (ReadResult result in Read(entry, id, origin))
            {
                yield return result;
            }
        }
        if ((parser.Fault ?? input.Fault) is InputFault fault)
        {
            yield return fault;
        }
        else if (number == 0)
        {
            yield return input.Origin.Fault("the feed holds no entry", "nothing to read");
        }
    }

    /// <summary>Reads what one entry itself holds.</summary>
    public IEnumerable<ReadResult> Read(FeedEntry entry, string id, InputOrigin origin) =>
        entry.Content.Length == 0
            ? [origin.Fault("the entry holds no text", "give the address that it links to", FaultKind.FurnitureOnly)]
            : html.Read(entry.Content, entry.Raw, id, origin with { Hints = Hints(entry) }, MediaTypes.Xml);

    /// <summary>What an entry tells about its article.</summary>
    public static ArticleHints Hints(FeedEntry entry) =>
        new()
        {
            Title = entry.Title,
            Published = entry.Published,
            PublishedFrom = entry.Published is null ? null : "the date of the feed's entry",
            Byline = entry.Author,
            Source = entry.FeedTitle,
            Url = entry.Link,
            Language = entry.Language,
        };
}
