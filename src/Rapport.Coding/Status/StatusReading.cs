using System.Collections.Immutable;
using Rapport.Text.Statements;

namespace Rapport.Coding.Status;

/// <summary>How far a predicate's content is real, as the text has it.</summary>
/// <param name="Status">The status.</param>
/// <param name="Assessed">True where the clause is worded as a judgement or estimate (“likely”, “may contribute to”); whose, the attribution says.</param>
/// <param name="Steps">Why: the lexicon rows used, from the predicate outwards; empty where plain tense alone decides.</param>
public sealed record StatusReading(StatementStatus Status, bool Assessed, ImmutableArray<TraceStep> Steps)
{
    /// <summary>True for what may be refused (“may refuse to leave”): neither it nor its contrary is said to be so.</summary>
    internal bool MayBeRefused { get; init; }
}
