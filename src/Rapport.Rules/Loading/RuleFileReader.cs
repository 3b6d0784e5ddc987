using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Rules.Matching;
using Rapport.Rules.Patterns;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Rules.Loading;

/// <summary>Reads one file of pattern rules.</summary>
internal sealed class RuleFileReader(Lexicon lexicon, Ontology ontology, PathParser paths, FaultList faults)
{
    private static readonly string[] s_keys =
    [
        "id",
        "event",
        "relation",
        "mode",
        "context",
        "cameo",
        "status",
        "mutual",
        "why",
        "trigger",
        "when",
        "roles",
        "absorbs",
        "stands",
        "refines",
        "says",
        "silent",
    ];

    private readonly PatternReader _patterns = new(paths, faults);

    public List<CompiledRule> Read(RuleNode root)
    {
        List<CompiledRule> rules = [];
        if (root is not RuleList list)
        {
            faults.Add("R001", root.Start, "a rule file is a list of rules", "begin each rule with “- id: …”");
            return rules;
        }
        foreach (RuleNode node in list.Items)
        {
            if (YamlMap.Read(node, faults, s_keys) is { } map)
            {
                ReadRule(map, rules);
            }
        }
        return rules;
    }

    private void ReadRule(YamlMap map, List<CompiledRule> into)
    {
        RuleType type = ReadType(map);
        var rule = new Rule
        {
            Id = map.Required("id"),
            Kind = type.Kind,
            Type = type.Name,
            Mode = type.Mode,
            Context = type.Context,
            Cameo = type.Cameo,
            Mutual = map.Flag("mutual"),
            Status = ReadStatus(map),
            Why = map.Required("why"),
            Source = $"{faults.File}:{map.Start.Line}:{map.Start.Column}",
            Says = ReadSays(map),
            Silent = ReadSilent(map),
        };
        CheckExamples(map, rule);
        ImmutableArray<RolePattern> roles = type.IsNone ? [] : _patterns.Roles(map);
        ImmutableArray<PathExpression> conditions = _patterns.Conditions(map);
        ImmutableArray<PathExpression> absorbs = _patterns.Absorbs(map);
        foreach (Trigger trigger in ReadTriggers(map))
        {
            into.Add(
                new CompiledRule
                {
                    Rule = rule,
                    Trigger = trigger,
                    Conditions = conditions,
                    Roles = roles,
                    Absorbs = absorbs,
                    Stands = map.Flag("stands"),
                    Refines = [.. map.Texts("refines").Select(t => t.Text)],
                    IsSilencer = type.IsNone,
                }
            );
        }
    }

    private RuleType ReadType(YamlMap map)
    {
        string? relation = map.Text("relation");
        string? type = map.Text("event");
        var reader = new TypeReader(
            ontology,
            (code, what, remedy) => faults.Add(code, map.Place(relation is null ? "event" : "relation"), what, remedy)
        );
        IEnumerable<string> context = map.Texts("context").Select(t => t.Text);
        if (relation is not null && type is null)
        {
            return reader.Relation(relation, context);
        }
        if (type is null || relation is not null)
        {
            faults.Add("R003", map.Start, "a rule needs either “event” or “relation”", "write one of them");
            return new RuleType(StatementKind.Event, "", null, [], null, IsNone: true);
        }
        return reader.Event(type, map.Text("mode"), map.Text("cameo"), context);
    }

    private StatementStatus? ReadStatus(YamlMap map)
    {
        if (map.Text("status") is not { } text)
        {
            return null;
        }
        if (Enum.TryParse(text, ignoreCase: true, out StatementStatus status) && !char.IsDigit(text[0]))
        {
            return status;
        }
        string known = string.Join(", ", Enum.GetNames<StatementStatus>().Select(n => n.ToLowerInvariant()));
        faults.Add("R017", map.Place("status"), $"“{text}” is no status", $"use {known}");
        return null;
    }

    private List<Trigger> ReadTriggers(YamlMap map)
    {
        if (
            map.Node("trigger") is not { } node
            || YamlMap.Read(node, faults, "lemma", "list", "upos") is not { } trigger
        )
        {
            faults.Add("R003", map.Start, "“trigger” is missing", "add it: {lemma: meet, upos: VERB}");
            return [];
        }
        ImmutableArray<Upos> upos = _patterns.PartsOfSpeech(trigger);
        List<string> lemmas = [.. trigger.Texts("lemma").Select(t => t.Text)];
        foreach ((string name, TextPlace place) in trigger.Texts("list"))
        {
            if (lexicon.List(name) is { } words)
            {
                lemmas.AddRange(words.Order(StringComparer.Ordinal));
            }
            else
            {
                faults.Add("R012", place, $"there is no word list “{name}”", "add it to data/lexicon/en/words.tsv");
            }
        }
        if (lemmas.Count == 0)
        {
            faults.Add("R003", trigger.Start, "a trigger without words", "add lemma: or list:");
        }
        return [.. lemmas.Where(l => l.Length > 0).Select(l => Trigger.Read(l, upos))];
    }

    private ImmutableArray<RuleExample> ReadSays(YamlMap map) =>
        [.. map.Texts("says").Select(t => ReadExample(t.Text, "", t.Place)).OfType<RuleExample>()];

    private ImmutableArray<RuleExample> ReadSilent(YamlMap map)
    {
        var silent = ImmutableArray.CreateBuilder<RuleExample>();
        foreach (RuleNode node in map.Items("silent"))
        {
            if (
                YamlMap.Read(node, faults, "text", "because") is { } item
                && ReadExample(item.Required("text"), item.Required("because"), node.Start) is { } example
            )
            {
                silent.Add(example);
            }
        }
        return silent.ToImmutable();
    }

    private RuleExample? ReadExample(string markup, string because, TextPlace place)
    {
        RuleExample? example = ExampleMarkup.Read(markup, because, $"{faults.File}:{place.Line}", out string fault);
        if (example is null)
        {
            faults.Add("R014", place, $"example “{markup}” is not understood", fault);
        }
        return example;
    }

    private void CheckExamples(YamlMap map, Rule rule)
    {
        // An idiom that means nothing only has sentences to leave alone.
        if (rule.Says.IsEmpty && rule.Type is not TypeReader.None)
        {
            faults.Add("R013", map.Start, $"rule “{rule.Id}” has no “says”", "add a sentence that it must code");
        }
        if (rule.Silent.IsEmpty)
        {
            faults.Add(
                "R013",
                map.Start,
                $"rule “{rule.Id}” has no “silent”",
                "add a sentence that it must leave alone, with because:"
            );
        }
    }
}
