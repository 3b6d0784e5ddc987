namespace Rapport.Coding.Time;

/// <summary>What a time expression says before it is put on the calendar. Immutable.</summary>
internal abstract record TimeMeaning;

/// <summary>A named part of a year.</summary>
internal enum YearPartKind
{
    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A season, spring 1 to winter 4.</summary>
    Season,

    /// <summary>A quarter, 1 to 4.</summary>
    Quarter,

    /// <summary>A half, 1 or 2.</summary>
    Half,
}

/// <summary>A part of some year: a month, optionally with its day, a season, a quarter or a half.</summary>
internal readonly record struct YearPart(YearPartKind Kind, int Number, int? Day = null);

/// <summary>A year: given, or counted from the reference year.</summary>
internal readonly record struct YearReference(int Value, bool Relative);

/// <summary>2024; July 2024; 3 July; the first half of this year. A missing year is inferred.</summary>
/// <param name="Part">The part of the year, or null for all of it.</param>
/// <param name="Year">The year, or null where it is not said.</param>
/// <param name="Weekday">A weekday that the text gives with it; a check on the year.</param>
internal sealed record CalendarDate(YearPart? Part, YearReference? Year, DayOfWeek? Weekday = null) : TimeMeaning;

/// <summary>Last October, this spring, next March: the nearest of its name in that direction.</summary>
internal sealed record ShiftedPart(YearPart Part, int Shift) : TimeMeaning;

/// <summary>Tuesday (shift null), last Tuesday (-1), this Friday (0), next Monday (1).</summary>
internal sealed record WeekdayReference(DayOfWeek Day, int? Shift) : TimeMeaning;

/// <summary>Where relative expressions are counted from.</summary>
internal enum TimeBase
{
    /// <summary>The document's date.</summary>
    Anchor,

    /// <summary>The date that the text spoke of last.</summary>
    Narrative,
}

/// <summary>The unit that lies <paramref name="Shift"/> units from the base: yesterday, last year, this week, that day, the following month.</summary>
internal sealed record UnitReference(TimeUnit Unit, int Shift, TimeBase Base) : TimeMeaning;

/// <summary>Two years ago, three days later, a week from now. <paramref name="Amount"/> is signed.</summary>
internal sealed record TimeOffset(TimeUnit Unit, int Amount, TimeBase Base) : TimeMeaning;

/// <summary>The past three weeks (amount negative), the next two months, within 48 hours.</summary>
internal sealed record TimeStretch(TimeUnit Unit, int Amount, TimeBase Base) : TimeMeaning;

/// <summary>The past few days, the coming weeks, recent months: sign is the direction.</summary>
internal sealed record VagueStretch(TimeUnit Unit, int Sign) : TimeMeaning;

/// <summary>Which part of a stretch is meant.</summary>
internal enum TimeEdge
{
    /// <summary>Its first third.</summary>
    Early,

    /// <summary>Its middle third.</summary>
    Mid,

    /// <summary>Its last third.</summary>
    Late,

    /// <summary>Its first sixth.</summary>
    Start,

    /// <summary>Its last sixth.</summary>
    End,

    /// <summary>What of it lies before the anchor.</summary>
    Earlier,

    /// <summary>What of it lies after the anchor.</summary>
    Later,
}

/// <summary>Early March, the end of last year, earlier this month.</summary>
internal sealed record EdgeOf(TimeMeaning Of, TimeEdge Edge) : TimeMeaning;

/// <summary>The second week of May, the last Monday in June, the first three months of 2024.</summary>
/// <param name="Of">The whole.</param>
/// <param name="Ordinal">From 1; -1 for the last.</param>
/// <param name="Unit">The unit counted.</param>
/// <param name="Count">How many units from the first or last one on.</param>
/// <param name="Weekday">The weekday counted instead of a unit.</param>
internal sealed record OrdinalOf(TimeMeaning Of, int Ordinal, TimeUnit Unit, int Count, DayOfWeek? Weekday)
    : TimeMeaning;

/// <summary>From … to …; both ends are inside.</summary>
internal sealed record TimeRange(TimeMeaning From, TimeMeaning To) : TimeMeaning;

/// <summary>On which side a stretch is open, or closed by a word.</summary>
internal enum OpenSide
{
    /// <summary>Since X: from its first day.</summary>
    Since,

    /// <summary>After X: from the day after its last.</summary>
    After,

    /// <summary>Until, by, through X: to its last day.</summary>
    Until,

    /// <summary>Before X: to the day before its first.</summary>
    Before,
}

/// <summary>Since 2014, until 2030, by Friday.</summary>
internal sealed record OpenStretch(TimeMeaning Of, OpenSide Side) : TimeMeaning;

/// <summary>The 1990s; <paramref name="First"/> is the first year, or the two digits where <paramref name="Short"/>.</summary>
internal sealed record DecadeMeaning(int First, bool Short) : TimeMeaning;

/// <summary>The 20th century.</summary>
internal sealed record CenturyMeaning(int Number) : TimeMeaning;

/// <summary>A stretch with fixed ends, such as the Cold War.</summary>
internal sealed record FixedStretch(DateOnly From, DateOnly To, string Name) : TimeMeaning;

/// <summary>A length of time without a place on the calendar.</summary>
internal sealed record DurationMeaning(TimeUnit Unit, int? Amount) : TimeMeaning;

/// <summary>During the summit, a day prior to X: a time that depends on another event.</summary>
/// <param name="Relation">How it lies to the event.</param>
/// <param name="Unit">Unit of the distance, or null.</param>
/// <param name="Amount">Signed distance in units.</param>
/// <param name="Complement">Piece at which the event's phrase begins.</param>
internal sealed record EventTime(EventRelation Relation, TimeUnit? Unit, int Amount, int Complement) : TimeMeaning;

/// <summary>How a time lies to an event.</summary>
internal enum EventRelation
{
    /// <summary>While it lasts.</summary>
    During,

    /// <summary>On its first day.</summary>
    Start,

    /// <summary>On its last day.</summary>
    End,

    /// <summary>Up to its last day.</summary>
    ByEnd,

    /// <summary>Before its first day.</summary>
    Before,

    /// <summary>After its last day.</summary>
    After,
}

/// <summary>In two weeks: that far from the anchor where the clause looks ahead, else a length.</summary>
internal sealed record AheadOffset(TimeUnit Unit, int Amount) : TimeMeaning;

/// <summary>Two days before July 4.</summary>
internal sealed record DateOffset(TimeMeaning Of, TimeUnit Unit, int Amount) : TimeMeaning;
