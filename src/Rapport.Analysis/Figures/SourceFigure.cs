using System.Collections.Immutable;

namespace Rapport.Analysis.Figures;

/// <summary>What each publisher was worth so far: how often it was first, how often others bear it out or contradict it.</summary>
public static class SourceFigure
{
    /// <summary>
    /// One row for each publisher. Counted are acts that happened or go on; near-copies of an article are one origin, so that whoever
    /// printed another's text bears nothing out.
    /// </summary>
    /// <param name="statements">Events and relations.</param>
    /// <param name="withdrawn">How many statements of a publisher people have rejected.</param>
    public static Figure Of(IEnumerable<FigureStatement> statements, IReadOnlyDictionary<string, int> withdrawn)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(withdrawn);
        List<FigureStatement> all = [.. statements];
        Report[] acts =
        [
            .. all.Where(s => !s.IsRelation && s.IsReal)
                .GroupBy(s => s.Act, StringComparer.Ordinal)
                .SelectMany(Reports),
        ];
        ILookup<string, Report> bySource = acts.ToLookup(r => r.Source, StringComparer.Ordinal);
        ILookup<string, string> contradicted = Contradicted(all);
        var sources = all.GroupBy(s => s.Source, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal);
        return new Figure(
            "sources",
            [
                new("source"),
                new("origins"),
                new("statements"),
                new("acts"),
                new("first"),
                new("corroborated"),
                new("alone"),
                new("contradicted"),
                new("withdrawn"),
            ],
            [
                .. sources.Select(g =>
                    (ImmutableArray<object?>)
                        [
                            g.Key.Length == 0 ? null : g.Key,
                            FigureText.Origins(g),
                            g.Count(),
                            bySource[g.Key].Count(),
                            bySource[g.Key].Count(r => r.IsFirst),
                            bySource[g.Key].Count(r => r.IsCorroborated),
                            bySource[g.Key].Count(r => !r.IsCorroborated),
                            contradicted[g.Key].Distinct(StringComparer.Ordinal).Count(),
                            withdrawn.GetValueOrDefault(g.Key),
                        ]
                ),
            ],
            ["First and corroborated are among acts that another publisher tells too, from another origin."]
        );
    }

    private static IEnumerable<Report> Reports(IGrouping<string, FigureStatement> act)
    {
        foreach (IGrouping<string, FigureStatement> told in act.GroupBy(s => s.Source, StringComparer.Ordinal))
        {
            HashSet<string> own = [.. told.Select(s => s.Origin)];
            FigureStatement[] others = [.. act.Where(s => s.Source != told.Key && !own.Contains(s.Origin))];
            DateOnly? day = told.Min(s => s.Published);
            bool first =
                others.Length > 0 && day is not null && others.All(s => s.Published is null || s.Published > day);
            yield return new Report(told.Key, first, others.Length > 0);
        }
    }

    /// <summary>By publisher, the acts and relations on which another publisher says what cannot hold beside it.</summary>
    private static ILookup<string, string> Contradicted(List<FigureStatement> all) =>
        ConflictFigure
            .Pairs(all)
            .SelectMany(p => Against(p.One, p.Other).Concat(Against(p.Other, p.One)))
            .ToLookup(c => c.Source, c => c.Act, StringComparer.Ordinal);

    private static IEnumerable<(string Source, string Act)> Against(ContradictionSide one, ContradictionSide other) =>
        one
            .Statements.Where(s => other.Statements.Any(o => o.Source != s.Source && o.Origin != s.Origin))
            .Select(s => (s.Source, s.Act));

    /// <summary>One publisher's telling of one act.</summary>
    private readonly record struct Report(string Source, bool IsFirst, bool IsCorroborated);
}
