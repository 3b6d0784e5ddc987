using System.Collections.Immutable;
using Rapport.Analysis.Figures;

namespace Rapport.Analysis.Composing;

/// <summary>What was read on the subjects of a brief, and when nothing was.</summary>
internal static class CoverageCount
{
    public static BriefCoverage Of(BriefDraft draft, IEnumerable<BriefLine> lines)
    {
        ImmutableArray<BriefMonth> months = Months(draft);
        BriefLine[] all = [.. lines];
        return new BriefCoverage(
            months,
            Gaps(months),
            [
                .. draft
                    .Articles.Values.Select(a => a.Source)
                    .OfType<string>()
                    .Where(s => s.Length > 0)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            draft.Question.Statements.Select(s => s.Origin).Distinct(StringComparer.Ordinal).Count(),
            all.Count(l => l.When is null)
        );
    }

    private static ImmutableArray<BriefMonth> Months(BriefDraft draft)
    {
        if (draft.Question.Coverage is not { } coverage)
        {
            return [];
        }
        BriefQuestion question = draft.Question;
        if (coverage.Count == 0 && (question.From is null || question.To is null))
        {
            return [];
        }
        DateOnly first = FigureText.MonthOf(question.From ?? coverage.Keys.Min());
        DateOnly last = FigureText.MonthOf(question.To ?? coverage.Keys.Max());
        var months = ImmutableArray.CreateBuilder<BriefMonth>();
        for (DateOnly month = first; month <= last; month = month.AddMonths(1))
        {
            months.Add(new BriefMonth(month, coverage.GetValueOrDefault(month)));
        }
        return months.ToImmutable();
    }

    private static ImmutableArray<BriefGap> Gaps(ImmutableArray<BriefMonth> months)
    {
        var gaps = ImmutableArray.CreateBuilder<BriefGap>();
        for (int i = 0; i < months.Length; i++)
        {
            if (months[i].Articles > 0)
            {
                continue;
            }
            int first = i;
            while (i + 1 < months.Length && months[i + 1].Articles == 0)
            {
                i++;
            }
            gaps.Add(new BriefGap(months[first].Month, months[i].Month));
        }
        return gaps.ToImmutable();
    }
}
