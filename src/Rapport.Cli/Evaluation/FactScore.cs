using System.Globalization;
using System.Text.Json;

namespace Rapport.Cli.Evaluation;

/// <summary>Scores the statements of one article against listed facts and traps; the figures are those of <c>score.py</c>.</summary>
internal static class FactScore
{
    private static readonly string[] s_probed = ["kind", "type", "actors", "recipients", "status", "mode"];

    /// <summary>Scores the statements of one article.</summary>
    /// <param name="facts">What is to be found.</param>
    /// <param name="traps">What is not to be found.</param>
    /// <param name="statements">The statements of the article.</param>
    public static Evaluated Of(
        IReadOnlyList<JsonElement> facts,
        IReadOnlyList<JsonElement> traps,
        IReadOnlyList<ScoredStatement> statements
    )
    {
        var levels = new SortedDictionary<int, (int Found, int Of)>();
        var used = new HashSet<ScoredStatement>(ReferenceEqualityComparer.Instance);
        var misses = new List<string>();
        foreach (JsonElement fact in facts)
        {
            bool found = IsFound(fact, statements, used, misses);
            int level = fact.GetProperty("level").GetInt32();
            (int Found, int Of) = levels.GetValueOrDefault(level);
            levels[level] = (Found + (found ? 1 : 0), Of + 1);
        }
        int sprung = 0;
        foreach (JsonElement trap in traps)
        {
            if (statements.FirstOrDefault(s => IsSprung(trap.GetProperty("avoid"), s)) is { } bad)
            {
                sprung++;
                misses.Add($"trap {trap.Text("id")}: {trap.Text("why")}: {Evidence(bad)}");
            }
        }
        return new Evaluated(
            [
                .. levels.Select(l =>
                    Figure.Share($"level {l.Key.ToString(CultureInfo.InvariantCulture)}", l.Value.Found, l.Value.Of)
                ),
                Figure.Share("facts", levels.Values.Sum(l => l.Found), facts.Count),
                Figure.Share("traps sprung", sprung, traps.Count),
                Figure.Share("statements matched to a fact", used.Count, statements.Count),
            ],
            misses,
            [.. statements.Select(s => (s.Confidence, used.Contains(s)))]
        );
    }

    /// <summary>The figures of several cases, each and together.</summary>
    public static Evaluated Sum(IReadOnlyList<GoldSet> cases, IReadOnlyList<Evaluated> results)
    {
        var figures = new List<Figure>();
        foreach ((GoldSet set, Evaluated result) in cases.Zip(results))
        {
            figures.AddRange(
                result.Figures.Where(IsOverall).Select(f => f with { Measure = $"{set.Name}: {f.Measure}" })
            );
        }
        figures.AddRange(
            results
                .SelectMany(r => r.Figures)
                .Where(IsOverall)
                .GroupBy(f => f.Measure, StringComparer.Ordinal)
                .Select(g => Figure.Share($"all: {g.Key}", g.Sum(f => f.Hits ?? 0), g.Sum(f => f.Of ?? 0)))
        );
        return new Evaluated(figures, [.. results.SelectMany(r => r.Misses)], [.. results.SelectMany(r => r.Judged)]);
    }

    private static bool IsOverall(Figure figure) => !figure.Measure.StartsWith("level ", StringComparison.Ordinal);

    private static bool IsFound(
        JsonElement fact,
        IReadOnlyList<ScoredStatement> statements,
        HashSet<ScoredStatement> used,
        List<string> misses
    )
    {
        JsonElement want = fact.GetProperty("want");
        List<(ScoredStatement Statement, List<string> Bad)> near =
        [
            .. statements.Where(s => Overlaps(s, fact.GetProperty("span"))).Select(s => (s, FactWant.Unmet(want, s))),
        ];
        used.UnionWith(near.Where(n => n.Bad.Count == 0).Select(n => n.Statement));
        if (near.Exists(n => n.Bad.Count == 0))
        {
            return true;
        }
        string why =
            near.Count == 0
                ? "nothing coded there"
                : $"closest misses: {string.Join(", ", near.MinBy(n => n.Bad.Count).Bad)}";
        misses.Add($"{fact.Text("id")} (level {fact.Text("level")}): {fact.Text("quote")}: {why}");
        return false;
    }

    private static bool IsSprung(JsonElement avoid, ScoredStatement s)
    {
        if (avoid.TryGetProperty("span", out JsonElement span) && !Overlaps(s, span))
        {
            return false;
        }
        bool onlyUnattributed =
            avoid.TryGetProperty("unattributed", out JsonElement u) && u.ValueKind == JsonValueKind.True;
        if (onlyUnattributed && !s.SaidBy.IsEmpty)
        {
            return false;
        }
        return !s_probed.Any(k => avoid.TryGetProperty(k, out _)) || FactWant.Unmet(avoid, s).Count == 0;
    }

    // The two share at least half of the shorter one.
    private static bool Overlaps(ScoredStatement s, JsonElement span)
    {
        int start = span[0].GetInt32();
        int end = span[1].GetInt32();
        int both = Math.Min(s.End, end) - Math.Max(s.Start, start);
        return both > 0 && 2 * both >= Math.Min(s.End - s.Start, end - start);
    }

    private static string Evidence(ScoredStatement s) => s.Json.GetProperty("evidence").Text("text") ?? "";
}
