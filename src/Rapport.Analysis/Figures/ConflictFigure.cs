using System.Collections.Immutable;
using System.Globalization;

namespace Rapport.Analysis.Figures;

/// <summary>Statements on one act or relation that cannot both hold, side by side.</summary>
public static class ConflictFigure
{
    /// <summary>Contradictions in status, number, day and place; never a difference in wording alone.</summary>
    public static Figure Of(IEnumerable<FigureStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var rows = new List<ImmutableArray<object?>>();
        var groups = statements.GroupBy(Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, FigureStatement> group in groups)
        {
            FigureStatement[] said = [.. group.OrderBy(s => s.Published).ThenBy(s => s.Id, StringComparer.Ordinal)];
            rows.AddRange(Pair(said, "status", Side));
            FigureStatement[] real = [.. said.Where(s => s.IsReal && !s.IsRelation)];
            rows.AddRange(Pair(real, "number", s => s.Quantity?.ToString(CultureInfo.InvariantCulture)));
            rows.AddRange(Pair(real, "day", s => s.Start == s.End ? FigureText.Day(s.Start) : null));
            rows.AddRange(Pair(real, "country", s => s.Country));
        }
        return new Figure(
            "conflicts",
            [
                new("about"),
                new("type"),
                new("who"),
                new("to_whom"),
                new("one"),
                new("one_says"),
                new("other"),
                new("other_says"),
                new("one_words", false),
                new("other_words", false),
                new("statements", false),
            ],
            [.. rows],
            []
        );
    }

    /// <summary>Events by what they were joined to; relations by what holds between whom.</summary>
    private static string Key(FigureStatement s) =>
        s.IsRelation ? $"{s.Type}|{Ids(s.Actors)}|{Ids(s.Recipients)}|{s.Object?.ToLowerInvariant()}" : s.Act;

    private static string Ids(ImmutableArray<FigureParty> parties) =>
        string.Join(' ', parties.Select(p => p.Id).Order(StringComparer.Ordinal));

    /// <summary>What the status says of the world; plans say nothing yet.</summary>
    private static string? Side(FigureStatement s) =>
        s.Status switch
        {
            "occurred" or "ongoing" => s.IsRelation ? "holds" : "happened",
            "negated" or "denied" => s.Status,
            _ => null,
        };

    /// <summary>The first two values that differ, each with who says it.</summary>
    private static IEnumerable<ImmutableArray<object?>> Pair(
        FigureStatement[] said,
        string about,
        Func<FigureStatement, string?> value
    )
    {
        List<IGrouping<string, FigureStatement>> values =
        [
            .. said.Where(s => value(s) is not null).GroupBy(s => value(s)!, StringComparer.Ordinal),
        ];
        // “Negated” and “denied” are no contradiction of each other.
        if (about == "status" && values.All(v => v.Key is "negated" or "denied"))
        {
            yield break;
        }
        for (int i = 1; i < values.Count; i++)
        {
            (IGrouping<string, FigureStatement> one, IGrouping<string, FigureStatement> other) = (values[0], values[i]);
            yield return
            [
                about,
                one.First().Type,
                FigureText.Names(one.First().Actors),
                FigureText.Names(one.First().Recipients),
                one.Key,
                FigureText.Sources(one),
                other.Key,
                FigureText.Sources(other),
                one.First().Words,
                other.First().Words,
                FigureText.Ids([.. one, .. other]),
            ];
        }
    }
}
