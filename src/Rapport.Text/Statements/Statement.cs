using System.Collections.Immutable;

namespace Rapport.Text.Statements;

/// <summary>One thing that a text says about the political world, with where it says it. Immutable.</summary>
/// <remarks>The unit of the whole system: the coder makes it, the store keeps it, analysis counts it, a brief cites it.</remarks>
public sealed record Statement
{
    /// <summary>Content hash over everything but the trace and the confidence: the same text coded by the same version gives the same id.</summary>
    public required string Id { get; init; }

    /// <summary>Event or relation.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>Event: a PLOVER type in capitals, or <c>STATEMENT</c>. Relation: a name from the ontology, such as <c>member_of</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Finer class within the type, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER contexts, such as <c>economic</c>.</summary>
    public ImmutableArray<string> Context { get; init; } = [];

    /// <summary>CAMEO code with leading zeros; events only.</summary>
    public string? Cameo { get; init; }

    /// <summary>Goldstein score of <see cref="Cameo"/>, from −10 to 10; events only.</summary>
    public double? Goldstein { get; init; }

    /// <summary>Who does it, or the first-named side of a mutual act.</summary>
    public ImmutableArray<Party> Actors { get; init; } = [];

    /// <summary>To whom, or the other side of a mutual act.</summary>
    public ImmutableArray<Party> Recipients { get; init; } = [];

    /// <summary>What it is about, as text.</summary>
    public string? Object { get; init; }

    /// <summary>The number in the statement, where it has one.</summary>
    public double? Quantity { get; init; }

    /// <summary>Whether it happened, lies ahead, is denied, ….</summary>
    public required StatementStatus Status { get; init; }

    /// <summary>Who claims it, outermost first; empty where the article states it itself.</summary>
    public ImmutableArray<Attribution> SaidBy { get; init; } = [];

    /// <summary>Reported, attributed or assessed.</summary>
    public required StatementBasis Basis { get; init; }

    /// <summary>When it took, takes or will take place, or null.</summary>
    public TimeInterval? When { get; init; }

    /// <summary>Where, or null: no place rather than a wrong one.</summary>
    public Place? Where { get; init; }

    /// <summary>The words that hold it.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Why: each step that made the statement what it is, in order.</summary>
    public ImmutableArray<TraceStep> Trace { get; init; } = [];

    /// <summary>From 0 to 1.</summary>
    public double Confidence { get; init; }
}

/// <summary>Whether a statement tells an act or a standing fact.</summary>
public enum StatementKind
{
    /// <summary>Something done or to be done.</summary>
    Event,

    /// <summary>Something that holds.</summary>
    Relation,
}

/// <summary>How far a statement's content is real, as the text has it.</summary>
public enum StatementStatus
{
    /// <summary>It happened.</summary>
    Occurred,

    /// <summary>It goes on, or holds.</summary>
    Ongoing,

    /// <summary>It is arranged or announced for later.</summary>
    Planned,

    /// <summary>It may happen or hold, or is hoped for.</summary>
    Possible,

    /// <summary>It was tried.</summary>
    Attempted,

    /// <summary>The text says that it is not so.</summary>
    Negated,

    /// <summary>Someone denies it.</summary>
    Denied,

    /// <summary>A relation that no longer holds.</summary>
    Past,
}

/// <summary>On whose word a statement rests.</summary>
public enum StatementBasis
{
    /// <summary>The article states it.</summary>
    Reported,

    /// <summary>Someone said it.</summary>
    Attributed,

    /// <summary>A judgement or estimate of the writer.</summary>
    Assessed,
}
