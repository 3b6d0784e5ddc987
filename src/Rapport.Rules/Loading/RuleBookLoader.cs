using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Rules.Matching;
using Rapport.Rules.Patterns;
using YamlDotNet.Core;

namespace Rapport.Rules.Loading;

/// <summary>Reads and cross-checks all rules of a data folder.</summary>
internal sealed class RuleBookLoader(string dataDirectory, Lexicon lexicon, Ontology ontology, WordClasses classes)
{
    private const string RulesFolder = "rules/en";
    private const string FramesFile = "rules/en/frames.yaml";
    private const string EventsFolder = "lexicon/en/events/";

    private readonly List<DataFault> _faults = [];
    private readonly PathParser _paths = new(lexicon, classes);

    /// <summary>All rules; throws with every fault found.</summary>
    public ImmutableArray<CompiledRule> Load()
    {
        List<CompiledRule> rules = [];
        foreach (string file in RuleFiles())
        {
            var faults = new FaultList(file, _faults);
            if (Parse(file, faults) is { } root)
            {
                rules.AddRange(new RuleFileReader(lexicon, ontology, _paths, faults).Read(root));
            }
        }
        rules.AddRange(LoadRows());
        Check(rules);
        if (_faults.Count > 0)
        {
            throw new DataException(
                _faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column)
            );
        }
        return [.. rules];
    }

    /// <summary>The frames alone, in the order of their file; throws with every fault found.</summary>
    public ImmutableArray<Frame> LoadFrames()
    {
        ImmutableArray<Frame> frames = [.. ReadFrames().Values];
        return _faults.Count == 0 ? frames : throw new DataException(_faults);
    }

    private Dictionary<string, Frame> ReadFrames()
    {
        var faults = new FaultList(FramesFile, _faults);
        return File.Exists(Path.Combine(dataDirectory, FramesFile)) && Parse(FramesFile, faults) is { } root
            ? new FrameReader(_paths, faults).Read(root)
            : [];
    }

    private IEnumerable<string> RuleFiles()
    {
        string root = Path.Combine(dataDirectory, RulesFolder);
        if (!Directory.Exists(root))
        {
            _faults.Add(new DataFault(RulesFolder, 0, 0, "no such folder", "restore it from the repository"));
            return [];
        }
        return Directory
            .EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(dataDirectory, p).Replace('\\', '/'))
            .Where(p => !string.Equals(p, FramesFile, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }

    private IEnumerable<CompiledRule> LoadRows()
    {
        Dictionary<string, Frame> frames = ReadFrames();
        var reader = new EventRowReader(frames, ontology, _paths, _faults);
        foreach (
            LexiconTable table in lexicon.Tables.Where(t => t.File.StartsWith(EventsFolder, StringComparison.Ordinal))
        )
        {
            string[] missing = [.. EventRowReader.Columns.Where(c => !table.Columns.Contains(c))];
            if (missing.Length > 0)
            {
                _faults.Add(
                    new DataFault(
                        table.File,
                        1,
                        0,
                        $"R003 no column {string.Join(", ", missing)}",
                        "add it to the header"
                    )
                );
                continue;
            }
            foreach (LexiconRow row in table.Rows)
            {
                if (reader.Read(row) is { } rule)
                {
                    yield return rule;
                }
            }
        }
    }

    private RuleNode? Parse(string file, FaultList faults)
    {
        try
        {
            return RuleYaml.Read(File.ReadAllText(Path.Combine(dataDirectory, file)));
        }
        catch (YamlException e)
        {
            faults.Add(
                "R001",
                RuleYaml.Place(e.Start),
                $"not YAML: {e.Message.ReplaceLineEndings(" ")}",
                "see docs/rules.md"
            );
            return null;
        }
    }

    private void Check(List<CompiledRule> rules)
    {
        var ids = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (CompiledRule rule in rules)
        {
            if (ids.TryGetValue(rule.Rule.Id, out Rule? other) && !ReferenceEquals(other, rule.Rule))
            {
                Fault("R011", rule.Rule, $"id “{rule.Rule.Id}” is taken by {other.Source}", "rename or remove one");
            }
            ids[rule.Rule.Id] = rule.Rule;
        }
        foreach (CompiledRule rule in rules)
        {
            foreach (string id in rule.Refines.Where(id => !Exists(id, ids)))
            {
                Fault(
                    "R016",
                    rule.Rule,
                    $"“{rule.Rule.Id}” refines “{id}”, which is no rule",
                    "use an id, prefix.* or lexicon"
                );
            }
        }
    }

    private static bool Exists(string id, Dictionary<string, Rule> ids) =>
        id is Refinement.Lexicon
        || ids.ContainsKey(id)
        || (
            id.EndsWith(".*", StringComparison.Ordinal)
            && ids.Keys.Any(k => k.StartsWith(id[..^1], StringComparison.Ordinal))
        );

    private void Fault(string code, Rule rule, string what, string remedy)
    {
        string[] place = rule.Source.Split(':');
        int line = int.Parse(place[1], System.Globalization.CultureInfo.InvariantCulture);
        _faults.Add(new DataFault(place[0], line, 0, $"{code} {what}", remedy));
    }
}
