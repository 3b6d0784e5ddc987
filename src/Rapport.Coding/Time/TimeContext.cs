using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Time;

/// <summary>Where a clause looks from the document's date.</summary>
internal enum TimeDirection
{
    /// <summary>Not settled: the nearest date is meant.</summary>
    Unknown,

    /// <summary>Back.</summary>
    Past,

    /// <summary>Ahead.</summary>
    Future,
}

/// <summary>The day, month or year that a document speaks from.</summary>
/// <param name="Date">The day; the first of the month or year where the precision is coarser.</param>
/// <param name="Precision">What of <paramref name="Date"/> is known: day, month or year.</param>
/// <param name="Why">Where it comes from, in one line.</param>
internal sealed record TimeAnchor(DateOnly Date, DatePrecision Precision, string Why)
{
    /// <summary>True where a unit of this length can be counted from it.</summary>
    public bool Settles(TimeUnit unit) =>
        Precision switch
        {
            DatePrecision.Day => true,
            DatePrecision.Month => unit >= TimeUnit.Month,
            _ => unit >= TimeUnit.Year,
        };
}

/// <summary>A stretch of days without its words.</summary>
internal readonly record struct DayStretch(DateOnly? Start, DateOnly? End, DatePrecision Precision)
{
    /// <summary>As an interval with the words that say it.</summary>
    public TimeInterval ToInterval(string text) => new(Start, End, Precision, text);
}

/// <summary>What an expression is put on the calendar with.</summary>
/// <param name="Anchor">The document's date, or null where none is known.</param>
/// <param name="Direction">Where the clause looks.</param>
/// <param name="Narrative">The date spoken of last, or null.</param>
/// <param name="NearYear">A year said with a date close by in the text, for dates that lack one; or null.</param>
internal readonly record struct TimeContext(
    TimeAnchor? Anchor,
    TimeDirection Direction,
    DayStretch? Narrative,
    int? NearYear
);
