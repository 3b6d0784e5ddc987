using System.Globalization;
using Rapport.Text.Statements;

namespace Rapport.Cli.Output;

/// <summary>The parts of a statement as short text.</summary>
internal static class StatementWords
{
    public static string Type(Statement statement) =>
        statement.Mode is null ? statement.Type : $"{statement.Type} ({statement.Mode})";

    /// <summary>“A → B: what; 24”, for a type that has no wording of its own.</summary>
    public static string Bare(Statement statement)
    {
        string recipients = Names(statement.Recipients);
        string sides = recipients.Length == 0 ? Names(statement.Actors) : $"{Names(statement.Actors)} → {recipients}";
        string? number = statement.Quantity?.ToString(CultureInfo.InvariantCulture);
        string about = string.Join("; ", new[] { statement.Object, number }.Where(p => !string.IsNullOrEmpty(p)));
        return about.Length == 0 ? sides : $"{sides}: {about}";
    }

    private static string Names(IEnumerable<Party> parties) => string.Join(", ", parties.Select(p => p.Name));
}
