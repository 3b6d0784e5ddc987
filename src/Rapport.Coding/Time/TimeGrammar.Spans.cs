using Rapport.Text;

namespace Rapport.Coding.Time;

/// <content>Ranges, open stretches, and times that hang on an event.</content>
internal sealed partial class TimeGrammar
{
    /// <summary>July 3-4, 2024; July 3 and 4; 5-6 April 2016; 30 June – 2 July 2016; July 30 to August 2.</summary>
    private TimeMatch? DayRange(TimePieces p, int i)
    {
        if (MonthAt(p, i) is { } month && DayAt(p, month.After) is { } first)
        {
            int joined = Joined(p, month.After + 1, and: true);
            if (joined > 0 && DayAt(p, joined) is { } last && last > first && MonthAt(p, joined + 1) is null)
            {
                return Days(p, joined + 1, month.Number, first, last);
            }
        }
        if (DayAt(p, SkipThe(p, i)) is { } from)
        {
            int joined = Joined(p, SkipThe(p, i) + 1, and: true);
            if (joined > 0 && DayAt(p, SkipThe(p, joined)) is { } to && to > from)
            {
                int at = SkipThe(p, joined) + 1;
                at = p.Is(at, "of") ? at + 1 : at;
                if (MonthAt(p, at) is { } after && IsDay(after.Number, to))
                {
                    return Days(p, after.After, after.Number, from, to);
                }
            }
        }
        return PointRange(p, i);
    }

    private TimeMatch? Days(TimePieces p, int at, int month, int first, int last)
    {
        (YearReference? year, int end) = YearAfter(p, at) is { } said
            ? (said.Year, said.End)
            : (default(YearReference?), at);
        var from = new CalendarDate(new YearPart(YearPartKind.Month, month, first), year);
        var to = new CalendarDate(new YearPart(YearPartKind.Month, month, last), year);
        return new TimeMatch(new TimeRange(from, to), end);
    }

    /// <summary>Two points of one kind with a dash, “to” or “through” between.</summary>
    private TimeMatch? PointRange(TimePieces p, int i)
    {
        if (Simple(p, i) is not { } from || !IsRangeEnd(from.Meaning))
        {
            return null;
        }
        int joined = Joined(p, from.End, and: false);
        if (joined == 0 || Simple(p, SkipThe(p, joined)) is not { } to || !SameKind(from.Meaning, to.Meaning))
        {
            return null;
        }
        return new TimeMatch(Join(from.Meaning, to.Meaning), to.End);
    }

    private static bool IsRangeEnd(TimeMeaning meaning) =>
        meaning is CalendarDate or WeekdayReference or UnitReference or DecadeMeaning or CenturyMeaning or ShiftedPart;

    private static bool SameKind(TimeMeaning a, TimeMeaning b) =>
        (a, b) switch
        {
            (CalendarDate x, CalendarDate y) => x.Part?.Kind == y.Part?.Kind,
            (UnitReference x, UnitReference y) => x.Unit == y.Unit,
            _ => a.GetType() == b.GetType(),
        };

    // “May to July 2019”: the year at the end holds for both.
    private static TimeRange Join(TimeMeaning from, TimeMeaning to) =>
        (from, to) switch
        {
            (CalendarDate { Year: null } x, CalendarDate { Year: { } year }) => new TimeRange(
                x with
                {
                    Year = year,
                },
                to
            ),
            (CalendarDate { Year: { } year }, CalendarDate { Year: null } y) => new TimeRange(
                from,
                y with
                {
                    Year = year,
                }
            ),
            _ => new TimeRange(from, to),
        };

    private static int Joined(TimePieces p, int i, bool and)
    {
        int dash = p.SkipDash(i);
        if (dash > i)
        {
            return p.SkipDash(dash);
        }
        return p.Is(i, "to", "through", "until", "till") || (and && p.Is(i, "and", "or", "&")) ? i + 1 : 0;
    }

    /// <summary>2014–2016, 2014-16, 2014/15, 2014 and 2015.</summary>
    private static TimeMatch? YearRange(TimePieces p, int i)
    {
        if (!IsYearPiece(p[i]) || p[i].Number < 1500)
        {
            return null;
        }
        int first = p[i].Number;
        if (p.Is(i + 1, "and") && IsYearPiece(p[i + 2]) && p[i + 2].Number == first + 1 && !p.Is(i - 1, "between"))
        {
            return Years(first, first + 1, i + 3);
        }
        int at = p.Is(i + 1, "/") ? i + 2 : p.SkipDash(i + 1);
        bool whole = IsYearPiece(p[at]);
        bool shortened = p[at] is { Digits: 2, Suffix: "" } && p[at].Number > first % 100;
        bool more = p.Is(at + 1, "-", "/") && p[at + 2].Digits > 0;
        if (at == i + 1 || (!whole && !shortened) || more)
        {
            return null;
        }
        int last = whole ? p[at].Number : first / 100 * 100 + p[at].Number;
        return last > first ? Years(first, last, at + 1) : null;
    }

    private static TimeMatch Years(int first, int last, int end) =>
        new(
            new TimeRange(
                new CalendarDate(null, new YearReference(first, false)),
                new CalendarDate(null, new YearReference(last, false))
            ),
            end
        );

    /// <summary>From … to …, between … and ….</summary>
    private TimeMatch? Between(TimePieces p, int i)
    {
        bool between = p.Is(i, "between");
        if (!between && !p.Is(i, "from"))
        {
            return null;
        }
        if (DayRange(p, i + 1) is { Meaning: TimeRange } range)
        {
            return range;
        }
        if (YearRange(p, i + 1) is { } years)
        {
            return years;
        }
        TimeMatch? from = Point(p, i + 1);
        if (from is null)
        {
            return null;
        }
        int joined = between
            ? (p.Is(from.Value.End, "and") ? from.Value.End + 1 : 0)
            : Joined(p, from.Value.End, false);
        return
            joined > 0
            && Point(p, joined) is { Meaning: not DurationMeaning } to
            && from.Value.Meaning is not DurationMeaning
            ? new TimeMatch(Join(from.Value.Meaning, to.Meaning), to.End)
            : null;
    }

    /// <summary>Since 2014, until 2030, by Friday, before the end of the year, after July 3.</summary>
    private TimeMatch? Open(TimePieces p, int i)
    {
        OpenSide? side = p[i].Word switch
        {
            "since" => OpenSide.Since,
            "after" or "following" => OpenSide.After,
            "until" or "till" or "through" or "by" => OpenSide.Until,
            "before" => OpenSide.Before,
            _ => null,
        };
        int at = i + 1;
        if (p.Is(i, "prior") && p.Is(i + 1, "to"))
        {
            (side, at) = (OpenSide.Before, i + 2);
        }
        else if (p.Is(i, "up") && p.Is(i + 1, "to", "until"))
        {
            (side, at) = (OpenSide.Until, i + 2);
        }
        else if (p.Is(i, "starting", "beginning", "effective") || (p.Is(i, "as") && p.Is(i + 1, "of", "from")))
        {
            at =
                p.Is(i, "as") ? i + 2
                : p.Is(i + 1, "on", "in", "from") ? i + 2
                : i + 1;
            side = OpenSide.Since;
        }
        if (side is null)
        {
            return null;
        }
        at = SkipClock(p, at);
        TimeMatch? of = RangeOrPoint(p, at);
        if (of is null or { Meaning: DurationMeaning or AheadOffset } && p.Is(at, "the"))
        {
            of = Inner(p, at);
        }
        // “since last year’s attacks”, “before Friday’s vote”: the word opens the attacks’ phrase, not the year’s.
        bool owns = of is { End: var end } && SkipPossessive(p, end) > end && end + 2 < p.Count;
        return !owns && of is { Meaning: not (DurationMeaning or AheadOffset or VagueStretch or TimeStretch) } whole
            ? new TimeMatch(new OpenStretch(whole.Meaning, side.Value), whole.End)
            : null;
    }

    // “until 9 a.m. Tuesday”, “by noon on Friday”.
    private int SkipClock(TimePieces p, int i)
    {
        int at = i;
        if (p[at] is { Digits: 1 or 2 })
        {
            at = p.Is(at + 1, ":", ".") && p[at + 2].Digits == 2 ? at + 3 : at + 1;
            bool marked = p[at - 1].Suffix is "am" or "pm";
            if (!marked && p.Is(at, "a", "p") && p.Is(at + 1, ".") && p.Is(at + 2, "m"))
            {
                at = p.Is(at + 3, ".") ? at + 4 : at + 3;
                marked = true;
            }
            else if (!marked && p.Is(at, "am", "pm"))
            {
                at++;
                marked = true;
            }
            if (!marked)
            {
                return i;
            }
        }
        else if (lexicon.Value(p[at].Word, TimeWordClass.DayPart) is not null)
        {
            at++;
        }
        else
        {
            return i;
        }
        at =
            p[at].Capital && WeekdayAt(p, at) is null && MonthAt(p, at) is null && p[at].Word.Length == 3 ? at + 1 : at;
        return p.Is(at, "on") ? at + 1 : at;
    }

    /// <summary>During the summit, by the end of the talks, two days before the vote, a day prior to Putin.</summary>
    private TimeMatch? EventBound(TimePieces p, int i)
    {
        if (p.Is(i, "during", "throughout"))
        {
            return EventPhrase(p, i + 1, EventRelation.During, null, 0);
        }
        if (
            p.Is(i, "by", "until")
            && p.Is(i + 1, "the")
            && p.Is(i + 2, "end", "close", "conclusion")
            && p.Is(i + 3, "of")
        )
        {
            return EventPhrase(p, i + 4, EventRelation.ByEnd, null, 0);
        }
        int start = SkipThe(p, p.Is(i, "at") ? i + 1 : i);
        if (start > i && p.Is(start + 1, "of") && lexicon.Value(p[start].Word, TimeWordClass.Edge) is { } edge)
        {
            EventRelation? relation = edge switch
            {
                "start" => EventRelation.Start,
                "end" => EventRelation.End,
                _ => null,
            };
            return relation is { } side ? EventPhrase(p, start + 2, side, null, 0) : null;
        }
        return Prior(p, i);
    }

    private TimeMatch? Prior(TimePieces p, int i)
    {
        if (LengthAt(p, i) is not { Amount: { } amount } length || length.Unit < TimeUnit.Day)
        {
            return null;
        }
        bool before = p.Is(length.End, "before") || (p.Is(length.End, "prior") && p.Is(length.End + 1, "to"));
        if (!before && !p.Is(length.End, "after"))
        {
            return null;
        }
        int at = p.Is(length.End, "prior") ? length.End + 2 : length.End + 1;
        EventRelation relation = before ? EventRelation.Before : EventRelation.After;
        if (Point(p, at) is { Meaning: CalendarDate or WeekdayReference } date)
        {
            var from = new DateOffset(date.Meaning, length.Unit, before ? -amount : amount);
            return new TimeMatch(from, date.End);
        }
        return EventPhrase(p, at, relation, length.Unit, before ? -amount : amount);
    }

    // The phrase itself is left to the tree: the match ends before it.
    private TimeMatch? EventPhrase(TimePieces p, int at, EventRelation relation, TimeUnit? unit, int amount)
    {
        bool phrase = at < p.Count && p.TokenAt(at).Upos is not (Upos.Punct or Upos.Num or Upos.Cconj);
        return phrase && Inner(p, at) is (null or { Meaning: DurationMeaning })
            ? new TimeMatch(new EventTime(relation, unit, amount, at), at)
            : null;
    }
}
