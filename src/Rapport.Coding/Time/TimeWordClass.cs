namespace Rapport.Coding.Time;

/// <summary>How the grammar reads a word of <c>time-words.tsv</c>; the file spells the names with hyphens.</summary>
internal enum TimeWordClass
{
    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A month's short form; read only beside a day or year.</summary>
    MonthShort,

    /// <summary>A day of the week, 1 (Monday) to 7.</summary>
    Weekday,

    /// <summary>A weekday's short form; read only before a date.</summary>
    WeekdayShort,

    /// <summary>Spring 1 to winter 4, of the northern year.</summary>
    Season,

    /// <summary>A unit; the value is a <see cref="TimeUnit"/>.</summary>
    Unit,

    /// <summary>A cardinal number.</summary>
    Number,

    /// <summary>An ordinal; -1 for the last.</summary>
    Ordinal,

    /// <summary>A decade's name; the value is its years' first digits.</summary>
    DecadeName,

    /// <summary>Days from the anchor.</summary>
    RelativeDay,

    /// <summary>A part of the day; it narrows no date.</summary>
    DayPart,

    /// <summary>Last, this, next: units from the anchor.</summary>
    Shift,

    /// <summary>A part at the beginning, middle or end of a stretch.</summary>
    Edge,

    /// <summary>A number that is none: several, few.</summary>
    VagueNumber,

    /// <summary>A noun whose number is a name and no year: Resolution 2001.</summary>
    Numbered,

    /// <summary>A noun whose year is a name: Vision 2030.</summary>
    Target,

    /// <summary>A word after which a bare year or month is a date: since.</summary>
    DateOpener,

    /// <summary>A word after which a bare year is a date: beyond.</summary>
    YearOpener,

    /// <summary>A word after which a bare month is a date: every.</summary>
    MonthOpener,
}
