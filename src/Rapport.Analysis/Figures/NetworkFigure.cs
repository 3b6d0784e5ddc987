using System.Collections.Immutable;

namespace Rapport.Analysis.Figures;

/// <summary>Who deals with whom: acts between sides, directed, by class.</summary>
public static class NetworkFigure
{
    /// <summary>One row for each directed pair of sides; whoever acts for a state counts as that state.</summary>
    /// <param name="statements">Events and relations; only acts that happened or go on are counted.</param>
    /// <param name="classOf">PLOVER's quad class of an event type.</param>
    public static Figure Of(IEnumerable<FigureStatement> statements, Func<string, string?> classOf)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(classOf);
        var pairs =
            from s in statements
            where !s.IsRelation && s.IsReal && classOf(s.Type) is not (null or "neutral")
            from actor in s.Actors
            from recipient in s.Recipients
            where actor.Side != recipient.Side
            group s by (From: actor.Side, To: recipient.Side);
        return new Figure(
            "network",
            [
                new("from"),
                new("to"),
                new("events"),
                new("origins"),
                new("cooperation"),
                new("conflict"),
                new("goldstein_mean"),
                new("statements", false),
            ],
            [
                .. pairs
                    .OrderBy(g => g.Key.From, StringComparer.Ordinal)
                    .ThenBy(g => g.Key.To, StringComparer.Ordinal)
                    .Select(g => Row(g.Key.From, g.Key.To, [.. g.Distinct()], classOf)),
            ],
            ["Edges count acts that happened or go on; whoever acts for a state counts as that state."]
        );
    }

    private static ImmutableArray<object?> Row(
        string from,
        string to,
        List<FigureStatement> statements,
        Func<string, string?> classOf
    )
    {
        int Acts(string kind) =>
            statements
                .Where(s => classOf(s.Type)!.EndsWith(kind, StringComparison.Ordinal))
                .Select(s => s.Act)
                .Distinct(StringComparer.Ordinal)
                .Count();
        double? score = statements.GroupBy(s => s.Act).Select(g => g.Average(s => s.Goldstein)).Average();
        return
        [
            from,
            to,
            statements.Select(s => s.Act).Distinct(StringComparer.Ordinal).Count(),
            statements.Select(s => s.Origin).Distinct(StringComparer.Ordinal).Count(),
            Acts("cooperation"),
            Acts("conflict"),
            score is double mean ? Math.Round(mean, 2) : null,
            FigureText.Ids(statements),
        ];
    }
}
