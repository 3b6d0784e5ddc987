using Rapport.Text;

namespace Rapport.Coding.Time;

/// <content>Distances, parts, ranges and open stretches.</content>
internal static partial class TimeResolver
{
    private static DayStretch? Offset(TimeOffset offset, TimeContext context)
    {
        if (
            offset.Base == TimeBase.Narrative
            && context.Narrative is { Start: { } start, End: { } end } story
            && (story.Precision == DatePrecision.Day || offset.Unit >= TimeUnit.Month)
        )
        {
            return FromStory(offset, story, offset.Amount > 0 ? end : start);
        }
        return context.Anchor is { } anchor && anchor.Settles(offset.Unit)
            ? Away(anchor.Date, offset.Unit, offset.Amount)
            : null;
    }

    // “A year earlier” than a month or quarter is that month or quarter a year earlier.
    private static DayStretch? FromStory(TimeOffset offset, DayStretch story, DateOnly from)
    {
        bool keeps = story.Precision is DatePrecision.Month or DatePrecision.Quarter or DatePrecision.Half;
        if (
            keeps
            && offset.Unit >= TimeUnit.Year
            && CalendarMath.Move(story.Start!.Value, offset.Unit, offset.Amount) is { } moved
        )
        {
            int months = story.Precision switch
            {
                DatePrecision.Month => 1,
                DatePrecision.Quarter => 3,
                _ => 6,
            };
            return new DayStretch(moved, moved.AddMonths(months).AddDays(-1), story.Precision);
        }
        return Away(from, offset.Unit, offset.Amount);
    }

    // The unit says how exactly the distance is meant: days to the day, weeks to the week, a decade to the year.
    private static DayStretch? Away(DateOnly from, TimeUnit unit, int amount) =>
        CalendarMath.Move(from, unit, amount) is { } moved
            ? CalendarMath.Unit(moved, unit > TimeUnit.Year ? TimeUnit.Year : unit, 0)
            : null;

    private static DayStretch? Ahead(AheadOffset ahead, TimeContext context) =>
        context is { Direction: TimeDirection.Future, Anchor: { } anchor } && anchor.Settles(ahead.Unit)
            ? Away(anchor.Date, ahead.Unit, ahead.Amount)
            : null;

    private static DayStretch? FromDate(DateOffset offset, TimeContext context) =>
        Resolve(offset.Of, context) is { Start: { } start, End: { } end }
            ? Away(offset.Amount < 0 ? start : end, offset.Unit, offset.Amount)
            : null;

    private static DayStretch? Stretch(TimeStretch stretch, TimeContext context)
    {
        if (context.Anchor is not { } anchor || !anchor.Settles(stretch.Unit))
        {
            return null;
        }
        if (CalendarMath.Move(anchor.Date, stretch.Unit, stretch.Amount) is not { } other)
        {
            return null;
        }
        if (anchor.Precision == DatePrecision.Day)
        {
            return stretch.Amount < 0
                ? new DayStretch(other, anchor.Date, DatePrecision.Period)
                : new DayStretch(anchor.Date, other, DatePrecision.Period);
        }
        return stretch.Amount < 0
            ? CalendarMath.Years(other.Year, anchor.Date.Year)
            : CalendarMath.Years(anchor.Date.Year, other.Year);
    }

    // “A few days” and the like: a week, four weeks, half a year at most; longer ones name no date.
    private static DayStretch? Vague(VagueStretch vague, TimeContext context)
    {
        if (context.Anchor is not { Precision: DatePrecision.Day } anchor)
        {
            return null;
        }
        DateOnly? other = vague.Unit switch
        {
            TimeUnit.Day => anchor.Date.AddDays(7 * vague.Sign),
            TimeUnit.Week => anchor.Date.AddDays(28 * vague.Sign),
            TimeUnit.Month => anchor.Date.AddMonths(6 * vague.Sign),
            _ => null,
        };
        if (other is null)
        {
            return null;
        }
        return vague.Sign < 0
            ? new DayStretch(other, anchor.Date, DatePrecision.Period)
            : new DayStretch(anchor.Date, other, DatePrecision.Period);
    }

    private static DayStretch? Edge(EdgeOf edge, TimeContext context)
    {
        if (Resolve(edge.Of, context) is not { Start: { } start, End: { } end } whole)
        {
            return null;
        }
        if (start == end)
        {
            return whole;
        }
        if (edge.Edge is TimeEdge.Earlier or TimeEdge.Later)
        {
            return Around(whole, edge.Edge, context);
        }
        return end.Year - start.Year >= 3 ? EdgeInYears(start, end, edge.Edge)
            : end.DayNumber - start.DayNumber > 45 ? EdgeInMonths(start, end, edge.Edge)
            : EdgeInDays(start, end, edge.Edge);
    }

    private static DayStretch Around(DayStretch whole, TimeEdge edge, TimeContext context)
    {
        DateOnly? now = context.Anchor is { Precision: DatePrecision.Day } anchor ? anchor.Date : null;
        if (now is null || now < whole.Start || now > whole.End)
        {
            now = context.Narrative is { End: { } told } && told >= whole.Start && told < whole.End ? told : null;
        }
        return now is null ? whole
            : edge == TimeEdge.Earlier ? whole with { End = now, Precision = DatePrecision.Period }
            : whole with { Start = now, Precision = DatePrecision.Period };
    }

    private static (int From, int To) Cut(int length, TimeEdge edge)
    {
        int third = Math.Max(1, length / 3);
        int sixth = Math.Max(1, length / 6);
        return edge switch
        {
            TimeEdge.Early => (0, third),
            // One or two units have no middle third.
            TimeEdge.Mid when length < 3 => (0, length),
            TimeEdge.Mid => (third, length - third),
            TimeEdge.Late => (length - third, length),
            TimeEdge.Start => (0, sixth),
            _ => (length - sixth, length),
        };
    }

    private static DayStretch EdgeInDays(DateOnly start, DateOnly end, TimeEdge edge)
    {
        int length = end.DayNumber - start.DayNumber + 1;
        (int from, int to) = Cut(length, edge);
        // The last third of a month is what follows the 20th.
        from = edge == TimeEdge.Late && length > 27 ? 20 : from;
        to = edge == TimeEdge.Mid && length > 27 ? 20 : to;
        return new DayStretch(start.AddDays(from), start.AddDays(Math.Max(from + 1, to) - 1), DatePrecision.Period);
    }

    private static DayStretch EdgeInMonths(DateOnly start, DateOnly end, TimeEdge edge)
    {
        int length = (end.Year - start.Year) * 12 + end.Month - start.Month + 1;
        (int from, int to) = Cut(length, edge);
        return new DayStretch(start.AddMonths(from), start.AddMonths(to).AddDays(-1), DatePrecision.Period);
    }

    private static DayStretch EdgeInYears(DateOnly start, DateOnly end, TimeEdge edge)
    {
        (int from, int to) = Cut(end.Year - start.Year + 1, edge);
        return new DayStretch(start.AddYears(from), start.AddYears(to).AddDays(-1), DatePrecision.Period);
    }

    private static DayStretch? Ordinal(OrdinalOf ordinal, TimeContext context)
    {
        if (Resolve(ordinal.Of, context) is not { Start: { } start, End: { } end })
        {
            return null;
        }
        DayStretch? found = ordinal.Weekday is { } weekday
            ? WeekdayIn(start, end, weekday, ordinal.Ordinal)
            : UnitsIn(start, end, ordinal);
        return found is { } days && days.Start >= start && days.End <= end.AddDays(6) ? days : null;
    }

    private static DayStretch WeekdayIn(DateOnly start, DateOnly end, DayOfWeek weekday, int ordinal) =>
        CalendarMath.Day(
            ordinal < 0
                ? CalendarMath.OnOrBefore(end, weekday)
                : CalendarMath.OnOrAfter(start, weekday).AddDays(7 * (ordinal - 1))
        );

    private static DayStretch? UnitsIn(DateOnly start, DateOnly end, OrdinalOf ordinal)
    {
        if (ordinal.Unit == TimeUnit.Half)
        {
            return HalfOf(start, end, ordinal.Ordinal);
        }
        int index = ordinal.Ordinal - 1;
        if (ordinal.Ordinal < 0)
        {
            DateOnly? from = CalendarMath.Move(end.AddDays(1), ordinal.Unit, -ordinal.Count);
            return from is null ? null : Precise(from.Value, end, ordinal);
        }
        DateOnly? first = CalendarMath.Move(start, ordinal.Unit, index);
        DateOnly? after = CalendarMath.Move(start, ordinal.Unit, index + ordinal.Count);
        return first is null || after is null ? null : Precise(first.Value, after.Value.AddDays(-1), ordinal);
    }

    private static DayStretch Precise(DateOnly start, DateOnly end, OrdinalOf ordinal) =>
        new(
            start,
            end,
            (ordinal.Unit, ordinal.Count) switch
            {
                (TimeUnit.Day, 1) => DatePrecision.Day,
                (TimeUnit.Month, 1) => DatePrecision.Month,
                (TimeUnit.Quarter, 1) => DatePrecision.Quarter,
                (TimeUnit.Year, 1) => DatePrecision.Year,
                _ => DatePrecision.Period,
            }
        );

    private static DayStretch? HalfOf(DateOnly start, DateOnly end, int ordinal)
    {
        if (ordinal is not (1 or 2 or -1))
        {
            return null;
        }
        int months = (end.Year - start.Year) * 12 + end.Month - start.Month + 1;
        DateOnly middle =
            months > 1 ? start.AddMonths(months / 2) : start.AddDays((end.DayNumber - start.DayNumber + 1) / 2);
        DatePrecision precision = months == 12 ? DatePrecision.Half : DatePrecision.Period;
        return ordinal == 1
            ? new DayStretch(start, middle.AddDays(-1), precision)
            : new DayStretch(middle, end, precision);
    }

    private static DayStretch? Range(TimeRange range, TimeContext context)
    {
        if (
            Resolve(range.From, context) is not { Start: { } start } from
            || Resolve(range.To, context) is not { End: { } end } to
        )
        {
            return null;
        }
        if (range is { From: WeekdayReference, To: WeekdayReference weekday })
        {
            end = CalendarMath.OnOrAfter(start, weekday.Day);
        }
        else if (end < start && range.From is CalendarDate { Part: not null } && start.Year == end.Year)
        {
            // “30 December to 2 January 2017”: the year stands with the later end.
            (start, end) = range.To is CalendarDate { Year: not null }
                ? (start.AddYears(-1), end)
                : (start, end.AddYears(1));
        }
        if (end < start)
        {
            return null;
        }
        return new DayStretch(start, end, from.Precision == to.Precision ? from.Precision : DatePrecision.Period);
    }

    private static DayStretch? Open(OpenStretch open, TimeContext context)
    {
        TimeDirection direction = open.Side switch
        {
            OpenSide.Since when context.Direction != TimeDirection.Future => TimeDirection.Past,
            OpenSide.Until when context.Direction == TimeDirection.Unknown => TimeDirection.Future,
            _ => context.Direction,
        };
        if (Resolve(open.Of, context with { Direction = direction }) is not { } whole)
        {
            return null;
        }
        return open.Side switch
        {
            OpenSide.Since => new DayStretch(whole.Start, null, whole.Precision),
            OpenSide.After => new DayStretch(whole.End?.AddDays(1), null, whole.Precision),
            OpenSide.Until => new DayStretch(null, whole.End, whole.Precision),
            _ => new DayStretch(null, BeforeEnd(open.Of) ? whole.End : whole.Start?.AddDays(-1), whole.Precision),
        };
    }

    // “Before the end of the year” means before the year is over.
    private static bool BeforeEnd(TimeMeaning of) => of is EdgeOf { Edge: TimeEdge.End };
}
