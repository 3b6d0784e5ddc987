using System.Collections.Immutable;
using Rapport.Rules.Matching;
using Rapport.Rules.Patterns;
using Rapport.Text;

namespace Rapport.Rules.Loading;

/// <summary>Reads the parts that rules and frames have in common: roles, conditions, parts of speech.</summary>
internal sealed class PatternReader(PathParser paths, FaultList faults)
{
    public ImmutableArray<RolePattern> Roles(YamlMap owner)
    {
        if (owner.Node("roles") is not { } node || YamlMap.Read(node, faults) is not { } map)
        {
            faults.Add("R003", owner.Start, "“roles” is missing", "add it: what each role is bound to");
            return [];
        }
        var roles = ImmutableArray.CreateBuilder<RolePattern>();
        foreach ((string key, RuleNode value) in map.Entries)
        {
            string role = key.TrimEnd('?');
            if (!RoleNames.All.Contains(role))
            {
                faults.Add("R010", value.Start, $"“{role}” is no role", $"use {string.Join(", ", RoleNames.All)}");
            }
            if (value is not RuleText { Value: { } text })
            {
                faults.Add("R009", value.Start, $"“{key}” needs a path", "write for example subject | possessor");
            }
            else if (Path(text, value.Start) is { } path)
            {
                roles.Add(new RolePattern(role, path, Required: !key.EndsWith('?')));
            }
        }
        return roles.ToImmutable();
    }

    public ImmutableArray<PathExpression> Conditions(YamlMap owner) =>
        [.. owner.Texts("when").Select(t => Condition(t.Text, t.Place)).OfType<PathExpression>()];

    public PathExpression? Condition(string text, TextPlace place) => Path(text, place, isCondition: true);

    public ImmutableArray<PathExpression> Absorbs(YamlMap owner) =>
        [.. owner.Texts("absorbs").Select(t => Path(t.Text, t.Place)).OfType<PathExpression>()];

    public PathExpression? Path(string text, TextPlace place, bool isCondition = false) =>
        paths.Parse(
            text,
            isCondition,
            (what, remedy, offset) => faults.Add("R009", place.Line, place.Column + offset, what, remedy)
        );

    public ImmutableArray<Upos> PartsOfSpeech(YamlMap owner)
    {
        var values = ImmutableArray.CreateBuilder<Upos>();
        foreach ((string text, TextPlace place) in owner.Texts("upos"))
        {
            Upos value = UposNames.Parse(text);
            if (value == Upos.X)
            {
                faults.Add("R018", place, $"“{text}” is no part of speech", "use UD’s VERB, NOUN, ADJ, …");
            }
            values.Add(value);
        }
        if (values.Count == 0)
        {
            faults.Add("R003", owner.Start, "“upos” is missing", "add it: VERB, NOUN or ADJ");
        }
        return values.ToImmutable();
    }
}
