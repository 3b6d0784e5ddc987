using System.Collections.Immutable;
using Rapport.Coding.Parties;
using Rapport.Coding.Status;
using Rapport.Coding.Time;
using Rapport.Knowledge;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>What the readings of one document answer to the coder. One per document; not shared between threads.</summary>
internal sealed record CodingContext
{
    public required Document Document { get; init; }

    public required Ontology Ontology { get; init; }

    public required Lexicon Lexicon { get; init; }

    public required Numbers Numbers { get; init; }

    public required ContextReader Contexts { get; init; }

    /// <summary>Who is meant by the phrase under a token.</summary>
    public required Func<Token, ImmutableArray<ResolvedParty>> Parties { get; init; }

    /// <summary>True for a word of a time expression: nobody acts or is acted upon by it.</summary>
    public required Func<Token, bool> IsTime { get; init; }

    /// <summary>How real a predicate is.</summary>
    public required Func<Token, StatementKind, StatusReading> Status { get; init; }

    /// <summary>Who claims what a match says, outermost first.</summary>
    public required Func<Mention, SourceChain> Sources { get; init; }

    /// <summary>Who says the words at a place, outermost first.</summary>
    public required Func<CharSpan, SourceChain> Speakers { get; init; }

    /// <summary>What a word of saying introduces: places in the text, empty where it tells none.</summary>
    public required Func<Token, ImmutableArray<CharSpan>> Content { get; init; }

    /// <summary>When what a predicate says takes place, with the step for the trace.</summary>
    public required Func<Token, (TimeInterval Value, string Why)?> When { get; init; }

    /// <summary>Further arguments of a predicate with dates of their own, whose verb is left out.</summary>
    public required Func<Token, IEnumerable<GappedDate>> Gaps { get; init; }

    /// <summary>The place that the phrase under a token names, if any.</summary>
    public required Func<Token, (Place Value, string Why)?> PlaceAt { get; init; }

    /// <summary>Where what a predicate says takes place, with the step for the trace.</summary>
    public required Func<Token, (Place Value, string Why)?> Where { get; init; }
}

/// <summary>Who claims it.</summary>
/// <param name="Attributions">Named or described sources, outermost first.</param>
/// <param name="IsAttributed">True also where the text names no source (“it was announced that”).</param>
/// <param name="Steps">For the trace.</param>
internal sealed record SourceChain(
    ImmutableArray<Text.Statements.Attribution> Attributions,
    bool IsAttributed,
    ImmutableArray<TraceStep> Steps
)
{
    public static SourceChain None { get; } = new([], false, []);
}
