using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>Follows the dates that a text speaks of, to settle what leans on them. Mutable; one document, in text order.</summary>
internal sealed class TimeStory(TimeAnchor? anchor, IReadOnlyList<TimeDraft> drafts)
{
    // A date stays in mind for this many sentences.
    private const int Reach = 3;

    private DayStretch? _told;
    private int _toldIn = -1;

    /// <summary>What the expression at <paramref name="i"/> is put on the calendar with.</summary>
    public TimeContext ContextOf(int i)
    {
        TimeDraft draft = drafts[i];
        DayStretch? narrative = draft.Sentence - _toldIn <= Reach ? _told : null;
        return new TimeContext(anchor, draft.Direction, narrative, NearYear(i));
    }

    /// <summary>Takes up the value of the expression at <paramref name="i"/>.</summary>
    public void Tell(int i, DayStretch? value)
    {
        // What is looked ahead to, and stretches without an end, are no ground that a story stands on.
        if (value is { Start: not null, End: not null } && drafts[i].Meaning is not FixedStretch)
        {
            (_told, _toldIn) = (value, drafts[i].Sentence);
        }
    }

    /// <summary>True where an expression names its year and needs nothing else.</summary>
    public static bool IsComplete(TimeMeaning meaning) =>
        meaning switch
        {
            CalendarDate date => date.Year is { Relative: false },
            DecadeMeaning or CenturyMeaning or FixedStretch => true,
            TimeRange range => IsComplete(range.From) && IsComplete(range.To),
            OpenStretch open => IsComplete(open.Of),
            EdgeOf { Edge: not (TimeEdge.Earlier or TimeEdge.Later) } edge => IsComplete(edge.Of),
            OrdinalOf ordinal => IsComplete(ordinal.Of),
            DateOffset offset => IsComplete(offset.Of),
            _ => false,
        };

    // “on 4 April and … from 5-6 April 2016”: a year said with a day or month close by holds for both.
    private int? NearYear(int i)
    {
        if (YearOf(drafts[i].Meaning) is not null || !LacksYear(drafts[i].Meaning))
        {
            return null;
        }
        if (FromSentence(i) is { } year)
        {
            return year;
        }
        bool looksAhead = drafts[i].Direction == TimeDirection.Future;
        return !looksAhead && FromStory(i) is { } told && told < anchor?.Date.Year ? told : null;
    }

    private int? FromSentence(int i)
    {
        // A nearby date with day or month; the one that follows is the nearer in sense.
        for (int k = i + 1; k < drafts.Count && drafts[k].Sentence == drafts[i].Sentence; k++)
        {
            if (YearOf(drafts[k].Meaning) is { } year && HasPart(drafts[k].Meaning))
            {
                return year;
            }
        }
        for (int k = i - 1; k >= 0 && drafts[k].Sentence == drafts[i].Sentence; k--)
        {
            if (YearOf(drafts[k].Meaning) is { } year && HasPart(drafts[k].Meaning))
            {
                return year;
            }
        }
        return null;
    }

    // “In 2014 …. On 18 March …”: a year that opens the sentence before, or a full date in it.
    private int? FromStory(int i)
    {
        // Where the document's own date is only a year of its text, the dates before this one are the better guide.
        int reach = anchor?.Precision == DatePrecision.Year ? Reach : 1;
        for (int k = i - 1; k >= 0 && drafts[k].Sentence >= drafts[i].Sentence - reach; k--)
        {
            if (YearOf(drafts[k].Meaning) is { } year)
            {
                bool opens = drafts[k].Opens && drafts[k].Direction != TimeDirection.Future;
                return opens || HasPart(drafts[k].Meaning) ? year : null;
            }
        }
        return null;
    }

    private static int? YearOf(TimeMeaning meaning) =>
        meaning switch
        {
            CalendarDate { Year: { Relative: false } year } => year.Value,
            TimeRange range => YearOf(range.To) ?? YearOf(range.From),
            EdgeOf edge => YearOf(edge.Of),
            _ => null,
        };

    private static bool LacksYear(TimeMeaning meaning) =>
        meaning switch
        {
            CalendarDate date => date.Year is null,
            TimeRange range => LacksYear(range.From) && LacksYear(range.To),
            EdgeOf edge => LacksYear(edge.Of),
            OpenStretch open => LacksYear(open.Of),
            OrdinalOf ordinal => LacksYear(ordinal.Of),
            _ => false,
        };

    private static bool HasPart(TimeMeaning meaning) =>
        meaning switch
        {
            CalendarDate date => date.Part is not null,
            TimeRange range => HasPart(range.To),
            EdgeOf edge => HasPart(edge.Of),
            _ => false,
        };
}
