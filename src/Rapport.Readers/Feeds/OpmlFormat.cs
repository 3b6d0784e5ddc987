using System.Xml;
using Rapport.Readers.Bytes;
using Rapport.Readers.Formats;

namespace Rapport.Readers.Feeds;

/// <summary>OPML: a list of feeds, each of which is fetched.</summary>
internal sealed class OpmlFormat(Func<FeedList, IEnumerable<ReadResult>> read) : IArticleFormat
{
    private const int MostFeeds = 20_000;

    public IReadOnlyList<string> Extensions { get; } = [".opml"];

    public IReadOnlyList<string> ContentTypes { get; } = ["text/x-opml", "application/x-opml+xml"];

    public bool Recognizes(ReadOnlySpan<byte> head) => RootElement.Of(head) is "opml";

    public IEnumerable<ReadResult> Read(RawInput input)
    {
        byte[]? raw = input.ReadAll();
        if (raw is null)
        {
            yield return input.Fault!;
            yield break;
        }
        (FeedList list, InputFault? fault) = Parse(raw, input.Origin);
        if (fault is not null)
        {
            yield return fault;
        }
        else if (list.Addresses.Count == 0)
        {
            yield return input.Origin.Fault("the list names no feed", "each outline needs an xmlUrl");
        }
        foreach (ReadResult result in list.Addresses.Count == 0 ? [] : read(list))
        {
            yield return result;
        }
    }

    /// <summary>The feeds of a list; where it breaks off, those before.</summary>
    public static (FeedList List, InputFault? Fault) Parse(byte[] raw, InputOrigin origin)
    {
        var feeds = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        InputFault? fault = null;
        using var text = new FeedText(new StringReader(TextDecoder.Decode(raw).Text), int.MaxValue);
        using XmlReader xml = XmlReader.Create(text, FeedParser.Settings);
        try
        {
            while (feeds.Count < MostFeeds && xml.Read())
            {
                bool outline = xml.NodeType == XmlNodeType.Element && xml.LocalName == "outline";
                string? address = outline ? (xml.GetAttribute("xmlUrl") ?? xml.GetAttribute("xmlurl"))?.Trim() : null;
                if (address?.Length > 0 && seen.Add(address))
                {
                    feeds.Add(address);
                }
            }
        }
        catch (XmlException e)
        {
            fault = origin.Fault($"the XML is malformed: {FileFaults.Reason(e)}", "read up to there") with
            {
                Line = e.LineNumber > 0 ? e.LineNumber : null,
            };
        }
        return (new FeedList(origin, feeds), fault);
    }
}
