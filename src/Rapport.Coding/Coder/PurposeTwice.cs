using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>“The loans are meant to help farmers”: the aim is told, and what is only aimed at is no second statement of the same words.</summary>
internal static class PurposeTwice
{
    /// <summary>Leaves out what may be done to nobody known where an aim of the same party says it.</summary>
    public static IEnumerable<(Token Trigger, Statement Statement)> Remove(
        IReadOnlyList<(Token Trigger, Statement Statement)> coded
    ) => coded.Where(c => !IsAimed(c.Statement) || !coded.Any(aim => Holds(aim.Statement, c.Statement)));

    private static bool IsAimed(Statement statement) =>
        statement is { Kind: StatementKind.Event, Status: StatementStatus.Possible, Actors.Length: 1 }
        && statement.Recipients.All(p => p.Type is PartyType.Unknown or PartyType.Group && p.Of.IsEmpty);

    private static bool Holds(Statement aim, Statement act) =>
        aim is { Type: "aims_to", Object: { } purpose, Actors: [var one] }
        && aim.Evidence.Sentence == act.Evidence.Sentence
        && string.Equals(one.Id, act.Actors[0].Id, StringComparison.Ordinal)
        && purpose.Contains(act.Evidence.Text, StringComparison.Ordinal);
}
