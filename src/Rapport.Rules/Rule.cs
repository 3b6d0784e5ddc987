using System.Collections.Immutable;
using Rapport.Text.Statements;

namespace Rapport.Rules;

/// <summary>What one rule says about a match: everything but how it matches. Immutable.</summary>
/// <remarks>A row of <c>lexicon/en/events/*.tsv</c> makes a rule too, by way of its frame.</remarks>
public sealed record Rule
{
    /// <summary>Stable id such as <c>consult.hold-talks</c>; a lexicon row's is <c>lex.consult.meet.verb.with</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Event or relation.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>Event type in capitals, or relation type.</summary>
    public required string Type { get; init; }

    /// <summary>Mode within the event type, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>Contexts that the rule itself settles.</summary>
    public ImmutableArray<string> Context { get; init; } = [];

    /// <summary>CAMEO code: the rule's own, else that of the mode or type; null for a relation.</summary>
    public string? Cameo { get; init; }

    /// <summary>True where the act or relation holds both ways: the sides of <c>actor</c> and <c>recipient</c> stand level.</summary>
    public bool Mutual { get; init; }

    /// <summary>The status that the rule settles by itself (<c>planned</c> for “is to join”), or null: then the sentence decides.</summary>
    public StatementStatus? Status { get; init; }

    /// <summary>One line for people: why these words mean this.</summary>
    public required string Why { get; init; }

    /// <summary>Where it is written: <c>file:line:column</c> below the data folder.</summary>
    public required string Source { get; init; }

    /// <summary>Sentences it must code, and what it must bind.</summary>
    public ImmutableArray<RuleExample> Says { get; init; } = [];

    /// <summary>Sentences it must leave alone, and why.</summary>
    public ImmutableArray<RuleExample> Silent { get; init; } = [];
}

/// <summary>An example sentence of a rule.</summary>
/// <param name="Text">The sentence, without marks.</param>
/// <param name="Roles">The words that a role's phrase must be headed in; empty for a sentence to leave alone.</param>
/// <param name="Because">Why the rule must leave it alone; empty for a sentence to code.</param>
/// <param name="Source">Where it is written: <c>file:line</c>.</param>
public sealed record RuleExample(string Text, ImmutableArray<ExampleRole> Roles, string Because, string Source);

/// <summary>Words of an example that play a role.</summary>
/// <param name="Role">Name of the role.</param>
/// <param name="Start">First UTF-16 code unit in the example's text.</param>
/// <param name="End">The one after the last.</param>
public readonly record struct ExampleRole(string Role, int Start, int End);
