using System.Collections.Immutable;

namespace Rapport.Analysis.Figures;

/// <summary>Standing relations, one row for each with who says so; dyads and actors show them alike.</summary>
internal static class StandingFigure
{
    /// <summary>The figure.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="groups">Statements that say the same, with who and whom in words.</param>
    public static Figure Of(
        string name,
        IEnumerable<(string Who, string Whom, IReadOnlyList<FigureStatement> Said)> groups
    ) =>
        new(
            name,
            [
                new("relation"),
                new("who"),
                new("whom"),
                new("about"),
                new("status"),
                new("says"),
                new("origins"),
                new("last"),
                .. FigureText.BehindColumns,
            ],
            [
                .. groups.Select(g =>
                    (ImmutableArray<object?>)
                        [
                            g.Said[0].Type,
                            g.Who,
                            g.Whom,
                            g.Said[0].Object ?? "",
                            g.Said[0].Status,
                            FigureText.Sources(g.Said),
                            FigureText.Origins(g.Said),
                            FigureText.Day(g.Said.Max(s => s.Published)),
                            .. FigureText.Behind(g.Said),
                        ]
                ),
            ],
            []
        );
}
