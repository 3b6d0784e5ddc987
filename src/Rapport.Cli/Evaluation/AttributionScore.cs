using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rapport.Cli.Evaluation;

/// <summary>Scores who says it against annotated attributions; the figures are those of <c>attribution_score.py</c>.</summary>
internal static partial class AttributionScore
{
    /// <summary>Scores the statements of one reading of a gold set.</summary>
    /// <param name="gold">Records with <c>spans</c> and <c>attributions</c>.</param>
    /// <param name="statements">The statements of all of them.</param>
    public static Evaluated Of(IEnumerable<JsonElement> gold, IReadOnlyList<ScoredStatement> statements)
    {
        Dictionary<string, List<Attribution>> documents = new(StringComparer.Ordinal);
        foreach (JsonElement record in gold)
        {
            documents[record.Text("id") ?? ""] =
            [
                .. record.Items("attributions").Select(a => Read(a.ToString(), record)),
            ];
        }
        int total = 0;
        int said = 0;
        int due = 0;
        int right = 0;
        var misses = new List<string>();
        var judged = new List<(double, bool)>();
        foreach (ScoredStatement s in statements)
        {
            if (!documents.TryGetValue(s.Document, out List<Attribution>? attributions))
            {
                continue;
            }
            total++;
            Attribution? best = attributions.Where(a => a.Shared(s) > 0).MaxBy(a => a.Shared(s));
            bool inside = best is not null && 2 * best.Shared(s) >= s.End - s.Start;
            if (best is not null && !inside)
            {
                continue;
            }
            bool isRight = inside && s.SaidBy.Length > 0 && best!.IsSource(s.SaidBy[^1]);
            said += s.SaidBy.IsEmpty ? 0 : 1;
            due += inside ? 1 : 0;
            right += isRight ? 1 : 0;
            judged.Add((s.Confidence, isRight || (!inside && s.SaidBy.IsEmpty)));
            if (inside != s.SaidBy.Length > 0 || (inside && !isRight))
            {
                string by = s.SaidBy.IsEmpty ? "nobody" : s.SaidBy[^1].Mention;
                misses.Add($"{(inside ? "said" : "not said")}: {s.Json.GetProperty("evidence").Text("text")} [{by}]");
            }
        }
        double precision = (double)right / Math.Max(said, 1);
        double recall = (double)right / Math.Max(due, 1);
        return new Evaluated(
            [
                Figure.Count("statements", total),
                Figure.Share("attributed and right (precision)", right, said),
                Figure.Share("said by someone and right (recall)", right, due),
                Figure.Score("attribution F1", 2 * precision * recall / Math.Max(precision + recall, 1e-9)),
            ],
            misses,
            judged
        );
    }

    private static Attribution Read(string text, JsonElement record)
    {
        JsonElement spans = record.GetProperty("spans");
        List<(int, int)> content = [];
        List<(int, int)> source = [];
        foreach (Match match in RoleSpan().Matches(text))
        {
            string role = match.Groups[1].Value.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            if (
                !spans.TryGetProperty(match.Groups[2].Value, out JsonElement span)
                || role is not ("Content" or "Source")
            )
            {
                continue;
            }
            List<(int, int)> list = role == "Content" ? content : source;
            list.AddRange(span.Items("spans").Select(p => (p[0].GetInt32(), p[1].GetInt32())));
        }
        return new Attribution(content, source);
    }

    [GeneratedRegex(@"(\w[\w-]*):(T\d+)")]
    private static partial Regex RoleSpan();

    private sealed record Attribution(List<(int Start, int End)> Content, List<(int Start, int End)> Source)
    {
        public int Shared(ScoredStatement s) =>
            Content.Sum(c => Math.Max(0, Math.Min(s.End, c.End) - Math.Max(s.Start, c.Start)));

        public bool IsSource(ScoredParty party) =>
            Source.Count == 0 || Source.Exists(p => party.Start < p.End && p.Start < party.End);
    }
}
