using System.Globalization;
using System.Text;
using System.Xml;

namespace Rapport.Analysis.Figures;

/// <summary>Writes a network as graph formats that other programs read.</summary>
public static class GraphExport
{
    private const string GraphMl = "http://graphml.graphdrawing.org/xmlns";
    private const string Gexf = "http://gexf.net/1.3";

    private static readonly string[] s_values = ["events", "origins", "cooperation", "conflict", "goldstein_mean"];

    /// <summary>GraphML (Brandes et al. 2002), directed.</summary>
    /// <param name="network">What <see cref="NetworkFigure"/> made.</param>
    /// <param name="nameOf">The name of a side.</param>
    public static string ToGraphMl(Figure network, Func<string, string> nameOf) =>
        Write(
            network,
            (xml, edges, nodes) =>
            {
                xml.WriteStartElement("graphml", GraphMl);
                Key(xml, "name", "node", "string");
                foreach (string value in s_values)
                {
                    Key(xml, value, "edge", value == "goldstein_mean" ? "double" : "int");
                }
                xml.WriteStartElement("graph", GraphMl);
                xml.WriteAttributeString("edgedefault", "directed");
                foreach (string node in nodes)
                {
                    xml.WriteStartElement("node", GraphMl);
                    xml.WriteAttributeString("id", node);
                    Data(xml, "name", nameOf(node));
                    xml.WriteEndElement();
                }
                foreach (Edge edge in edges)
                {
                    xml.WriteStartElement("edge", GraphMl);
                    xml.WriteAttributeString("source", edge.From);
                    xml.WriteAttributeString("target", edge.To);
                    foreach ((string name, string value) in edge.Values)
                    {
                        Data(xml, name, value);
                    }
                    xml.WriteEndElement();
                }
                xml.WriteEndElement();
                xml.WriteEndElement();
            }
        );

    /// <summary>GEXF 1.3, directed; an edge's weight is its number of events.</summary>
    /// <param name="network">What <see cref="NetworkFigure"/> made.</param>
    /// <param name="nameOf">The name of a side.</param>
    public static string ToGexf(Figure network, Func<string, string> nameOf) =>
        Write(
            network,
            (xml, edges, nodes) =>
            {
                xml.WriteStartElement("gexf", Gexf);
                xml.WriteAttributeString("version", "1.3");
                xml.WriteStartElement("graph", Gexf);
                xml.WriteAttributeString("defaultedgetype", "directed");
                GexfAttributes(xml);
                xml.WriteStartElement("nodes", Gexf);
                foreach (string node in nodes)
                {
                    xml.WriteStartElement("node", Gexf);
                    xml.WriteAttributeString("id", node);
                    xml.WriteAttributeString("label", nameOf(node));
                    xml.WriteEndElement();
                }
                xml.WriteEndElement();
                xml.WriteStartElement("edges", Gexf);
                int number = 0;
                foreach (Edge edge in edges)
                {
                    GexfEdge(xml, edge, number++);
                }
                xml.WriteEndElement();
                xml.WriteEndElement();
                xml.WriteEndElement();
            }
        );

    private static void GexfAttributes(XmlWriter xml)
    {
        xml.WriteStartElement("attributes", Gexf);
        xml.WriteAttributeString("class", "edge");
        foreach (string value in s_values)
        {
            xml.WriteStartElement("attribute", Gexf);
            xml.WriteAttributeString("id", value);
            xml.WriteAttributeString("title", value);
            xml.WriteAttributeString("type", value == "goldstein_mean" ? "double" : "integer");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void GexfEdge(XmlWriter xml, Edge edge, int number)
    {
        xml.WriteStartElement("edge", Gexf);
        xml.WriteAttributeString("id", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("source", edge.From);
        xml.WriteAttributeString("target", edge.To);
        xml.WriteAttributeString("weight", edge.Values.First(v => v.Name == "events").Value);
        xml.WriteStartElement("attvalues", Gexf);
        foreach ((string name, string value) in edge.Values)
        {
            xml.WriteStartElement("attvalue", Gexf);
            xml.WriteAttributeString("for", name);
            xml.WriteAttributeString("value", value);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Key(XmlWriter xml, string id, string of, string type)
    {
        xml.WriteStartElement("key", GraphMl);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", of);
        xml.WriteAttributeString("attr.name", id);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data", GraphMl);
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private static string Write(Figure network, Action<XmlWriter, IReadOnlyList<Edge>, IReadOnlyList<string>> body)
    {
        ArgumentNullException.ThrowIfNull(network);
        string[] columns = [.. network.Columns.Select(c => c.Name)];
        Edge[] edges =
        [
            .. network.Rows.Select(r => new Edge(
                (string)r[0]!,
                (string)r[1]!,
                [
                    .. s_values
                        .Select(v =>
                            (v, Convert.ToString(r[Array.IndexOf(columns, v)], CultureInfo.InvariantCulture) ?? "")
                        )
                        .Where(v => v.Item2.Length > 0),
                ]
            )),
        ];
        string[] nodes =
        [
            .. edges
                .SelectMany(e => (string[])[e.From, e.To])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        var text = new StringBuilder();
        var settings = new XmlWriterSettings
        {
            Indent = true,
            NewLineChars = "\n",
            OmitXmlDeclaration = true,
        };
        using (var xml = XmlWriter.Create(text, settings))
        {
            body(xml, edges, nodes);
        }
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}\n";
    }

    private sealed record Edge(string From, string To, (string Name, string Value)[] Values);
}
