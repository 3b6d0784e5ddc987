using System.Collections.Immutable;

namespace Rapport.Knowledge;

/// <summary>Event and relation types, modes, contexts, CAMEO codes and scores. Immutable; safe to share between threads.</summary>
public sealed class Ontology
{
    private readonly Dictionary<string, EventType> _events;
    private readonly Dictionary<string, RelationType> _relations;
    private readonly Dictionary<string, CameoCode> _cameo;
    private readonly HashSet<string> _contexts;

    internal Ontology(
        ImmutableArray<EventType> events,
        ImmutableArray<RelationType> relations,
        ImmutableArray<CameoCode> cameo,
        ImmutableArray<string> contexts
    )
    {
        EventTypes = events;
        RelationTypes = relations;
        CameoCodes = cameo;
        Contexts = contexts;
        _events = events.ToDictionary(e => e.Name, StringComparer.Ordinal);
        _relations = relations.ToDictionary(r => r.Name, StringComparer.Ordinal);
        _cameo = cameo.ToDictionary(c => c.Code, StringComparer.Ordinal);
        _contexts = new HashSet<string>(contexts, StringComparer.Ordinal);
    }

    /// <summary>All event types in file order.</summary>
    public ImmutableArray<EventType> EventTypes { get; }

    /// <summary>All relation types in file order.</summary>
    public ImmutableArray<RelationType> RelationTypes { get; }

    /// <summary>All CAMEO codes in ordinal order.</summary>
    public ImmutableArray<CameoCode> CameoCodes { get; }

    /// <summary>All contexts in file order.</summary>
    public ImmutableArray<string> Contexts { get; }

    /// <summary>All contexts with what they mean, in file order.</summary>
    public ImmutableArray<EventContext> ContextDescriptions { get; internal init; } = [];

    /// <summary>Choices between sources of the CAMEO table, in file order.</summary>
    public ImmutableArray<CodeChoice> Choices { get; internal init; } = [];

    /// <summary>Where types end and others begin, in file order.</summary>
    public ImmutableArray<TypeBoundary> Boundaries { get; internal init; } = [];

    /// <summary>Reads <c>ontology/*.tsv</c> of the data folder.</summary>
    /// <exception cref="DataException">A table is at fault; all faults are listed.</exception>
    public static Ontology Load(string dataDirectory) => new OntologyReader(dataDirectory).Read();

    /// <summary>The event type of that name (in capitals), or null.</summary>
    public EventType? FindEvent(string name) => _events.GetValueOrDefault(name);

    /// <summary>The relation type of that name, or null.</summary>
    public RelationType? FindRelation(string name) => _relations.GetValueOrDefault(name);

    /// <summary>The CAMEO code, or null.</summary>
    public CameoCode? FindCameo(string code) => _cameo.GetValueOrDefault(code);

    /// <summary>True where there is such a context.</summary>
    public bool HasContext(string context) => _contexts.Contains(context);

    /// <summary>The CAMEO code of a type and mode where the rule names none, or null where the type is unknown.</summary>
    public string? DefaultCameo(string type, string? mode)
    {
        EventType? found = FindEvent(type);
        return found?.Modes.FirstOrDefault(m => string.Equals(m.Name, mode, StringComparison.Ordinal))?.Cameo
            ?? found?.Cameo;
    }
}
