using System.Collections.Immutable;
using Rapport.Analysis.Composing;
using Rapport.Analysis.Figures;
using Rapport.Analysis.Writing;

namespace Rapport.Analysis.Charts;

/// <summary>The charts of a brief: cooperation and conflict over time, who deals with whom, and where.</summary>
internal static class BriefCharts
{
    public static ImmutableArray<BriefChart> Of(BriefDraft draft)
    {
        string about = BriefWords.Names(draft.Question.About);
        var charts = ImmutableArray.CreateBuilder<BriefChart>();
        Figure series = Series(draft);
        if (!series.Rows.IsEmpty)
        {
            charts.Add(
                SeriesChart.Of(
                    series,
                    about.Length == 0
                        ? "Acts of cooperation and conflict by month"
                        : $"{about}: cooperation and conflict by month"
                )
            );
        }
        Figure network = Known(NetworkFigure.Of(draft.Figures, draft.ClassOf), draft.NameOf);
        // Two sides alone are told by the series.
        if (network.Rows.SelectMany(r => r.Take(2)).Distinct().Skip(2).Any())
        {
            charts.Add(NetworkChart.Of(network, [.. draft.Question.About.Select(s => s.Id)], draft.NameOf));
        }
        if (MapChart.Of(draft) is BriefChart map)
        {
            charts.Add(map);
        }
        return charts.ToImmutable();
    }

    /// <summary>Only sides that the knowledge names: “the idea” is on the other side of an act, but nobody.</summary>
    private static Figure Known(Figure network, Func<string, string> nameOf) =>
        network with
        {
            Rows = [.. network.Rows.Where(r => r.Take(2).All(side => nameOf((string)side!) != (string)side!))],
        };

    /// <summary>Acts that happened or go on, by month and class, with the articles that name the subjects.</summary>
    private static Figure Series(BriefDraft draft)
    {
        var acts = draft
            .Figures.Where(s => !s.IsRelation && s.IsReal && s.Day is not null)
            .Where(s => DyadActs.Classes.Contains(draft.ClassOf(s.Type) ?? ""))
            .GroupBy(s => s.Act, StringComparer.Ordinal)
            .Select(g =>
                (
                    Month: FigureText.MonthOf(g.Min(s => s.Day)!.Value),
                    Class: draft.ClassOf(g.First().Type)!,
                    All: g.ToArray()
                )
            )
            .ToLookup(a => a.Month);
        IReadOnlyDictionary<DateOnly, int> coverage = draft.Question.Coverage ?? new Dictionary<DateOnly, int>();
        DateOnly[] known = [.. acts.Select(a => a.Key), .. coverage.Keys];
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<object?>>();
        if (known.Length > 0)
        {
            DateOnly last = FigureText.MonthOf(draft.Question.To ?? known.Max());
            for (DateOnly m = FigureText.MonthOf(draft.Question.From ?? known.Min()); m <= last; m = m.AddMonths(1))
            {
                int articles = coverage.GetValueOrDefault(m);
                bool counted = articles > 0 || acts.Contains(m) || draft.Question.Coverage is null;
                rows.Add([
                    FigureText.Month(m),
                    .. DyadActs.Classes.Select(c => (object?)(counted ? acts[m].Count(a => a.Class == c) : null)),
                    draft.Question.Coverage is null ? null : articles,
                    FigureText.Ids(acts[m].SelectMany(a => a.All)),
                ]);
            }
        }
        return new Figure(
            "series",
            [
                new("month"),
                .. DyadActs.Classes.Select(c => new FigureColumn(c.Replace(' ', '_'))),
                new("coverage"),
                new("statements", false),
            ],
            rows.ToImmutable(),
            []
        );
    }
}
