using System.Globalization;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Cli.Output;

/// <summary>The parts of a statement as short text for tables and pages.</summary>
internal static class StatementWords
{
    public static string Type(Statement statement) =>
        statement.Mode is null ? statement.Type : $"{statement.Type} ({statement.Mode})";

    public static string Parties(IEnumerable<Party> parties) => string.Join(", ", parties.Select(p => p.Name));

    public static string Sides(Statement statement)
    {
        string recipients = Parties(statement.Recipients);
        return recipients.Length == 0 ? Parties(statement.Actors) : $"{Parties(statement.Actors)} → {recipients}";
    }

    public static string Object(Statement statement)
    {
        string? number = statement.Quantity?.ToString(CultureInfo.InvariantCulture);
        return string.Join("; ", new[] { statement.Object, number }.Where(p => !string.IsNullOrEmpty(p)));
    }

    public static string SaidBy(Statement statement) =>
        string.Join(" ‹ ", statement.SaidBy.Select(a => $"{a.Speaker.Name} ({a.Verb})"));

    public static string When(TimeInterval? when)
    {
        if (when is null)
        {
            return "";
        }
        if (when.Start == when.End && when.Start is DateOnly day)
        {
            return Iso(day);
        }
        string start = when.Start is DateOnly s ? Iso(s) : "";
        string end = when.End is DateOnly e ? Iso(e) : "";
        return when.Precision switch
        {
            DatePrecision.Year when start.Length > 0 => start[..4],
            DatePrecision.Month when start.Length > 0 => start[..7],
            _ => $"{start}…{end}",
        };
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
