using System.Collections.Immutable;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding;

/// <summary>What coding made of one document. Immutable.</summary>
/// <param name="Document">The document.</param>
/// <param name="Statements">The statements in the order of their evidence in the text.</param>
/// <param name="Dropped">Matches of rules that gave no statement, each with the reason.</param>
public sealed record CodedDocument(
    Document Document,
    ImmutableArray<Statement> Statements,
    ImmutableArray<DroppedMention> Dropped
);

/// <summary>A rule matched, and coding made no statement of it.</summary>
/// <param name="Mention">The match.</param>
/// <param name="Reason">Why not, in one plain line.</param>
public sealed record DroppedMention(Mention Mention, string Reason);
