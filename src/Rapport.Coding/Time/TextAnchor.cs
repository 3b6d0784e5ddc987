using System.Globalization;
using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>Chooses the date that a document speaks from.</summary>
/// <remarks>
/// The publication date where there is one; else a line that is nothing but a date, or one that opens the text; else the
/// latest year that the text tells as past or present, for a report cannot be older than what it reports; else the first
/// year that it looks ahead to.
/// </remarks>
internal static class TextAnchor
{
    // Days between writing and publication; more are those of a report on a past day.
    private const int MaximumDelay = 3;

    /// <summary>The anchor of the document in which <paramref name="drafts"/> were found, or null where nothing tells one.</summary>
    public static TimeAnchor? Choose(Document document, IReadOnlyList<TimeDraft> drafts)
    {
        // A year that no report was written in is a fault of the source: nothing is counted from it.
        if (document.Article.Published is { Date.Year: >= 1000 and <= 9000 } published)
        {
            var anchor = new TimeAnchor(published.Date, Coarse(published.Precision), "the publication date");
            return DateLine(document, drafts) is { } line && IsJustBefore(line, anchor) ? line : anchor;
        }
        return DateLine(document, drafts) ?? YearOfText(drafts);
    }

    // Put online a day after it was written: “yesterday” is counted from the day that the text itself bears.
    private static bool IsJustBefore(TimeAnchor line, TimeAnchor published) =>
        published.Precision == DatePrecision.Day
        && line.Date < published.Date
        && published.Date.DayNumber - line.Date.DayNumber <= MaximumDelay;

    private static DatePrecision Coarse(DatePrecision precision) =>
        precision is DatePrecision.Day or DatePrecision.Month ? precision : DatePrecision.Year;

    // “Friday, August 21, 2015” alone in its block, or “GENEVA, 12 March 2019 –” before the first verb of the text.
    private static TimeAnchor? DateLine(Document document, IReadOnlyList<TimeDraft> drafts)
    {
        foreach (TimeDraft draft in drafts)
        {
            if (draft.Meaning is not CalendarDate { Part.Day: not null, Year.Relative: false } date)
            {
                continue;
            }
            Sentence sentence = document.SentenceAt(draft.Sentence);
            bool alone = draft.Tokens.Length >= sentence.Count - 2 || sentence.Kind == BlockKind.Byline;
            bool opening =
                draft.Sentence <= 2 && draft.Tokens.Start - sentence.Tokens.Start <= 6 && IsOpening(document, draft);
            if ((alone || opening) && CalendarMath.Part(date.Part!.Value, date.Year!.Value.Value) is { Start: { } day })
            {
                string words = draft.Span.Of(document.Text);
                return new TimeAnchor(day, DatePrecision.Day, $"the date line “{words}”");
            }
        }
        return null;
    }

    private static bool IsOpening(Document document, TimeDraft draft)
    {
        Sentence sentence = document.SentenceAt(draft.Sentence);
        for (int t = sentence.Tokens.Start; t < draft.Tokens.Start; t++)
        {
            if (document.TokenAt(t).Upos is not (Upos.Propn or Upos.Punct or Upos.X))
            {
                return false;
            }
        }
        int next = draft.Tokens.End;
        return next < sentence.Tokens.End
            && document.TokenAt(next).Form is "–" or "—" or "-" or "--" or ":" or ")" or "(";
    }

    private static TimeAnchor? YearOfText(IReadOnlyList<TimeDraft> drafts)
    {
        (int Year, TimeDraft Draft)? told = null;
        (int Year, TimeDraft Draft)? ahead = null;
        foreach (TimeDraft draft in drafts)
        {
            foreach ((int year, bool open) in YearsOf(draft.Meaning))
            {
                bool future = draft.Direction == TimeDirection.Future || open;
                if (!future && (told is null || year > told.Value.Year))
                {
                    told = (year, draft);
                }
                else if (future && !open && (ahead is null || year < ahead.Value.Year))
                {
                    ahead = (year, draft);
                }
            }
        }
        return told is { } past ? Of(past, "the latest year that the text tells as past")
            : ahead is { } next ? Of(next, "the first year that the text looks ahead to")
            : null;
    }

    private static TimeAnchor Of((int Year, TimeDraft Draft) found, string why) =>
        new(
            new DateOnly(found.Year, 1, 1),
            DatePrecision.Year,
            string.Create(CultureInfo.InvariantCulture, $"{why}, in “{found.Draft.Words}”")
        );

    // Years said outright; open: only as the end of something.
    private static IEnumerable<(int Year, bool Open)> YearsOf(TimeMeaning meaning) =>
        meaning switch
        {
            CalendarDate { Year: { Relative: false } year } => [(year.Value, false)],
            TimeRange range => YearsOf(range.From).Concat(YearsOf(range.To).Select(y => (y.Year, true))),
            OpenStretch { Side: OpenSide.Until } open => YearsOf(open.Of).Select(y => (y.Year, true)),
            OpenStretch open => YearsOf(open.Of),
            EdgeOf edge => YearsOf(edge.Of),
            OrdinalOf ordinal => YearsOf(ordinal.Of),
            DateOffset offset => YearsOf(offset.Of),
            _ => [],
        };
}
