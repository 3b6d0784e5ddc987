using Rapport.Rules.Patterns;

namespace Rapport.Rules.Loading;

/// <summary>Reads <c>frames.yaml</c>.</summary>
internal sealed class FrameReader(PathParser paths, FaultList faults)
{
    private readonly PatternReader _patterns = new(paths, faults);

    public Dictionary<string, Frame> Read(RuleNode root)
    {
        var frames = new Dictionary<string, Frame>(StringComparer.Ordinal);
        if (root is not RuleList list)
        {
            faults.Add("R001", root.Start, "the file is a list of frames", "begin each with “- frame: …”");
            return frames;
        }
        foreach (RuleNode node in list.Items)
        {
            if (YamlMap.Read(node, faults, "frame", "upos", "why", "mutual", "roles", "when", "absorbs") is not { } map)
            {
                continue;
            }
            var frame = new Frame(
                map.Required("frame"),
                _patterns.PartsOfSpeech(map),
                map.Required("why"),
                map.Flag("mutual"),
                _patterns.Roles(map),
                _patterns.Conditions(map),
                _patterns.Absorbs(map)
            );
            if (!frames.TryAdd(frame.Name, frame))
            {
                faults.Add("R011", map.Start, $"frame “{frame.Name}” stands twice", "rename one");
            }
        }
        return frames;
    }
}
