using Rapport.Text;

namespace Rapport.Coding.Time;

/// <content>Quarters, halves, seasons, decades, centuries, and parts of any stretch.</content>
internal sealed partial class TimeGrammar
{
    /// <summary>The first half of 2024; Q3; the third quarter; spring 2019; last spring.</summary>
    private TimeMatch? YearPortion(TimePieces p, int i)
    {
        // “this year’s third quarter”.
        if (
            p.Is(i + 1, "year")
            && SkipPossessive(p, i + 2) is var owned
            && owned > i + 2
            && YearAfter(p, i) is { } year
        )
        {
            return PortionAt(p, owned) is { } part
                ? new TimeMatch(new CalendarDate(part.Part, year.Year), part.End)
                : null;
        }
        int at = SkipThe(p, i);
        if (PortionAt(p, at) is not { } portion)
        {
            return SeasonAt(p, i);
        }
        int end = portion.End;
        return WithYear(p, end, portion.Part, null);
    }

    private (YearPart Part, int End)? PortionAt(TimePieces p, int i)
    {
        string word = p[i].Word;
        if (
            word is ['q' or 'h']
            && p[i].Capital
            && p[i].Span.End == p[i + 1].Span.Start
            && p[i + 1] is { Digits: 1 } number
        )
        {
            return Portion(word[0] == 'q', number.Number, i + 2);
        }
        int ordinal = p[i] is { Digits: 1, Suffix: "st" or "nd" or "rd" or "th" } digit
            ? digit.Number
            : Value(p, i, TimeWordClass.Ordinal) ?? 0;
        int at = p.SkipDash(i + 1);
        at = p.Is(at, "fiscal", "calendar") ? at + 1 : at;
        // “the first half of the match” is none: a half needs its year.
        if (ordinal > 0 && p.Is(at, "half"))
        {
            int after = p.Is(at + 1, "of") ? at + 2 : at + 1;
            return YearAfter(p, at + 1) is not null || p.Is(SkipThe(p, after), "year")
                ? Portion(false, ordinal, at + 1)
                : null;
        }
        return ordinal > 0 && p.Is(at, "quarter") ? Portion(true, ordinal, at + 1) : null;
    }

    private static (YearPart, int)? Portion(bool quarter, int number, int end) =>
        number >= 1 && number <= (quarter ? 4 : 2)
            ? (new YearPart(quarter ? YearPartKind.Quarter : YearPartKind.Half, number), end)
            : null;

    private TimeMatch? SeasonAt(TimePieces p, int i)
    {
        int at = SkipThe(p, i);
        int? shift = null;
        if (Value(p, at, TimeWordClass.Shift) is { } said)
        {
            shift = p.Is(at, "this") && p.Is(at + 1, "past") ? -1 : said;
            at += p.Is(at, "this") && p.Is(at + 1, "past", "coming") ? 2 : 1;
        }
        if (Value(p, at, TimeWordClass.Season) is not { } season || p.TokenAt(at).Upos == Upos.Verb)
        {
            return null;
        }
        var part = new YearPart(YearPartKind.Season, season);
        if (shift is not null)
        {
            return new TimeMatch(new ShiftedPart(part, shift.Value), at + 1);
        }
        TimeMatch? match = WithYear(p, at + 1, part, null);
        bool hasYear = match is { Meaning: CalendarDate { Year: not null } };
        bool opened = at > i || p.Is(at - 1, "in", "by", "early", "late", "mid", "until", "of", "since", "during");
        // “the fall of Kabul”, “the spring of hope”, “Arab Spring”.
        bool other = p.Is(at + 1, "of", "in") || p[at].Capital || p.Is(at + 1, "-");
        return hasYear || (opened && !other) ? match : null;
    }

    /// <summary>The 1990s, the ’90s, the nineties; the 20th century.</summary>
    private TimeMatch? DecadeOrCentury(TimePieces p, int i)
    {
        int at = SkipThe(p, i);
        bool apostrophe = p.Is(at, "'", "’", "‘");
        if (apostrophe)
        {
            at++;
        }
        TimePiece piece = p[at];
        bool plural = piece.Suffix == "s" || (piece.Suffix.Length == 0 && p.Is(at + 1, "'", "’") && p.Is(at + 2, "s"));
        if (
            plural
            && piece.Number % 10 == 0
            && (piece.Digits == 4 && IsYear(piece.Number) || piece.Digits == 2 && apostrophe)
        )
        {
            int end = piece.Suffix == "s" ? at + 1 : at + 3;
            return new TimeMatch(new DecadeMeaning(piece.Number, piece.Digits == 2), end);
        }
        if (at > i && Value(p, at, TimeWordClass.DecadeName) is { } named)
        {
            return new TimeMatch(new DecadeMeaning(named, true), at + 1);
        }
        int? ordinal = piece is { Digits: 1 or 2, Suffix: "st" or "nd" or "rd" or "th" }
            ? piece.Number
            : Value(p, at, TimeWordClass.Ordinal);
        int centuryAt = p.SkipDash(at + 1);
        if (p.Is(at, "twenty") && p.Is(p.SkipDash(at + 1), "first"))
        {
            ordinal = 21;
            centuryAt = p.SkipDash(p.SkipDash(at + 1) + 1);
        }
        return ordinal is > 0 and < 30 && p.Is(centuryAt, "century")
            ? new TimeMatch(new CenturyMeaning(ordinal.Value), centuryAt + 1)
            : null;
    }

    /// <summary>Early March; mid-2019; the end of last year; later this month; earlier today; later in the day.</summary>
    private TimeMatch? Edge(TimePieces p, int i)
    {
        if (p.Is(i, "earlier", "later"))
        {
            TimeEdge edge = p.Is(i, "earlier") ? TimeEdge.Earlier : TimeEdge.Later;
            int at = p.Is(i + 1, "in", "on") ? i + 2 : i + 1;
            return Inner(p, at) is { } inner ? new TimeMatch(new EdgeOf(inner.Meaning, edge), inner.End) : null;
        }
        int start = SkipThe(p, i);
        start = p.Is(start, "very") ? start + 1 : start;
        if (lexicon.Value(p[start].Word, TimeWordClass.Edge) is not { } name)
        {
            return null;
        }
        TimeEdge which = Enum.Parse<TimeEdge>(name, ignoreCase: true);
        bool adjective = which is TimeEdge.Early or TimeEdge.Late || p.Is(start, "mid");
        int next = p.SkipDash(start + 1);
        if (!adjective || p.Is(next, "in", "on"))
        {
            if (!p.Is(next, "of", "in", "on", "to"))
            {
                return null;
            }
            next++;
        }
        return Inner(p, next) is { } whole ? new TimeMatch(new EdgeOf(whole.Meaning, which), whole.End) : null;
    }

    /// <summary>What an edge may be of: any point, and “the year”, “the month”, “the day”, “the century”.</summary>
    private TimeMatch? Inner(TimePieces p, int i)
    {
        TimeMatch? point = Longest(Simple(p, i), Edge(p, i));
        if (point is { Meaning: not DurationMeaning })
        {
            return point;
        }
        if (p.Is(i, "the") && UnitAt(p, i + 1) is { } unit && p[i + 1].Word[^1] != 's')
        {
            return new TimeMatch(new UnitReference(unit, 0, TimeBase.Narrative), i + 2);
        }
        // “mid-2019”, “early May”, “end of March”: the words before make the year and month sure.
        return IsYearPiece(p[i]) && !IsPartOfNumber(p, i)
            ? new TimeMatch(new CalendarDate(null, new YearReference(p[i].Number, false)), i + 1)
            : LoneMonthInside(p, i);
    }

    private TimeMatch? LoneMonthInside(TimePieces p, int i) =>
        MonthAt(p, i) is { } month
            ? WithYear(p, month.After, new YearPart(YearPartKind.Month, month.Number), null)
            : null;

    /// <summary>The second week of May; the last Monday in June; the first three months of 2024; the first half of May.</summary>
    private TimeMatch? OrdinalWithin(TimePieces p, int i)
    {
        int at = SkipThe(p, i);
        int? ordinal = p[at] is { Digits: 1 or 2, Suffix: "st" or "nd" or "rd" or "th" } digits
            ? digits.Number
            : Value(p, at, TimeWordClass.Ordinal);
        if (ordinal is null)
        {
            return null;
        }
        at++;
        int count = 1;
        if (NumberAt(p, at) is { } number && UnitAt(p, number.End) is not null)
        {
            (count, at) = number;
        }
        DayOfWeek? weekday = WeekdayAt(p, at);
        TimeUnit? unit =
            p.Is(at, "half") ? TimeUnit.Half
            : UnitAt(p, at) is { } said and >= TimeUnit.Day ? said
            : null;
        if ((unit is null && weekday is null) || !p.Is(at + 1, "of", "in"))
        {
            return null;
        }
        return Inner(p, at + 2) is { } whole && whole.Meaning is not OrdinalOf
            ? new TimeMatch(
                new OrdinalOf(whole.Meaning, ordinal.Value, unit ?? TimeUnit.Day, count, weekday),
                whole.End
            )
            : null;
    }
}
