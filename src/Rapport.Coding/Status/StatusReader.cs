using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Status;

/// <summary>
/// Reads whether what a word tells happened, goes on, lies ahead, may be, was tried or is not so: by the scope of tense, modals,
/// negation and embedding words in the tree. Immutable; safe to share between threads.
/// </summary>
public sealed class StatusReader
{
    private readonly ModalityLexicon _lexicon;

    private StatusReader(ModalityLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Makes the reader from the lexicon's table <c>modality</c>.</summary>
    /// <exception cref="DataException">The table is missing or rows are at fault; all are listed with file and line.</exception>
    public static StatusReader From(Lexicon lexicon) => new(ModalityLexicon.From(lexicon));

    /// <summary>Reads the status of the content that <paramref name="predicate"/> heads.</summary>
    /// <param name="predicate">A verb, an event noun, a predicate noun or adjective; for an auxiliary or copula its head is read.</param>
    /// <param name="kind">Relations that hold are ongoing and those that held are past; events occurred.</param>
    public StatusReading Read(Token predicate, StatementKind kind = StatementKind.Event)
    {
        bool isFunctionWord = predicate.Relation.Universal() is DependencyRelation.Cop or DependencyRelation.Aux;
        var walk = new StatusWalk(_lexicon);
        Reality reality = walk.Read(isFunctionWord ? predicate.Head!.Value : predicate);
        return new StatusReading(StatusOf(reality, kind), reality.Assessed, [.. walk.Steps])
        {
            MayBeRefused = walk.MayBeRefused,
        };
    }

    private static StatementStatus StatusOf(Reality reality, StatementKind kind)
    {
        bool isRelation = kind == StatementKind.Relation;
        return reality.Value switch
        {
            StatusEffect.Occurred when isRelation => reality is { Past: true, Backshifted: false }
                ? StatementStatus.Past
                : StatementStatus.Ongoing,
            StatusEffect.Past => isRelation ? StatementStatus.Past : StatementStatus.Occurred,
            StatusEffect.Ended => isRelation ? StatementStatus.Past : StatementStatus.Negated,
            StatusEffect.Ongoing => StatementStatus.Ongoing,
            StatusEffect.Planned => StatementStatus.Planned,
            StatusEffect.Possible => StatementStatus.Possible,
            StatusEffect.Attempted => StatementStatus.Attempted,
            StatusEffect.Negated => StatementStatus.Negated,
            StatusEffect.Denied => StatementStatus.Denied,
            _ => StatementStatus.Occurred,
        };
    }
}
