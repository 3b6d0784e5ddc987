using System.Globalization;
using Rapport.Analysis.Figures;
using Rapport.Analysis.Phrasing;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Composing;

/// <summary>What became of a plan, in words.</summary>
internal static class PlanWords
{
    /// <summary>Fewer plans with a known end tell nothing of the next.</summary>
    private const int FewestPlans = 5;

    /// <summary>Null where the day is past and nobody has counted what was read since.</summary>
    public static BriefOutcome? Outcome(PlanLife life, BriefDraft draft)
    {
        if (life.Outcome is "silent" or "uncovered" && draft.Question.Covers is null)
        {
            return null;
        }
        Statement[] all =
        [
            .. life
                .Statements.Concat(life.Ending)
                .Select(s => s.Id)
                .Distinct(StringComparer.Ordinal)
                .Select(draft.Statement),
        ];
        return new BriefOutcome(life.Outcome, Sentence(life), life.Slippage, draft.Evidence.Number(all[0], all.Skip(1)))
        {
            Estimate = life.Outcome is "announced" or "confirmed" ? Estimate(life, draft) : null,
        };
    }

    /// <summary>By what became of earlier plans of the same side; null where too few have an end.</summary>
    private static BriefEstimate? Estimate(PlanLife life, BriefDraft draft)
    {
        if (life.Plan.Actors.IsEmpty)
        {
            return null;
        }
        FigureParty actor = life.Plan.Actors[0];
        PlanLife[] earlier =
        [
            .. draft
                .AllPlans.Where(p => p.Plan.Actors.Any(a => a.Side == actor.Side))
                .Where(p => p.IsSettled || p.Outcome == "silent"),
        ];
        (int kept, int of) = PromiseFigure.Kept(earlier);
        if (of < FewestPlans)
        {
            return null;
        }
        LikelihoodRange range = Likelihood.Of(ShareInterval.Of(kept, of).Mean);
        Statement[] counted =
        [
            .. earlier
                .SelectMany(p => p.Statements.Concat(p.Ending))
                .Select(s => s.Id)
                .Distinct(StringComparer.Ordinal)
                .Select(draft.Statement),
        ];
        string counts = string.Create(CultureInfo.InvariantCulture, $"{kept} of {of}");
        return new BriefEstimate(
            range.Term,
            range.Percent,
            $"That it is kept is {range.Term} ({range.Percent}): of plans of {draft.NameOf(actor.Side)} whose end is known, {counts} were.",
            draft.Evidence.Number(counted[0], counted.Skip(1))
        );
    }

    private static string Sentence(PlanLife life) =>
        life.Outcome switch
        {
            "happened" => life.Slippage switch
            {
                0 => "It is reported to have happened.",
                > 0 => $"It is reported to have happened, {Days(life.Slippage.Value)} later than planned.",
                _ => $"It is reported to have happened, {Days(life.Slippage ?? 0)} earlier than planned.",
            },
            "moved" =>
                $"A later announcement names {NewDay(life)}, {Days(life.Slippage ?? 0)} {(life.Slippage > 0 ? "later" : "earlier")}.",
            "cancelled" => "A later report says that it is not to be, or did not take place.",
            "silent" => "Its day is past; articles published since name the parties, and none reports it.",
            "uncovered" => "Its day is past, and no article published since names the parties.",
            "confirmed" => "It lies ahead; two independent origins announce it.",
            _ => "It lies ahead.",
        };

    private static string NewDay(PlanLife life) => DateWords.Day(life.Day.AddDays(life.Slippage ?? 0));

    private static string Days(int days)
    {
        int n = Math.Abs(days);
        return $"{n.ToString(CultureInfo.InvariantCulture)} day{(n == 1 ? "" : "s")}";
    }
}
