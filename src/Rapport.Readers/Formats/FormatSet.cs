using Rapport.Readers.Archives;
using Rapport.Readers.Bytes;
using Rapport.Readers.Feeds;
using Rapport.Readers.Mail;
using Rapport.Readers.Pdf;
using Rapport.Readers.Warc;

namespace Rapport.Readers.Formats;

/// <summary>All formats, and the choice among them. Safe to share between threads.</summary>
internal sealed class FormatSet
{
    private readonly IArticleFormat[] _formats;
    private readonly TextFormat _text;

    private static readonly string[] s_readableTypes =
    [
        "text/html",
        "application/xhtml+xml",
        "text/plain",
        "text/xml",
        "application/xml",
    ];

    /// <param name="options">How articles are read.</param>
    /// <param name="readList">Reads the feeds of a list.</param>
    public FormatSet(ReaderOptions options, Func<FeedList, IEnumerable<ReadResult>> readList)
    {
        MaxArticleBytes = options.MaxArticleBytes;
        _text = new TextFormat(options);
        var html = new HtmlFormat(options);
        Feeds = new FeedFormat(options, html);
        var mail = new MailFormat(options, html, Read, IsReadable);
        var warc = new WarcFormat(options, Read, IsReadableType);
        _formats =
        [
            .. options.Treebanks ? (IArticleFormat[])[new ConlluFormat()] : [],
            new JsonLinesFormat(options),
            new PdfFormat(options),
            warc,
            new ZipFormat(Read, IsReadable),
            new GzipFormat(warc, Read),
            Feeds,
            new OpmlFormat(readList),
            html,
            new MboxFormat(options, mail),
            mail,
            _text,
        ];
        Extensions = [.. _formats.SelectMany(f => f.Extensions)];
    }

    public FeedFormat Feeds { get; }

    /// <summary>Endings that files in folders and archives are known by.</summary>
    public IReadOnlyList<string> Extensions { get; }

    private int MaxArticleBytes { get; }

    /// <summary>Reads the bytes of <paramref name="stream"/>, which stays open.</summary>
    public IEnumerable<ReadResult> Read(Stream stream, InputOrigin origin) =>
        Read(new RawInput(stream, origin, MaxArticleBytes));

    /// <summary>True for the name of a file whose ending is known.</summary>
    public bool IsReadable(string name) => Extensions.Contains(Path.GetExtension(name).ToLowerInvariant());

    private bool IsReadableType(string mediaType) =>
        s_readableTypes.Contains(mediaType) || _formats.Any(f => f.ContentTypes.Contains(mediaType));

    private IEnumerable<ReadResult> Read(RawInput input)
    {
        ReadOnlyMemory<byte> head = input.Peek();
        if (input.Fault is not null)
        {
            return [input.Fault];
        }
        if (head.Length == 0)
        {
            return [input.Origin.Fault("the input is empty", "nothing to read")];
        }
        IArticleFormat? signed = _formats.FirstOrDefault(f => f.IsSigned(head.Span));
        if (signed is null && BinarySniffer.Recognize(head.Span) is string what)
        {
            return [input.Origin.Fault($"not text but {what}", "convert it to text or HTML first")];
        }
        IArticleFormat? format = signed ?? ByName(input.Origin) ?? ByContent(head.Span);
        if (format is null && head.Span.TrimStart("\uFEFF \t\r\n"u8).StartsWith("<?xml"u8))
        {
            string root = OneLine.Of(RootElement.Of(head.Span) ?? "nothing");
            return [input.Origin.Fault($"XML of an unknown kind (“{root}”)", "RSS, Atom, OPML and XHTML are read")];
        }
        return (format ?? _text).Read(input);
    }

    private IArticleFormat? ByName(InputOrigin origin)
    {
        string extension = Path.GetExtension(origin.Name).ToLowerInvariant();
        // What a server declares says more than the end of an address.
        return _formats.FirstOrDefault(f => origin.MediaType is string type && f.ContentTypes.Contains(type))
            ?? (
                origin.MediaType is null && extension is not ".xml"
                    ? _formats.FirstOrDefault(f => f.Extensions.Contains(extension))
                    : null
            );
    }

    private IArticleFormat? ByContent(ReadOnlySpan<byte> head)
    {
        foreach (IArticleFormat format in _formats)
        {
            if (format.Recognizes(head))
            {
                return format;
            }
        }
        return null;
    }
}
