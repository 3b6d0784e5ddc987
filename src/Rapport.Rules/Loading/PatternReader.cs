using System.Collections.Immutable;
using Rapport.Rules.Matching;
using Rapport.Rules.Patterns;
using Rapport.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

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
        foreach ((string key, YamlNode value) in map.Entries)
        {
            string role = key.TrimEnd('?');
            if (!RoleNames.All.Contains(role))
            {
                faults.Add("R010", value.Start, $"“{role}” is no role", $"use {string.Join(", ", RoleNames.All)}");
            }
            if (value is not YamlScalarNode { Value: { } text })
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
        [.. owner.Texts("when").Select(t => Condition(t.Text, t.Mark)).OfType<PathExpression>()];

    public PathExpression? Condition(string text, Mark mark) => Path(text, mark, isCondition: true);

    public ImmutableArray<PathExpression> Absorbs(YamlMap owner) =>
        [.. owner.Texts("absorbs").Select(t => Path(t.Text, t.Mark)).OfType<PathExpression>()];

    public PathExpression? Path(string text, Mark mark, bool isCondition = false) =>
        paths.Parse(
            text,
            isCondition,
            (what, remedy, offset) => faults.Add("R009", (int)mark.Line, (int)mark.Column + offset, what, remedy)
        );

    public ImmutableArray<Upos> PartsOfSpeech(YamlMap owner)
    {
        var values = ImmutableArray.CreateBuilder<Upos>();
        foreach ((string text, Mark mark) in owner.Texts("upos"))
        {
            Upos value = UposNames.Parse(text);
            if (value == Upos.X)
            {
                faults.Add("R018", mark, $"“{text}” is no part of speech", "use UD’s VERB, NOUN, ADJ, …");
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
