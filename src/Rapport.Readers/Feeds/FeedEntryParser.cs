using System.Text;
using System.Xml;
using MimeKit.Utils;
using Rapport.Readers.Html;
using Rapport.Text;

namespace Rapport.Readers.Feeds;

/// <summary>Reads one <c>item</c> (RSS) or <c>entry</c> (Atom).</summary>
internal sealed class FeedEntryParser
{
    private const string AtomNamespace = "http://www.w3.org/2005/Atom";

    private string? _id;
    private string? _title;
    private string? _link;
    private PublicationDate? _published;
    private PublicationDate? _updated;
    private readonly List<string> _authors = [];
    private string? _whole;
    private string? _summary;

    /// <summary>Reads an entry from its own XML.</summary>
    /// <exception cref="XmlException">It is malformed.</exception>
    public static FeedEntry Parse(string xml)
    {
        var parser = new FeedEntryParser();
        using XmlReader reader = XmlReader.Create(new StringReader(xml), FeedParser.Settings);
        reader.MoveToContent();
        string? language = reader.GetAttribute("xml:lang");
        bool more = reader.Read();
        while (more && !reader.EOF)
        {
            // Each field moves to behind itself.
            more = reader.NodeType == XmlNodeType.Element && reader.Depth == 1 ? parser.Field(reader) : reader.Read();
        }
        return new FeedEntry
        {
            Id = parser._id ?? parser._link,
            Title = Blank(parser._title),
            Link = parser._link,
            Published = parser._published ?? parser._updated,
            Author = Blank(string.Join(", ", parser._authors)),
            Content = Blank(parser._whole) ?? parser._summary ?? "",
            IsWhole = Blank(parser._whole) is not null,
            Language = language,
            Raw = Encoding.UTF8.GetBytes(xml),
        };
    }

    /// <summary>The text inside an element, its markup left out; the reader then stands on its end.</summary>
    public static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }
        var text = new StringBuilder();
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                text.Append(xml.Value);
            }
        }
        return text.ToString();
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private bool Field(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "link":
                Link(xml);
                break;
            case "author" or "creator":
                Author(xml);
                break;
            case "content" or "encoded" or "summary" or "description" when xml.GetAttribute("type") == "xhtml":
                // Moves behind the element by itself.
                Content(xml.LocalName, xml.ReadInnerXml(), atom: true);
                return true;
            case "content" or "encoded" or "summary" or "description":
                bool atom = xml.NamespaceURI == AtomNamespace;
                bool plain = atom && xml.GetAttribute("type") is null or "text";
                string name = xml.LocalName;
                string text = TextOf(xml);
                Content(name, plain && atom ? System.Net.WebUtility.HtmlEncode(text) : text, atom);
                break;
            default:
                Plain(xml.LocalName, xml);
                break;
        }
        return xml.Read();
    }

    private void Plain(string name, XmlReader xml)
    {
        switch (name)
        {
            case "title":
                _title ??= PageMetadata.Collapse(System.Net.WebUtility.HtmlDecode(TextOf(xml)));
                break;
            case "guid" or "id" or "identifier":
                _id ??= Blank(TextOf(xml).Trim());
                break;
            case "pubDate" or "published" or "date" or "issued":
                _published ??= Date(TextOf(xml));
                break;
            case "updated" or "modified":
                _updated ??= Date(TextOf(xml));
                break;
            default:
                TextOf(xml);
                break;
        }
    }

    private void Content(string name, string content, bool atom)
    {
        // media:content and the like carry pictures, not text.
        if (name == "encoded" || (name == "content" && atom))
        {
            _whole ??= Blank(content);
        }
        else if (name != "content")
        {
            _summary ??= Blank(content);
        }
    }

    private void Link(XmlReader xml)
    {
        string? rel = xml.GetAttribute("rel");
        string? href = xml.GetAttribute("href");
        string text = TextOf(xml).Trim();
        if (href is null && text.Length > 0)
        {
            _link ??= text;
        }
        else if (href is not null && rel is null or "alternate")
        {
            _link ??= href!.Trim();
        }
    }

    private void Author(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }
        int depth = xml.Depth;
        var own = new StringBuilder();
        string? name = null;
        string child = "";
        while (xml.Read() && xml.Depth > depth)
        {
            child = xml.NodeType == XmlNodeType.Element ? xml.LocalName : child;
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                name = child == "name" ? name + xml.Value : name;
                own.Append(child.Length == 0 ? xml.Value : "");
            }
        }
        string written = PageMetadata.Collapse(name ?? own.ToString());
        // RSS writes “mail@example.org (Jane Doe)”.
        int open = written.IndexOf('(', StringComparison.Ordinal);
        written = open > 0 && written.EndsWith(')') ? written[(open + 1)..^1] : written;
        if (written.Length > 0 && _authors.Count < 10)
        {
            _authors.Add(written);
        }
    }

    /// <summary>The day as written, whatever the zone.</summary>
    private static PublicationDate? Date(string text)
    {
        string trimmed = text.Trim();
        return DateText.TryParse(trimmed, out PublicationDate date) ? date
            : trimmed.Length < 80
            && DateUtils.TryParse(trimmed, out DateTimeOffset time)
            && time.Year is >= 1970 and <= 2999
                ? new PublicationDate(DateOnly.FromDateTime(time.DateTime))
            : null;
    }
}
