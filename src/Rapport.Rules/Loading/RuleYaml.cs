using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Rapport.Rules.Loading;

/// <summary>Reads YAML.</summary>
internal static class RuleYaml
{
    /// <summary>The first document of a text, or null where it holds none.</summary>
    /// <exception cref="YamlException">It is no YAML.</exception>
    public static RuleNode? Read(string text) => PlainYaml.Read(text) ?? ReadAny(text);

    /// <summary>The same by the library, which knows all of YAML and takes ten times as long.</summary>
    /// <exception cref="YamlException">It is no YAML.</exception>
    public static RuleNode? ReadAny(string text)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(text);
        stream.Load(reader);
        return stream.Documents.Count > 0 ? Node(stream.Documents[0].RootNode) : null;
    }

    /// <summary>A place as the library tells it.</summary>
    public static TextPlace Place(Mark mark) => new((int)mark.Line, (int)mark.Column);

    private static RuleNode Node(YamlNode node) =>
        node switch
        {
            YamlMappingNode mapping => new RuleMapping(
                [.. mapping.Children.Select(c => (Text(c.Key), Node(c.Value)))],
                Place(node.Start)
            ),
            YamlSequenceNode sequence => new RuleList([.. sequence.Children.Select(Node)], Place(node.Start)),
            _ => Text(node),
        };

    private static RuleText Text(YamlNode node) =>
        new((node as YamlScalarNode)?.Value ?? (node is YamlScalarNode ? "" : $"{node}"), Place(node.Start));
}
