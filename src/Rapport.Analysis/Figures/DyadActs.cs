using System.Collections.Immutable;

namespace Rapport.Analysis.Figures;

/// <summary>One act between two sides, with all statements that tell it.</summary>
/// <param name="Statements">The statements.</param>
/// <param name="Forth">True from A to B.</param>
/// <param name="Class">PLOVER's quad class.</param>
internal sealed record DyadAct(ImmutableArray<FigureStatement> Statements, bool Forth, string Class)
{
    public DateOnly Day { get; } = Statements.Min(s => s.Day)!.Value;

    public double? Goldstein { get; } = Statements.Average(s => s.Goldstein);

    public bool IsCooperation => Class.EndsWith("cooperation", StringComparison.Ordinal);

    /// <summary>True where both sides do it alike: they meet, agree, work together.</summary>
    public bool IsMutual =>
        Statements.Any(s => s.Type is "AGREE" or "COOPERATE" || (s.Type == "CONSULT" && s.Mode != "visit"));
}

/// <summary>Acts between the two sides of a question.</summary>
internal static class DyadActs
{
    public static readonly ImmutableArray<string> Classes =
    [
        "verbal cooperation",
        "material cooperation",
        "verbal conflict",
        "material conflict",
    ];

    /// <summary>Acts that happened or go on, in no particular order.</summary>
    public static List<DyadAct> Of(IEnumerable<FigureStatement> statements, DyadQuestion question) =>
        [
            .. statements
                .Where(s => !s.IsRelation && s.IsReal && s.Day is not null)
                .Where(s => Classes.Contains(question.ClassOf(s.Type) ?? "") && Direction(s, question) is not null)
                .GroupBy(s => (s.Act, Forth: Direction(s, question)!.Value))
                .Select(g => new DyadAct([.. g], g.Key.Forth, question.ClassOf(g.First().Type)!)),
        ];

    /// <summary>True from A to B, false from B to A, null where it is not between the two.</summary>
    public static bool? Direction(FigureStatement s, DyadQuestion q) =>
        Any(s.Actors, q.A) && Any(s.Recipients, q.B) ? true
        : Any(s.Actors, q.B) && Any(s.Recipients, q.A) ? false
        // “A and B are members of C” holds of both, and nothing between them.
        : Any(s.Actors, q.A) && Any(s.Actors, q.B) && (!s.IsRelation || s.Recipients.IsEmpty) ? true
        : null;

    /// <summary>The first days of all periods of the question, in order.</summary>
    public static IEnumerable<DateOnly> Periods(IReadOnlyCollection<DyadAct> acts, DyadQuestion question)
    {
        Every every = question.Every;
        List<DateOnly> all = [.. acts.Select(a => a.Day), .. question.Coverage.Keys];
        if (all.Count == 0 && (question.From is null || question.To is null))
        {
            yield break;
        }
        DateOnly last = Figures.Periods.Of(every, question.To ?? all.Max());
        DateOnly first = Figures.Periods.Of(every, question.From ?? all.Min());
        for (DateOnly p = first; p <= last; p = Figures.Periods.Next(every, p))
        {
            yield return p;
            if (Figures.Periods.IsLast(every, p))
            {
                yield break;
            }
        }
    }

    private static bool Any(ImmutableArray<FigureParty> parties, IReadOnlySet<string> ids) =>
        parties.Any(p => p.IsOneOf(ids));
}
