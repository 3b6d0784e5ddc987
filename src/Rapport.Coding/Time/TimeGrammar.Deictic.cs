namespace Rapport.Coding.Time;

/// <content>Words that count from the document's date or from the date last spoken of.</content>
internal sealed partial class TimeGrammar
{
    private TimeMatch? Deictic(TimePieces p, int i)
    {
        TimeMatch? best = Day(p, i);
        best = Longest(best, Weekday(p, i));
        best = Longest(best, Shifted(p, i));
        best = Longest(best, Resumed(p, i));
        best = Longest(best, UnitEnd(p, i));
        best = Longest(best, NextButOne(p, i));
        if (best is null && p.Is(i, "the") && p.Is(i + 1, "weekend"))
        {
            return new TimeMatch(new UnitReference(TimeUnit.Weekend, 0, TimeBase.Narrative), i + 2);
        }
        return best;
    }

    /// <summary>Today, yesterday morning, last night, this afternoon, the day before yesterday.</summary>
    private TimeMatch? Day(TimePieces p, int i)
    {
        if (Value(p, i, TimeWordClass.RelativeDay) is { } days)
        {
            return new TimeMatch(new UnitReference(TimeUnit.Day, days, TimeBase.Anchor), SkipDayPart(p, i + 1));
        }
        int at = SkipThe(p, i);
        if (p.Is(at, "day") && p.Is(at + 1, "before", "after") && p.Is(at + 2, "yesterday", "tomorrow"))
        {
            int shift = p.Is(at + 2, "yesterday") ? -2 : 2;
            return new TimeMatch(new UnitReference(TimeUnit.Day, shift, TimeBase.Anchor), at + 3);
        }
        bool night = p.Is(i, "last") && p.Is(i + 1, "night", "evening");
        bool thisPart = p.Is(i, "this") && p.Is(i + 1, "morning", "afternoon", "evening");
        return night || thisPart
            ? new TimeMatch(new UnitReference(TimeUnit.Day, night ? -1 : 0, TimeBase.Anchor), i + 2)
            : null;
    }

    private int SkipDayPart(TimePieces p, int i)
    {
        int at = p.Is(i, "at", "around") && p.Is(i + 1, "noon", "midday", "midnight", "dawn") ? i + 1 : i;
        return lexicon.Value(p[at].Word, TimeWordClass.DayPart) is not null ? at + 1 : i;
    }

    /// <summary>Tuesday afternoon, last Tuesday, this coming Sunday, Tuesday next week.</summary>
    private TimeMatch? Weekday(TimePieces p, int i)
    {
        int at = i;
        int? shift = null;
        if (Value(p, at, TimeWordClass.Shift) is { } said && !p.Is(at, "current", "ongoing"))
        {
            shift = said;
            at++;
            if (p.Is(i, "this") && p.Is(at, "past", "coming", "next", "last"))
            {
                shift = p.Is(at, "past", "last") ? -1 : 1;
                at++;
            }
        }
        else if (p.Is(i, "the") && p.Is(i + 1, "previous", "following", "next", "coming", "preceding"))
        {
            shift = p.Is(i + 1, "previous", "preceding") ? -1 : 1;
            at += 2;
        }
        if (WeekdayAt(p, at) is not { } day)
        {
            return null;
        }
        int end = SkipDayPart(p, at + 1);
        if (shift is null && Value(p, end, TimeWordClass.Shift) is { } week && p.Is(end + 1, "week"))
        {
            var reference = new UnitReference(TimeUnit.Week, week, TimeBase.Anchor);
            return new TimeMatch(new OrdinalOf(reference, 1, TimeUnit.Day, 1, day), end + 2);
        }
        return new TimeMatch(new WeekdayReference(day, shift), end);
    }

    /// <summary>Last week, this October, next year, the past three weeks, the coming days, recent months.</summary>
    private TimeMatch? Shifted(TimePieces p, int i)
    {
        int at = SkipThe(p, i);
        bool recent = p.Is(at, "recent");
        if (!recent && Value(p, at, TimeWordClass.Shift) is null)
        {
            return null;
        }
        int shift = recent ? -1 : Value(p, at, TimeWordClass.Shift)!.Value;
        string word = p[at].Word;
        at++;
        if (word == "this" && p.Is(at, "past", "coming", "current"))
        {
            shift =
                p.Is(at, "past") ? -1
                : p.Is(at, "coming") ? 1
                : 0;
            at++;
        }
        TimeBase from = word is "previous" or "preceding" or "following" or "subsequent"
            ? TimeBase.Narrative
            : TimeBase.Anchor;
        if (NumberAt(p, at) is { } number && UnitAt(p, number.End) is { } counted && shift != 0 && !recent)
        {
            var stretch = new TimeStretch(counted, shift * number.Value, from);
            return new TimeMatch(stretch, number.End + 1);
        }
        if (VagueUnit(p, at) is { } vague && shift != 0)
        {
            return new TimeMatch(new VagueStretch(vague.Unit, shift), vague.End);
        }
        if (MonthAt(p, at) is { Short: false } month)
        {
            return ShiftedMonth(p, month.Number, month.After, shift);
        }
        if (p.Is(at, "fiscal", "calendar", "financial"))
        {
            at++;
        }
        if (UnitAt(p, at) is not { } unit || p[at].Word[^1] == 's' || p[at].Capital || recent)
        {
            return null;
        }
        bool narrative = from == TimeBase.Narrative || (i < at - 1 && word == "next" && unit == TimeUnit.Day);
        return Reference(p, i, at, unit, shift, narrative);
    }

    private static TimeMatch ShiftedMonth(TimePieces p, int month, int after, int shift)
    {
        int? day =
            p[after] is { Digits: 1 or 2, Number: >= 1, Suffix: "" or "st" or "nd" or "rd" or "th" } piece
            && IsDay(month, piece.Number)
                ? piece.Number
                : null;
        var part = new YearPart(YearPartKind.Month, month, day);
        return new TimeMatch(new ShiftedPart(part, shift), day is null ? after : after + 1);
    }

    private TimeMatch? Reference(TimePieces p, int i, int at, TimeUnit unit, int shift, bool narrative)
    {
        if (unit <= TimeUnit.Hour)
        {
            return null;
        }
        // “the past year”, “the last decade”: the stretch that ends now, not the one before this.
        bool running = p.Is(at - 1, "past") || (p.Is(i, "the") && p.Is(at - 1, "last"));
        if (running && unit != TimeUnit.Day)
        {
            return new TimeMatch(new TimeStretch(unit, -1, TimeBase.Anchor), at + 1);
        }
        // “within the next year”: from now on, not the calendar's next.
        if (shift == 1 && p.Is(i - 1, "within", "over"))
        {
            return new TimeMatch(new TimeStretch(unit, 1, TimeBase.Anchor), at + 1);
        }
        TimeBase from = narrative ? TimeBase.Narrative : TimeBase.Anchor;
        return new TimeMatch(new UnitReference(unit, shift, from), at + 1);
    }

    private (TimeUnit Unit, int End)? VagueUnit(TimePieces p, int i)
    {
        int at = i;
        while (lexicon.Value(p[at].Word, TimeWordClass.VagueNumber) is not null || (at > i && p.Is(at, "of")))
        {
            at++;
        }
        return UnitAt(p, at) is { } unit and >= TimeUnit.Day && p[at].Word[^1] == 's' ? (unit, at + 1) : null;
    }

    /// <summary>That day, the same year, those weeks.</summary>
    private TimeMatch? Resumed(TimePieces p, int i)
    {
        int at = p.Is(i, "that") ? i + 1 : i;
        at =
            p.Is(at, "the") && p.Is(at + 1, "same") ? at + 2
            : p.Is(at, "same") && at > i ? at + 1
            : at;
        return at > i && UnitAt(p, at) is { } unit and >= TimeUnit.Day && p[at].Word[^1] != 's'
            ? new TimeMatch(new UnitReference(unit, 0, TimeBase.Narrative), at + 1)
            : null;
    }

    /// <summary>The week after next, the month before last.</summary>
    private TimeMatch? NextButOne(TimePieces p, int i)
    {
        int at = SkipThe(p, i);
        bool ahead = p.Is(at + 1, "after") && p.Is(at + 2, "next");
        bool back = p.Is(at + 1, "before") && p.Is(at + 2, "last");
        return (ahead || back) && UnitAt(p, at) is { } unit and >= TimeUnit.Day
            ? new TimeMatch(new UnitReference(unit, ahead ? 2 : -2, TimeBase.Anchor), at + 3)
            : null;
    }

    /// <summary>Year-end, year’s end, month’s end.</summary>
    private TimeMatch? UnitEnd(TimePieces p, int i)
    {
        int at = SkipThe(p, i);
        if (UnitAt(p, at) is not ({ } unit and (TimeUnit.Year or TimeUnit.Month or TimeUnit.Week)))
        {
            return null;
        }
        int end = p.SkipDash(at + 1) is var dash && dash > at + 1 ? dash : SkipPossessive(p, at + 1);
        return end > at + 1 && p.Is(end, "end")
            ? new TimeMatch(new EdgeOf(new UnitReference(unit, 0, TimeBase.Anchor), TimeEdge.End), end + 1)
            : null;
    }

    /// <summary>Two years ago, three days later, a week from now, within 48 hours, in two weeks; a bare length else.</summary>
    private TimeMatch? Counted(TimePieces p, int i)
    {
        bool within = p.Is(i, "within");
        bool inside = p.Is(i, "in");
        int at = within || inside ? i + 1 : i;
        // “in the Six-Day War”.
        if ((within || inside) && Named(p, at) is not null)
        {
            return null;
        }
        at = p.Is(at, "the") && (within || inside) ? at + 1 : at;
        at = p.Is(at, "next", "coming", "following") && within ? at + 1 : at;
        if (LengthAt(p, at) is not { } length)
        {
            return null;
        }
        int end = SkipPossessive(p, length.End);
        end = p.Is(end, "time") && end > length.End ? end + 1 : length.End;
        if (within && length.Amount is { } limit)
        {
            return new TimeMatch(new TimeStretch(length.Unit, limit, TimeBase.Anchor), end);
        }
        if (inside)
        {
            // “in two weeks” is a date only where it looks ahead: settled with the tense.
            return length.Amount is { } ahead ? new TimeMatch(new AheadOffset(length.Unit, ahead), end) : null;
        }
        return Distance(p, length, end);
    }

    private static TimeMatch? Distance(TimePieces p, (TimeUnit Unit, int? Amount, int End) length, int end)
    {
        string word = p[end].Word;
        int sign = word is "ago" or "earlier" or "before" or "prior" or "previously" ? -1 : 1;
        bool distance = word is "ago" or "earlier" or "later" or "before" or "after" or "prior" or "hence";
        bool fromNow = word == "from" && p.Is(end + 1, "now", "today");
        if ((!distance && !fromNow) || (length.Unit < TimeUnit.Day && word != "ago"))
        {
            return new TimeMatch(new DurationMeaning(length.Unit, length.Amount), length.End);
        }
        int after = fromNow ? end + 2 : end + 1;
        if (length.Amount is not { } amount)
        {
            return word == "ago" ? new TimeMatch(new VagueStretch(length.Unit, -1), after) : null;
        }
        TimeBase from = word is "ago" or "hence" || fromNow ? TimeBase.Anchor : TimeBase.Narrative;
        if (word == "later" && p.Is(after, "this", "today"))
        {
            return null;
        }
        return new TimeMatch(new TimeOffset(length.Unit, sign * amount, from), after);
    }

    private (TimeUnit Unit, int? Amount, int End)? LengthAt(TimePieces p, int i)
    {
        int at = p.Is(i, "more", "less", "fewer") && p.Is(i + 1, "than") ? i + 2 : i;
        at = p.Is(at, "about", "around", "nearly", "almost", "over", "just", "some", "only", "roughly") ? at + 1 : at;
        if (NumberAt(p, at) is { } number && UnitAt(p, p.SkipDash(number.End)) is { } unit)
        {
            return (unit, number.Value, p.SkipDash(number.End) + 1);
        }
        bool vague = p.Is(at, "the", "a") || lexicon.Value(p[at].Word, TimeWordClass.VagueNumber) is not null;
        if (vague && p.Is(at, "a", "the"))
        {
            at++;
        }
        if (vague && VagueUnit(p, at) is { } plural)
        {
            return (plural.Unit, null, plural.End);
        }
        // “the day before”, “the week after”.
        if (
            vague
            && p.Is(i, "the")
            && UnitAt(p, at) is { } one and >= TimeUnit.Day
            && p.Is(at + 1, "before", "after", "prior")
        )
        {
            return (one, 1, at + 1);
        }
        return VagueUnit(p, at) is { } bare && p.Is(bare.End, "ago") ? (bare.Unit, null, bare.End) : null;
    }
}
