using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text.Statements;

namespace Rapport.Rules.Loading;

/// <summary>What a rule says a match is, checked against the ontology.</summary>
/// <param name="Kind">Event or relation.</param>
/// <param name="Name">Type.</param>
/// <param name="Mode">Mode, or null.</param>
/// <param name="Context">Contexts: the rule’s own, else those of its CAMEO code.</param>
/// <param name="Cameo">CAMEO code, or null for a relation.</param>
/// <param name="IsNone">True for an idiom that means no event.</param>
internal sealed record RuleType(
    StatementKind Kind,
    string Name,
    string? Mode,
    ImmutableArray<string> Context,
    string? Cameo,
    bool IsNone
);

/// <summary>Checks types, modes, contexts and codes against the ontology.</summary>
internal sealed class TypeReader(Ontology ontology, Action<string, string, string> fault)
{
    /// <summary>What an idiom that means no event has for a type.</summary>
    public const string None = "NONE";

    public RuleType Event(string type, string? mode, string? cameo, IEnumerable<string> context)
    {
        if (type is None)
        {
            return new RuleType(StatementKind.Event, None, null, [], null, IsNone: true);
        }
        EventType? known = ontology.FindEvent(type);
        if (known is null)
        {
            fault("R004", $"“{type}” is no event type", "use one of data/ontology/event-types.tsv");
        }
        else if (mode is not null && !known.Modes.Any(m => string.Equals(m.Name, mode, StringComparison.Ordinal)))
        {
            fault("R005", $"{type} has no mode “{mode}”", $"use {string.Join(", ", known.Modes.Select(m => m.Name))}");
        }
        if (cameo is not null && ontology.FindCameo(cameo) is null)
        {
            fault("R006", $"“{cameo}” is no CAMEO code", "use one of data/ontology/cameo.tsv");
        }
        string? code = cameo ?? ontology.DefaultCameo(type, mode);
        ImmutableArray<string> own = Contexts(context);
        ImmutableArray<string> contexts =
            own.IsEmpty && cameo is not null ? ontology.FindCameo(cameo)?.Context ?? [] : own;
        return new RuleType(StatementKind.Event, type, mode, contexts, code, IsNone: false);
    }

    public RuleType Relation(string name, IEnumerable<string> context)
    {
        if (ontology.FindRelation(name) is null)
        {
            fault("R008", $"“{name}” is no relation type", "use one of data/ontology/relation-types.tsv");
        }
        return new RuleType(StatementKind.Relation, name, null, Contexts(context), null, IsNone: false);
    }

    private ImmutableArray<string> Contexts(IEnumerable<string> context)
    {
        var contexts = ImmutableArray.CreateBuilder<string>();
        foreach (string name in context)
        {
            if (!ontology.HasContext(name))
            {
                fault("R007", $"“{name}” is no context", "use one of data/ontology/contexts.tsv");
            }
            contexts.Add(name);
        }
        return contexts.ToImmutable();
    }
}
