using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>Puts what an expression says on the calendar. Stateless.</summary>
internal static partial class TimeResolver
{
    private const int CloseBy = 75;
    private const int FarOff = 240;

    /// <summary>The days meant, or null where the context does not settle them or none are meant (a length of time).</summary>
    public static DayStretch? Resolve(TimeMeaning meaning, TimeContext context) =>
        meaning switch
        {
            CalendarDate date => Date(date, context),
            ShiftedPart part => Shifted(part, context),
            WeekdayReference weekday => Weekday(weekday, context),
            UnitReference unit => Unit(unit, context),
            TimeOffset offset => Offset(offset, context),
            AheadOffset ahead => Ahead(ahead, context),
            TimeStretch stretch => Stretch(stretch, context),
            VagueStretch vague => Vague(vague, context),
            DateOffset offset => FromDate(offset, context),
            EdgeOf edge => Edge(edge, context),
            OrdinalOf ordinal => Ordinal(ordinal, context),
            TimeRange range => Range(range, context),
            OpenStretch open => Open(open, context),
            DecadeMeaning decade => Decade(decade),
            CenturyMeaning century => CalendarMath.Years((century.Number - 1) * 100, (century.Number - 1) * 100 + 99),
            FixedStretch fixedStretch => Fixed(fixedStretch),
            _ => null,
        };

    private static DayStretch Fixed(FixedStretch stretch) =>
        stretch.From == stretch.To
            ? CalendarMath.Day(stretch.From)
            : new DayStretch(stretch.From, stretch.To, DatePrecision.Period);

    private static DayStretch? Decade(DecadeMeaning decade)
    {
        // ’20s is our own decade, ’30s to ’90s those of the last century; “the twenties” by name are the old ones too.
        int first = decade.Short ? decade.First + (decade.First < 30 ? 2000 : 1900) : decade.First;
        return CalendarMath.Years(first, first + 9);
    }

    private static DayStretch? Date(CalendarDate date, TimeContext context)
    {
        if (date.Year is { } said)
        {
            int? year = said.Relative ? ReferenceYear(context)?.Year + said.Value : said.Value;
            return year is { } y ? PartOrYear(date.Part, y) : null;
        }
        return date.Part is { } part ? WithoutYear(part, date.Weekday, context) : null;
    }

    private static DayStretch? PartOrYear(YearPart? part, int year) =>
        part is { } p ? CalendarMath.Part(p, year) : CalendarMath.Year(year);

    private static DateOnly? ReferenceYear(TimeContext context) => context.Anchor?.Date;

    private static DayStretch? WithoutYear(YearPart part, DayOfWeek? weekday, TimeContext context)
    {
        if (context.NearYear is { } near)
        {
            return CalendarMath.Part(part, near);
        }
        if (context.Anchor is not { } anchor)
        {
            return null;
        }
        var candidates = new List<DayStretch>(3);
        for (int year = anchor.Date.Year - 1; year <= anchor.Date.Year + 1; year++)
        {
            if (CalendarMath.Part(part, year) is { } candidate)
            {
                candidates.Add(candidate);
            }
        }
        if (weekday is not null && candidates.Exists(c => c.Start!.Value.DayOfWeek == weekday))
        {
            candidates.RemoveAll(c => c.Start!.Value.DayOfWeek != weekday);
        }
        else if (anchor.Precision == DatePrecision.Year)
        {
            return CalendarMath.Part(part, anchor.Date.Year);
        }
        return Directed(candidates, anchor.Date, context.Direction);
    }

    // A date without a year that lies close on one side and most of a year off on the other is the close one, whatever the
    // tense: “was extended to 16 November” in October.
    private static DayStretch? Directed(List<DayStretch> candidates, DateOnly anchor, TimeDirection direction)
    {
        DayStretch? directed = Nearest(candidates, anchor, direction);
        DayStretch? nearest = Nearest(candidates, anchor, TimeDirection.Unknown);
        bool close = nearest is { } near && Distance(near, anchor) <= CloseBy;
        return close && (directed is not { } far || Distance(far, anchor) >= FarOff) ? nearest : directed;
    }

    // Candidates ascend. Past: the last that has begun; future: the first that is not over; else the nearest.
    private static DayStretch? Nearest(List<DayStretch> candidates, DateOnly anchor, TimeDirection direction)
    {
        DayStretch? best = null;
        int bestDistance = int.MaxValue;
        foreach (DayStretch candidate in candidates)
        {
            bool fits = direction switch
            {
                TimeDirection.Past => candidate.Start <= anchor,
                TimeDirection.Future => candidate.End >= anchor,
                _ => true,
            };
            int distance = Distance(candidate, anchor);
            if (fits && distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }
        return best;
    }

    private static int Distance(DayStretch stretch, DateOnly day)
    {
        int before = stretch.Start!.Value.DayNumber - day.DayNumber;
        int after = day.DayNumber - stretch.End!.Value.DayNumber;
        return Math.Max(0, Math.Max(before, after));
    }

    private static DayStretch? Shifted(ShiftedPart shifted, TimeContext context)
    {
        if (context.Anchor is not { } anchor)
        {
            return null;
        }
        int year = anchor.Date.Year;
        if (shifted.Shift == 0)
        {
            // “This winter” in January is the one that began last year.
            return CalendarMath.Part(shifted.Part, year - 1) is { } running && running.End >= anchor.Date
                ? running
                : CalendarMath.Part(shifted.Part, year);
        }
        if (!anchor.Settles(TimeUnit.Month))
        {
            return null;
        }
        for (int k = 0; k < 3; k++)
        {
            int y = shifted.Shift < 0 ? year - k : year + k;
            if (
                CalendarMath.Part(shifted.Part, y) is { } part
                && (shifted.Shift < 0 ? part.End < anchor.Date : part.Start > anchor.Date)
            )
            {
                return part;
            }
        }
        return null;
    }

    private static DayStretch? Weekday(WeekdayReference weekday, TimeContext context)
    {
        if (context.Anchor is not { Precision: DatePrecision.Day } anchor)
        {
            return null;
        }
        DateOnly day = anchor.Date;
        bool ahead = weekday.Shift is 1 || (weekday.Shift is not -1 && context.Direction == TimeDirection.Future);
        DateOnly found = weekday.Shift switch
        {
            -1 => CalendarMath.OnOrBefore(day.AddDays(-1), weekday.Day),
            1 => CalendarMath.OnOrAfter(day.AddDays(1), weekday.Day),
            0 when context.Direction != TimeDirection.Past => CalendarMath.OnOrAfter(day, weekday.Day),
            _ => ahead ? CalendarMath.OnOrAfter(day, weekday.Day) : CalendarMath.OnOrBefore(day, weekday.Day),
        };
        return CalendarMath.Day(found);
    }

    private static DayStretch? Unit(UnitReference unit, TimeContext context)
    {
        // “Over the weekend”, looking back from a working day, is the one before this week’s.
        if (unit is { Unit: TimeUnit.Weekend, Shift: 0, Base: TimeBase.Narrative })
        {
            int shift =
                context.Direction != TimeDirection.Future
                && context.Anchor?.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
                    ? -1
                    : 0;
            unit = new UnitReference(TimeUnit.Weekend, shift, TimeBase.Anchor);
        }
        bool narrated =
            unit.Base == TimeBase.Narrative
            && context.Narrative is { Start: not null, End: not null } story
            && Holds(story, unit.Unit)
            // Outside a story, “the year” is the current one.
            && !(unit.Shift == 0 && context.Direction == TimeDirection.Future);
        if (narrated)
        {
            DateOnly from =
                unit.Shift > 0 ? context.Narrative!.Value.End!.Value : context.Narrative!.Value.Start!.Value;
            return CalendarMath.Unit(from, unit.Unit, unit.Shift);
        }
        return context.Anchor is { } anchor && anchor.Settles(unit.Unit)
            ? CalendarMath.Unit(anchor.Date, unit.Unit, unit.Shift)
            : null;
    }

    // A stretch tells which unit it lies in only where it does not reach over its border.
    private static bool Holds(DayStretch stretch, TimeUnit unit) =>
        CalendarMath.Unit(stretch.Start!.Value, unit, 0) == CalendarMath.Unit(stretch.End!.Value, unit, 0);
}
