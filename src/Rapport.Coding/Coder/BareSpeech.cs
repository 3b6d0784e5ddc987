using System.Collections.Immutable;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>“X said that it will withdraw” tells the withdrawal with X as its source; that X spoke is then no statement beside it.</summary>
internal static class BareSpeech
{
    /// <summary>Leaves out statements of type STATEMENT whose content gave a statement of its own.</summary>
    /// <param name="coded">The statements with their triggers.</param>
    /// <param name="content">What a word of saying introduces.</param>
    public static IEnumerable<Statement> Remove(
        IReadOnlyList<(Token Trigger, Statement Statement)> coded,
        Func<Token, ImmutableArray<CharSpan>> content
    ) =>
        coded
            .Where(c => !IsBare(c.Statement) || !IsContentCoded(c.Trigger, c.Statement, content(c.Trigger), coded))
            .Where(c => !IsStanding(c.Trigger, c.Statement) || !IsPromiseCoded(c.Trigger, coded))
            .Select(c => c.Statement);

    // “We remain committed to working with Peru” tells the cooperation to come, and no agreement beside it.
    // So does “underlined our commitment to working with Peru”.
    private static bool IsStanding(Token promise, Statement statement) =>
        statement is { Type: "AGREE", Status: StatementStatus.Ongoing }
        || (promise.Upos == Upos.Noun && statement is { Type: "AGREE", Status: StatementStatus.Occurred });

    private static bool IsPromiseCoded(Token promise, IReadOnlyList<(Token Trigger, Statement Statement)> coded) =>
        coded.Any(c =>
            c.Trigger.Index != promise.Index
            && c.Statement is { Kind: StatementKind.Event, Type: not "STATEMENT", Status: StatementStatus.Planned }
            && c.Trigger.Sentence == promise.Sentence
            && c.Trigger.IsWithin(promise)
        );

    // To say, announce or report adds nothing; a denial, a claim of responsibility or condolences are acts of their own.
    private static bool IsBare(Statement statement) => statement is { Type: "STATEMENT", Cameo: null or "010" };

    // Where only a part of what was said is told (“said that they struck to protest”), the saying tells more.
    private static bool IsMain(Token trigger, Token speech)
    {
        Token at = trigger;
        while (
            at.Head is { } above
            && above.Index != speech.Index
            && at.Relation.Universal()
                is DependencyRelation.Conj
                    or DependencyRelation.Xcomp
                    or DependencyRelation.Obj
                    or DependencyRelation.Nsubj
        )
        {
            at = above;
        }
        return at.Head is null || at.Head.Value.Index == speech.Index || at.Index == speech.Index;
    }

    // “X said that it will withdraw” is the withdrawal; “X said that Y has withdrawn” is a report that X gives on another, and an
    // act of its own.
    private static bool IsOwn(Statement told, Statement saying) =>
        saying.Actors.IsEmpty
        || told.Actors.Concat(told.Recipients).Any(p => saying.Actors.Any(speaker => IsSameSide(p, speaker)));

    private static bool IsSameSide(Party one, Party other) =>
        one.Id == other.Id || one.Of.Contains(other.Id) || other.Of.Contains(one.Id);

    private static bool IsContentCoded(
        Token speech,
        Statement saying,
        ImmutableArray<CharSpan> content,
        IReadOnlyList<(Token Trigger, Statement Statement)> coded
    )
    {
        foreach ((Token trigger, Statement statement) in coded)
        {
            if (
                trigger.Index != speech.Index
                && statement.Type != "STATEMENT"
                && trigger.Sentence == speech.Sentence
                && (trigger.IsWithin(speech) || content.Any(c => c.Contains(trigger.Span)))
                && IsMain(trigger, speech)
                && IsOwn(statement, saying)
                && statement.SaidBy.Length > 0
            )
            {
                return true;
            }
        }
        return false;
    }
}
