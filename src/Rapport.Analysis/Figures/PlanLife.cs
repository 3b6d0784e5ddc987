using System.Collections.Immutable;

namespace Rapport.Analysis.Figures;

/// <summary>A plan with what became of it (docs/analysis.md, “rapport calendar”).</summary>
/// <param name="Plan">The last announcement, which gives the day.</param>
/// <param name="Day">The planned day.</param>
/// <param name="Until">Last day of the stretch that is named, or null where that is open.</param>
/// <param name="Outcome"><c>happened</c>, <c>moved</c>, <c>cancelled</c>, <c>silent</c>, <c>uncovered</c>, <c>confirmed</c> or <c>announced</c>.</param>
/// <param name="Slippage">Days from the planned day to the real or the new one; null where neither is known.</param>
/// <param name="Announcements">Statements that announce it, by publication.</param>
/// <param name="Statements">All statements on it, by id.</param>
/// <param name="Ending">The statements that settle it: its reports, its denials, or the plan that took its place; empty where nothing does.</param>
public sealed record PlanLife(
    FigureStatement Plan,
    DateOnly Day,
    DateOnly? Until,
    string Outcome,
    int? Slippage,
    ImmutableArray<FigureStatement> Announcements,
    ImmutableArray<FigureStatement> Statements,
    ImmutableArray<FigureStatement> Ending
)
{
    /// <summary>True where its end is known: it happened, was moved or cancelled.</summary>
    public bool IsSettled => Outcome is "happened" or "moved" or "cancelled";
}
