using Rapport.Text;

namespace Rapport.Coding.Time;

/// <content>Dates by day, month and year.</content>
internal sealed partial class TimeGrammar
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;

    private TimeMatch? Calendar(TimePieces p, int i)
    {
        (DayOfWeek? weekday, int at) = WeekdayBefore(p, i);
        TimeMatch? best = Numeric(p, at, weekday);
        best = Longest(best, MonthFirst(p, at, weekday));
        best = Longest(best, DayFirst(p, at, weekday));
        if (weekday is not null)
        {
            return best;
        }
        return Longest(best, LoneYear(p, i));
    }

    /// <summary>“Monday, ” before a date.</summary>
    private (DayOfWeek? Day, int After) WeekdayBefore(TimePieces p, int i)
    {
        int? day = Value(p, i, TimeWordClass.Weekday) ?? Value(p, i, TimeWordClass.WeekdayShort);
        if (day is null || !p[i].Capital)
        {
            return (null, i);
        }
        int at = p.Is(i + 1, ".") ? i + 2 : i + 1;
        at = SkipComma(p, at);
        return ((DayOfWeek)(day.Value % 7), SkipThe(p, at));
    }

    /// <summary>July 3, 2024; July 3rd; July 2024; July last year; July.</summary>
    private TimeMatch? MonthFirst(TimePieces p, int i, DayOfWeek? weekday)
    {
        if (MonthAt(p, i) is not { } month)
        {
            return null;
        }
        int dayAt = SkipThe(p, month.After);
        if (DayAt(p, dayAt) is { } day && IsDay(month.Number, day))
        {
            return WithYear(p, dayAt + 1, new YearPart(YearPartKind.Month, month.Number, day), weekday);
        }
        if (weekday is not null)
        {
            return null;
        }
        TimeMatch? match = WithYear(p, month.After, new YearPart(YearPartKind.Month, month.Number), null);
        bool hasYear = match is { Meaning: CalendarDate { Year: not null } };
        return hasYear || (!month.Short && StandsAlone(p, i, month.After)) ? match : null;
    }

    /// <summary>3 July 2024; the 3rd of July; 3 July.</summary>
    private TimeMatch? DayFirst(TimePieces p, int i, DayOfWeek? weekday)
    {
        int dayAt = SkipThe(p, i);
        if (DayAt(p, dayAt) is not { } day)
        {
            return null;
        }
        int monthAt = p.Is(dayAt + 1, "of") ? dayAt + 2 : dayAt + 1;
        return MonthAt(p, monthAt) is { } month && IsDay(month.Number, day)
            ? WithYear(p, month.After, new YearPart(YearPartKind.Month, month.Number, day), weekday)
            : null;
    }

    /// <summary>2024-07-03, 2024/07/03, 3.7.2024, and 13/07/2024 where only one reading is a date.</summary>
    private static TimeMatch? Numeric(TimePieces p, int i, DayOfWeek? weekday)
    {
        string sign = p[i + 1].Word;
        if (sign is not ("-" or "/" or ".") || p[i + 3].Word != sign || !IsPlain(p[i]) || !IsPlain(p[i + 2]))
        {
            return null;
        }
        (int a, int b, int c) = (p[i].Number, p[i + 2].Number, p[i + 4].Number);
        if (!IsPlain(p[i + 4]))
        {
            return null;
        }
        (int Year, int Month, int Day)? date = null;
        if (p[i].Digits == 4 && sign != ".")
        {
            date = (a, b, c);
        }
        else if (p[i + 4].Digits == 4 && sign == ".")
        {
            date = (c, b, a);
        }
        else if (p[i + 4].Digits == 4 && (a > 12 || a == b))
        {
            date = (c, b, a);
        }
        else if (p[i + 4].Digits == 4 && b > 12)
        {
            date = (c, a, b);
        }
        if (date is not ({ } year, >= 1 and <= 12 and { } month, { } day) || !IsYear(year) || !IsDay(month, day))
        {
            return null;
        }
        var part = new YearPart(YearPartKind.Month, month, day);
        return new TimeMatch(new CalendarDate(part, new YearReference(year, false), weekday), i + 5);
    }

    /// <summary>Adds the year that follows at <paramref name="at"/>, if any.</summary>
    private TimeMatch? WithYear(TimePieces p, int at, YearPart part, DayOfWeek? weekday) =>
        YearAfter(p, at) is { } year ? new TimeMatch(new CalendarDate(part, year.Year, weekday), year.End)
        : IsImpossibleYear(p, p.Is(at, ",", "of", "in") ? at + 1 : at) ? null
        : new TimeMatch(new CalendarDate(part, null, weekday), at);

    // “3 May 0001”, “3 May 9999.”: a year is meant, and not the anchor's.
    private static bool IsImpossibleYear(TimePieces p, int i) =>
        p[i] is { Digits: 4, Suffix: "" } piece
        && !IsYear(piece.Number)
        && (piece.Number < FirstYear || p[i + 1].Word is "" or "." or "," or ";" or ")");

    /// <summary>“2024”, “, 2024”, “of 2024”, “last year”, “of this year”, “’24” at <paramref name="i"/>.</summary>
    private (YearReference Year, int End)? YearAfter(TimePieces p, int i)
    {
        int at = p.Is(i, ",", "of", "in") ? i + 1 : i;
        if (p.Is(at, "the") && p.Is(at + 1, "year"))
        {
            at += 2;
        }
        if (IsYearPiece(p[at]) && !(at == i && IsCounted(p, at)))
        {
            return (new YearReference(p[at].Number, false), at + 1);
        }
        if (p.Is(at, "'", "’", "‘") && p[at + 1] is { Digits: 2, Suffix: "" } shortYear)
        {
            int year = shortYear.Number + (shortYear.Number < 50 ? 2000 : 1900);
            return (new YearReference(year, false), at + 2);
        }
        return p.Is(at + 1, "year") && Value(p, at, TimeWordClass.Shift) is { } shift && !p.Is(at, "past")
            ? (new YearReference(shift, true), at + 2)
            : null;
    }

    /// <summary>A year on its own, where what stands around it makes it one.</summary>
    private TimeMatch? LoneYear(TimePieces p, int i)
    {
        if (!IsYearPiece(p[i]) || p.Is(i + 1, "-", "/") && p[i + 2].Digits > 0 || IsPartOfNumber(p, i))
        {
            return null;
        }
        var match = new TimeMatch(new CalendarDate(null, new YearReference(p[i].Number, false)), i + 1);
        bool usual = p[i].Number is >= 1600 and <= 2100;
        if (IsLabelled(p, i) || IsCounted(p, i) || !usual && !p.Is(i - 1, "in", "since"))
        {
            return null;
        }
        return IsYearPlace(p, i) ? match : null;
    }

    private bool IsYearPlace(TimePieces p, int i)
    {
        if (Opens(p, i, TimeWordClass.YearOpener) || i == 0)
        {
            return true;
        }
        // (2014), the 2015 summit, Putin’s 2014 visit, Summit 2016.
        bool bracketed = p.Is(i - 1, "(", "[", "–", "-") && p.Is(i + 1, ")", "]", ",", ";", "–", "-");
        bool modifier = i + 1 < p.Count && p.TokenAt(i + 1).Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.X;
        bool afterOwner = p.Is(
            i - 1,
            "s",
            "the",
            "its",
            "their",
            "his",
            "her",
            "our",
            "a",
            "an",
            "this",
            "that",
            "'",
            "’"
        );
        bool name = p[i - 1].Capital && lexicon.EventNouns.ContainsKey(p[i - 1].Word);
        return bracketed || (modifier && afterOwner) || name;
    }

    // “since 2014”, “by May”: the word before tells that a date follows.
    private bool Opens(TimePieces p, int i, TimeWordClass own) =>
        lexicon.Value(p[i - 1].Word, TimeWordClass.DateOpener) is not null
        || lexicon.Value(p[i - 1].Word, own) is not null;

    private bool IsLabelled(TimePieces p, int i) =>
        p.Is(i - 1, "#", "$", "€", "£", "/")
        || lexicon.Value(p[i - 1].Word, TimeWordClass.Numbered) is not null
        || lexicon.Value(p[i - 1].Word, TimeWordClass.Target) is not null
        || (p.Is(i - 1, ".") && p.Is(i - 2, "no"))
        || (p.Is(i - 1, "and", ",") && IsYearPiece(p[i - 2]) && IsLabelled(p, i - 2));

    private static bool IsPartOfNumber(TimePieces p, int i) =>
        p.Is(i + 1, "%") || (p.Is(i + 1, ".", ",") && p[i + 2].Digits > 0 && p[i + 2].Token == p[i].Token);

    /// <summary>“2000 soldiers”: a round number before a plural counts things.</summary>
    private bool IsCounted(TimePieces p, int i) =>
        i + 1 < p.Count
        && (p[i].Number % 100 == 0 || p[i].Number % 50 == 0)
        && (UnitAt(p, i + 1) is not null || p.TokenAt(i + 1) is { Upos: Upos.Noun } noun && IsPlural(noun));

    private static bool IsPlural(Token noun) =>
        noun.HasFeat("Number=Plur")
        || (noun.FormSpan.EndsWith("s", StringComparison.Ordinal) && !noun.HasFeat("Number=Sing"))
        || noun.Lemma is "people";

    private static bool IsPlain(TimePiece piece) => piece is { Number: >= 0, Suffix: "" };

    private static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    private static bool IsYearPiece(TimePiece piece) => piece is { Digits: 4, Suffix: "" } && IsYear(piece.Number);

    // 29 February counts as a day: whether the year has it is settled on the calendar.
    private static bool IsDay(int month, int day) => day >= 1 && day <= DateTime.DaysInMonth(2000, month);

    private int? DayAt(TimePieces p, int i)
    {
        if (p[i] is { Digits: 1 or 2, Number: >= 1 and <= 31, Suffix: "" or "st" or "nd" or "rd" or "th" } piece)
        {
            // 3:30, 3%, 3.5 are no days.
            bool more =
                p.Is(i + 1, "%", ":") || (p.Is(i + 1, ".") && p[i + 2].Digits > 0 && p[i + 2].Token == piece.Token);
            return more ? null : piece.Number;
        }
        return Value(p, i, TimeWordClass.Ordinal) is { } ordinal and > 0 ? ordinal : null;
    }

    private (int Number, int After, bool Short)? MonthAt(TimePieces p, int i)
    {
        if (!p[i].Capital)
        {
            return null;
        }
        if (Value(p, i, TimeWordClass.Month) is { } month)
        {
            return (month, i + 1, false);
        }
        return Value(p, i, TimeWordClass.MonthShort) is { } shortMonth
            ? (shortMonth, p.Is(i + 1, ".") ? i + 2 : i + 1, true)
            : null;
    }

    /// <summary>Whether a bare month name is one, and no verb, person or march.</summary>
    private bool StandsAlone(TimePieces p, int i, int after)
    {
        Token token = p.TokenAt(i);
        if (token.Name.Type is NameType.Per or NameType.Org || token.Upos is Upos.Aux or Upos.Verb)
        {
            return false;
        }
        if (p.Is(i, "may", "march", "august"))
        {
            bool opened =
                Opens(p, i, TimeWordClass.MonthOpener)
                || p.Is(i - 1, "-", "–")
                || Value(p, i - 1, TimeWordClass.Shift) is not null;
            bool modifies = p.Is(i - 1, "the", "s") && after < p.Count && p.TokenAt(after).Upos == Upos.Noun;
            bool owns = p.Is(after, "'", "’") && p.Is(after + 1, "s");
            return opened || modifies || owns;
        }
        return true;
    }
}
