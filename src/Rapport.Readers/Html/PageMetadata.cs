using AngleSharp.Dom;
using Rapport.Text;

namespace Rapport.Readers.Html;

/// <summary>What a page says about itself in its head, in JSON-LD and in <c>time</c> elements.</summary>
internal sealed record PageMetadata
{
    private static readonly string[] DateProperties =
    [
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "datepublished",
        "date",
        "pubdate",
        "publishdate",
        "publication_date",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date",
        "dcterms.date",
        "dcterms.created",
        "parsely-pub-date",
        "sailthru.date",
        "citation_publication_date",
    ];

    public string? Title { get; private init; }

    public PublicationDate? Published { get; private init; }

    /// <summary>Which part of the metadata gave the date.</summary>
    public string? PublishedFrom { get; private init; }

    /// <summary>Who wrote it; several names with a comma between them.</summary>
    public string? Byline { get; private init; }

    public string? Source { get; private init; }

    public string? Url { get; private init; }

    public string? Language { get; private init; }

    public static PageMetadata Read(IDocument page)
    {
        LinkedData data = LinkedData.Read(page);
        ILookup<string, string> meta = MetaElements(page);
        string? Meta(string name) => meta[name].FirstOrDefault(v => v.Length > 0);
        (PublicationDate? published, string? from) = FindDate(page, data, Meta);
        string? language = page.DocumentElement.GetAttribute("lang")?.Trim();
        language = string.IsNullOrEmpty(language) ? data.Language ?? Meta("og:locale")?.Replace('_', '-') : language;
        return new PageMetadata
        {
            Title = FindTitle(page, data.Headline ?? Meta("og:title") ?? Meta("dc.title")),
            Published = published,
            PublishedFrom = from,
            Byline = data.Authors ?? FindByline(page, Meta),
            Source = Meta("og:site_name") ?? data.Publisher,
            Url = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") is { Length: > 0 } href
                ? href
                : Meta("og:url"),
            Language = string.IsNullOrEmpty(language) ? null : language,
        };
    }

    private static string? FindByline(IDocument page, Func<string, string?> meta)
    {
        string written =
            meta("author")
            ?? meta("article:author")
            ?? meta("dc.creator")
            ?? meta("parsely-author")
            ?? Collapse(page.QuerySelector("[rel=author], [itemprop=author] [itemprop=name]")?.TextContent);
        // Many pages give the author's page instead of the name.
        return written.Length is 0 or > 200 || written.Contains("://", StringComparison.Ordinal) ? null : written;
    }

    private static ILookup<string, string> MetaElements(IDocument page) =>
        page.QuerySelectorAll("meta[content]")
            .Select(m =>
                (
                    Name: m.GetAttribute("property") ?? m.GetAttribute("name") ?? m.GetAttribute("itemprop") ?? "",
                    Content: Collapse(m.GetAttribute("content"))
                )
            )
            .ToLookup(m => m.Name.ToLowerInvariant(), m => m.Content, StringComparer.Ordinal);

    private static string? FindTitle(IDocument page, string? declared)
    {
        List<string> headings =
        [
            .. page.QuerySelectorAll("h1").Select(h => Collapse(h.TextContent)).Where(t => t.Length > 0),
        ];
        if (headings.Count == 1 || (headings.Count > 1 && (declared is null || headings.Contains(declared))))
        {
            return declared is not null && headings.Contains(declared) ? declared : headings[0];
        }
        if (declared is { Length: > 0 })
        {
            return declared;
        }
        string title = Collapse(page.Title);
        int bar = title.LastIndexOfAny(['|', '–', '—']);
        // “Headline | The Herald”: what stands behind the last bar is the publisher.
        title = bar > title.Length / 2 ? title[..bar].TrimEnd() : title;
        return title.Length > 0 ? title : null;
    }

    private static (PublicationDate?, string?) FindDate(IDocument page, LinkedData data, Func<string, string?> meta)
    {
        if (DateText.TryParse(data.Published, out PublicationDate linked))
        {
            return (linked, "JSON-LD datePublished");
        }
        foreach (string property in DateProperties)
        {
            if (DateText.TryParse(meta(property), out PublicationDate date))
            {
                return (date, $"meta {property}");
            }
        }
        IElement? time =
            page.QuerySelector(
                "time[itemprop=datePublished], [itemprop=datePublished] time, time[pubdate], [itemprop=datePublished]"
            ) ?? page.QuerySelector("article header time, header time, article time[datetime], main time[datetime]");
        string? written =
            time?.GetAttribute("datetime") ?? time?.GetAttribute("content") ?? Collapse(time?.TextContent);
        return DateText.TryParse(written, out PublicationDate shown) ? (shown, "a time element") : (null, null);
    }

    /// <summary>Text with each run of white space as one blank.</summary>
    internal static string Collapse(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
