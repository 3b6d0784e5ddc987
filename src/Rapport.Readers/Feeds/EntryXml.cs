using System.Text;
using System.Xml;
using Rapport.Readers.Formats;

namespace Rapport.Readers.Feeds;

/// <summary>Copies one element out of a long file of XML.</summary>
internal static class EntryXml
{
    /// <summary>Entries are ten elements deep at most; the time of the framework's own copying grows with the square of the depth.</summary>
    private const int MaxDepth = 200;

    private static readonly XmlWriterSettings s_settings = new()
    {
        OmitXmlDeclaration = true,
        ConformanceLevel = ConformanceLevel.Fragment,
        CheckCharacters = false,
        NewLineHandling = NewLineHandling.None,
    };

    /// <summary>The element on which the reader stands, which then stands behind it.</summary>
    /// <exception cref="LimitException">It is nested too deep.</exception>
    public static string Take(XmlReader xml)
    {
        var copy = new StringBuilder();
        using (var writer = XmlWriter.Create(copy, s_settings))
        {
            int floor = xml.Depth;
            bool open = Copy(xml, writer);
            while (open && xml.Read())
            {
                if (xml.Depth - floor > MaxDepth)
                {
                    throw new LimitException(
                        $"an entry has elements nested more than {MaxDepth} deep",
                        "the rest of the feed is passed over"
                    );
                }
                Copy(xml, writer);
                open = xml.Depth > floor;
            }
        }
        xml.Read();
        return copy.ToString();
    }

    /// <summary>Writes the node; true where it opens an element.</summary>
    private static bool Copy(XmlReader xml, XmlWriter writer)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                bool empty = xml.IsEmptyElement;
                writer.WriteStartElement(xml.Prefix, xml.LocalName, xml.NamespaceURI);
                writer.WriteAttributes(xml, defattr: false);
                if (empty)
                {
                    writer.WriteEndElement();
                }
                return !empty;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.CDATA:
                writer.WriteCData(xml.Value);
                break;
            case XmlNodeType.Text:
                writer.WriteString(xml.Value);
                break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                writer.WriteWhitespace(xml.Value);
                break;
        }
        return false;
    }
}
