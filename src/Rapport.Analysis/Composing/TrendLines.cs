using System.Collections.Immutable;
using System.Globalization;
using Rapport.Analysis.Figures;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Composing;

/// <summary>What the figures of two sides say, in sentences that rest on the statements counted.</summary>
internal static class TrendLines
{
    /// <summary>Fewer directed acts say nothing of who leads.</summary>
    private const int FewestActs = 5;

    public static ImmutableArray<BriefTrend> Of(BriefDraft draft)
    {
        BriefQuestion question = draft.Question;
        if (question.About is not [BriefSubject a, BriefSubject b] || question.Coverage is null)
        {
            return [];
        }
        var dyad = new DyadQuestion(a.Ids, b.Ids, a.Name, b.Name)
        {
            ClassOf = draft.ClassOf,
            Coverage = question.Coverage,
            From = question.From,
            To = question.To,
        };
        return
        [
            .. DyadChanges
                .Find(draft.Figures, dyad)
                .Where(c => c.MovedBy.Length > 0)
                .Select(c => Change(c, dyad, draft)),
            .. Direction(DyadActs.Of(draft.Figures, dyad), dyad, draft),
        ];
    }

    private static BriefTrend Change(DyadChange change, DyadQuestion dyad, BriefDraft draft)
    {
        string sides = $"{dyad.NameA} and {dyad.NameB}";
        string what = change.Series == "conflict" ? $"Conflict between {sides}" : $"Cooperation of {sides}";
        string rates = string.Create(
            CultureInfo.InvariantCulture,
            $"{change.Point.After:0.##} acts for each article that names both, after {change.Point.Before:0.##}"
        );
        LikelihoodRange range = Likelihood.Of(change.Point.Probability);
        string acts = change.IsRise ? "The strongest acts since then" : "The last acts before";
        return new BriefTrend(
            $"{what} {(change.IsRise ? "rose" : "fell")} in {Month(change.Period)}: {rates}. That the rate changed then was {range.Term} ({range.Percent}) by {Month(change.Noticed)}. {acts} are in the notes.",
            SupportOf(change.MovedBy.SelectMany(m => m), draft)
        );
    }

    private static IEnumerable<BriefTrend> Direction(List<DyadAct> all, DyadQuestion dyad, BriefDraft draft)
    {
        List<DyadAct> acts = [.. all.Where(act => !act.IsMutual)];
        if (acts.Count < FewestActs)
        {
            yield break;
        }
        int forth = acts.Count(act => act.Forth);
        var share = ShareInterval.Of(forth, acts.Count);
        string counts = string.Create(
            CultureInfo.InvariantCulture,
            $"Of {acts.Count} acts of one on the other, {forth} are of {dyad.NameA} and {acts.Count - forth} of {dyad.NameB} (share of {dyad.NameA} {share.Low * 100:0}–{share.High * 100:0} %, at 95 %)."
        );
        yield return new BriefTrend(
            counts,
            SupportOf(
                acts.SelectMany(act => act.Statements).OrderBy(s => s.Day).ThenBy(s => s.Id, StringComparer.Ordinal),
                draft
            )
        );
    }

    private static Support SupportOf(IEnumerable<FigureStatement> counted, BriefDraft draft)
    {
        Statement[] statements =
        [
            .. counted.Select(s => s.Id).Distinct(StringComparer.Ordinal).Select(draft.Statement),
        ];
        return draft.Evidence.Number(statements[0], statements.Skip(1));
    }

    private static string Month(DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
