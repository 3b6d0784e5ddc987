using System.Text;
using System.Xml;
using Rapport.Readers.Bytes;
using Rapport.Readers.Formats;
using Rapport.Readers.Html;

namespace Rapport.Readers.Feeds;

/// <summary>Reads the entries of a feed one by one, whatever the feed's length.</summary>
/// <remarks>Own documents types and entities are never read: no file outside is opened, nothing expands.</remarks>
internal sealed class FeedParser(InputOrigin origin, int longestEntry)
{
    private const int MostEntries = 100_000;

    private string? _title;
    private string? _language;

    /// <summary>Settings for XML from strangers.</summary>
    public static XmlReaderSettings Settings { get; } =
        new()
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
        };

    /// <summary>What ended the feed before its end, or null.</summary>
    public InputFault? Fault { get; private set; }

    /// <summary>The entries in their order.</summary>
    public IEnumerable<FeedEntry> Read(Stream feed, ReadOnlySpan<byte> head)
    {
        Encoding encoding = TextDecoder.HasUtf16Or32Mark(head)
            ? Encoding.UTF8
            : origin.Charset ?? DeclaredCharset.Find(head) ?? Encoding.UTF8;
        return Read(new StreamReader(feed, encoding, detectEncodingFromByteOrderMarks: true, 8192, leaveOpen: true));
    }

    private IEnumerable<FeedEntry> Read(TextReader source)
    {
        using var text = new FeedText(source, longestEntry);
        using XmlReader xml = XmlReader.Create(text, Settings);
        int entries = 0;
        bool more = Guarded(() => xml.Read(), xml);
        while (more)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "item" or "entry")
            {
                if (++entries > MostEntries)
                {
                    Fault = origin.Fault(
                        $"more than {MostEntries} entries",
                        "the rest is passed over",
                        FaultKind.Limit
                    );
                    yield break;
                }
                text.StartEntry();
                FeedEntry? entry = null;
                // Taking moves behind the element by itself.
                more = Guarded(
                    () =>
                    {
                        entry = FeedEntryParser.Parse(EntryXml.Take(xml));
                        return !xml.EOF;
                    },
                    xml
                );
                if (entry is not null)
                {
                    yield return entry with
                    {
                        FeedTitle = _title,
                        Language = entry.Language ?? _language,
                    };
                }
                continue;
            }
            more = Guarded(() => About(xml), xml);
        }
    }

    /// <summary>Reads what the feed says about itself; true where something follows.</summary>
    private bool About(XmlReader xml)
    {
        if (xml.NodeType == XmlNodeType.Element)
        {
            if (xml.GetAttribute("xml:lang") is { Length: > 0 } lang)
            {
                _language ??= lang;
            }
            bool field = xml.Depth <= 2 && xml.LocalName is "title" or "language";
            if (field && !xml.IsEmptyElement)
            {
                bool title = xml.LocalName == "title";
                string text = FeedEntryParser.TextOf(xml);
                _title = title ? _title ?? PageMetadata.Collapse(text) : _title;
                _language = title ? _language : text.Trim();
            }
        }
        return xml.Read();
    }

    private bool Guarded(Func<bool> step, XmlReader xml)
    {
        try
        {
            return step();
        }
        catch (LimitException e)
        {
            Fault = origin.Fault(e.Message, e.Remedy, FaultKind.Limit);
        }
        catch (Exception e) when (e is XmlException or IOException or InvalidDataException)
        {
            int? line = (xml as IXmlLineInfo)?.LineNumber is > 0 and var n ? n : null;
            Fault = origin.Fault($"the XML is malformed: {FileFaults.Reason(e)}", "read up to there") with
            {
                Line = line,
            };
        }
        return false;
    }
}
