namespace Rapport.Coding.Time;

/// <summary>A time expression found at some piece.</summary>
/// <param name="Meaning">What it says.</param>
/// <param name="End">The piece after its last.</param>
internal readonly record struct TimeMatch(TimeMeaning Meaning, int End);

/// <summary>
/// Recognises time expressions over the pieces of a sentence. Each method looks at one place and returns the reading
/// that begins there, or null; nothing is put on the calendar yet. Immutable.
/// </summary>
internal sealed partial class TimeGrammar(TimeLexicon lexicon)
{
    /// <summary>The longest expression that begins at piece <paramref name="i"/>, or null.</summary>
    public TimeMatch? Match(TimePieces p, int i) =>
        Longest(Open(p, i), Longest(Between(p, i), Longest(EventBound(p, i), RangeOrPoint(p, i))));

    private TimeMatch? RangeOrPoint(TimePieces p, int i) =>
        Longest(DayRange(p, i), Longest(YearRange(p, i), Point(p, i)));

    /// <summary>A single date or stretch, without words that open or join.</summary>
    private TimeMatch? Point(TimePieces p, int i)
    {
        TimeMatch? best = Simple(p, i);
        best = Longest(best, Edge(p, i));
        best = Longest(best, OrdinalWithin(p, i));
        return best;
    }

    private TimeMatch? Simple(TimePieces p, int i)
    {
        // Ranges, edges and openers ask again at the same place.
        if (p.TryRecall(i, out TimeMatch? known))
        {
            return known;
        }
        TimeMatch? best = Named(p, i);
        best = Longest(best, Calendar(p, i));
        best = Longest(best, YearPortion(p, i));
        best = Longest(best, DecadeOrCentury(p, i));
        best = Longest(best, Deictic(p, i));
        best = Longest(best, Counted(p, i));
        p.Remember(i, best);
        return best;
    }

    private static TimeMatch? Longest(TimeMatch? a, TimeMatch? b) =>
        b is null || (a is not null && a.Value.End >= b.Value.End) ? a : b;

    private int? Value(TimePieces p, int i, TimeWordClass wordClass) => lexicon.Number(p[i].Word, wordClass);

    private TimeUnit? UnitAt(TimePieces p, int i) =>
        lexicon.Value(p[i].Word, TimeWordClass.Unit) is { } name && Enum.TryParse(name, true, out TimeUnit unit)
            ? unit
            : null;

    private DayOfWeek? WeekdayAt(TimePieces p, int i) =>
        p[i].Capital && Value(p, i, TimeWordClass.Weekday) is { } day ? (DayOfWeek)(day % 7) : null;

    private static int SkipThe(TimePieces p, int i) => p.Is(i, "the") ? i + 1 : i;

    private static int SkipComma(TimePieces p, int i) => p.Is(i, ",") ? i + 1 : i;

    private static int SkipPossessive(TimePieces p, int i) =>
        p.Is(i, "'", "’", "‘") ? (p.Is(i + 1, "s") ? i + 2 : i + 1) : i;

    /// <summary>A small number in digits or words, also “a”, “twenty-four”; gives the place after it.</summary>
    private (int Value, int End)? NumberAt(TimePieces p, int i)
    {
        if (p.Is(i, "a", "an"))
        {
            if (p.Is(i + 1, "couple"))
            {
                return (2, p.Is(i + 2, "of") ? i + 3 : i + 2);
            }
            return (1, i + 1);
        }
        if (p[i] is { Number: > 0 and < 1000, Suffix: "" } digits)
        {
            return (digits.Number, i + 1);
        }
        if (Value(p, i, TimeWordClass.Number) is not { } value)
        {
            return null;
        }
        int next = p.SkipDash(i + 1);
        return value is >= 20 and < 100 && Value(p, next, TimeWordClass.Number) is { } ones and < 10
            ? (value + ones, next + 1)
            : (value, i + 1);
    }

    /// <summary>The named eras and days of the lexicon.</summary>
    private TimeMatch? Named(TimePieces p, int i)
    {
        int start = SkipThe(p, i);
        foreach (TimeEra era in lexicon.Eras)
        {
            if (p.Spells(start, era.Words) && (p[start].Capital || p[start].Digits > 0))
            {
                string name = string.Join(' ', era.Words);
                return new TimeMatch(new FixedStretch(era.From, era.To, name), start + era.Words.Length);
            }
        }
        foreach (TimeDay day in lexicon.Days)
        {
            if (p.Spells(i, day.Words) && p[i].Capital)
            {
                var part = new YearPart(YearPartKind.Month, day.Month, day.Day);
                return WithYear(p, i + day.Words.Length, part, null);
            }
        }
        return null;
    }
}
