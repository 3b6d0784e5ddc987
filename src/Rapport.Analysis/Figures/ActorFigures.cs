using System.Collections.Immutable;

namespace Rapport.Analysis.Figures;

/// <summary>What one side does, what is done to it, and what holds of it.</summary>
public static class ActorFigures
{
    /// <summary>Acts that happened or go on by the other side, by type, both ways.</summary>
    /// <param name="statements">Statements that involve the side; gone through once, and none is kept.</param>
    /// <param name="ids">Ids that count as the side.</param>
    /// <param name="classOf">PLOVER's quad class of an event type.</param>
    public static Figure Acts(
        IEnumerable<FigureStatement> statements,
        IReadOnlySet<string> ids,
        Func<string, string?> classOf
    )
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(classOf);
        var groups = new Dictionary<(string Role, string Type, string Other), ActTally>();
        var known = new Dictionary<ImmutableArray<FigureParty>, (bool Involved, string[] Others)>();
        foreach (FigureStatement s in statements.Where(s => !s.IsRelation && s.IsReal))
        {
            var (forth, actors) = Known(s.Actors, ids, known);
            var (back, recipients) = Known(s.Recipients, ids, known);
            foreach (
                string other in forth ? recipients
                : back ? actors
                : []
            )
            {
                (string, string, string) key = (forth ? "does" : "is done to", s.Type, other);
                if (!groups.TryGetValue(key, out ActTally? tally))
                {
                    groups.Add(key, tally = new ActTally());
                }
                tally.Add(s);
            }
        }
        var ordered = groups
            .OrderBy(g => g.Key.Role, StringComparer.Ordinal)
            .ThenByDescending(g => g.Value.Acts)
            .ThenBy(g => g.Key.Type, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Other, StringComparer.Ordinal);
        return new Figure(
            "acts",
            [
                new("role"),
                new("type"),
                new("class"),
                new("other"),
                new("events"),
                new("origins"),
                new("first"),
                new("last"),
                .. FigureText.BehindColumns,
            ],
            [
                .. ordered.Select(g =>
                    (ImmutableArray<object?>)
                        [
                            g.Key.Role,
                            g.Key.Type,
                            classOf(g.Key.Type),
                            g.Key.Other,
                            g.Value.Acts,
                            g.Value.Origins,
                            FigureText.Day(g.Value.First),
                            FigureText.Day(g.Value.Last),
                            .. FigureText.Behind(g.Value.Ids),
                        ]
                ),
            ],
            []
        );
    }

    /// <summary>What is said to hold of it, by relation, with who says so.</summary>
    public static Figure Relations(IEnumerable<FigureStatement> statements, IReadOnlySet<string> ids)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var groups = statements
            .Where(s => s.IsRelation && s.Actors.Concat(s.Recipients).Any(p => p.IsOneOf(ids)))
            .GroupBy(s =>
                (
                    s.Type,
                    Who: FigureText.Names(s.Actors),
                    Whom: FigureText.Names(s.Recipients),
                    About: s.Object ?? "",
                    s.Status
                )
            )
            .OrderBy(g => g.Key.Type, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Who, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Whom, StringComparer.Ordinal)
            .ThenBy(g => g.Key.About, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Status, StringComparer.Ordinal);
        return StandingFigure.Of(
            "relations",
            groups.Select(g => (g.Key.Who, g.Key.Whom, (IReadOnlyList<FigureStatement>)[.. g]))
        );
    }

    /// <summary>Events of any status that involve it as one table, by day: its meetings, what it plans and signs.</summary>
    public static Figure Events(IEnumerable<FigureStatement> statements, IReadOnlySet<string> ids)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var groups = statements
            .Where(s => !s.IsRelation && s.Actors.Concat(s.Recipients).Any(p => p.IsOneOf(ids)))
            .GroupBy(s => (s.Act, s.Status))
            .OrderBy(g => g.Min(s => s.Day) ?? DateOnly.MaxValue)
            .ThenBy(g => g.Min(s => s.Id), StringComparer.Ordinal);
        return new Figure(
            "events",
            [
                new("day"),
                new("status"),
                new("type"),
                new("who"),
                new("to_whom"),
                new("about"),
                new("place"),
                new("origins"),
                new("says"),
                .. FigureText.BehindColumns,
            ],
            [.. groups.Select(g => Row([.. g.OrderBy(s => s.Id, StringComparer.Ordinal)]))],
            []
        );
    }

    private static ImmutableArray<object?> Row(FigureStatement[] act) =>
        [
            FigureText.Day(act.Min(s => s.Day)),
            act[0].Status,
            act[0].Type,
            FigureText.Names(act[0].Actors),
            FigureText.Names(act[0].Recipients),
            act[0].Object,
            act[0].Place ?? act[0].Country,
            FigureText.Origins(act),
            FigureText.Sources(act),
            .. FigureText.Behind(act),
        ];

    // The same few lists come again and again: of each it is found out once.
    private static (bool Involved, string[] Others) Known(
        ImmutableArray<FigureParty> parties,
        IReadOnlySet<string> ids,
        Dictionary<ImmutableArray<FigureParty>, (bool Involved, string[] Others)> known
    )
    {
        if (!known.TryGetValue(parties, out var found))
        {
            known.Add(parties, found = (parties.Any(p => p.IsOneOf(ids)), Others(parties, ids)));
        }
        return found;
    }

    private static string[] Others(ImmutableArray<FigureParty> parties, IReadOnlySet<string> ids)
    {
        string[] others = [.. parties.Where(p => !p.IsOneOf(ids)).Select(p => p.Side).Distinct(StringComparer.Ordinal)];
        return others.Length == 0 ? [""] : others;
    }
}
