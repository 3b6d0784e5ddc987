using System.Collections.Immutable;
using System.Globalization;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Time;

/// <summary>Finds the time expressions of a document and puts them on the calendar. Immutable; safe to share between threads.</summary>
internal sealed class TimeExpressions
{
    // “from the very beginning”: function words before the first word of time.
    private const int Lead = 4;

    private readonly TimeGrammar _grammar;
    private readonly TenseReader _tenses;

    /// <summary>Takes its words from the <c>time-*</c> tables of <paramref name="lexicon"/>.</summary>
    /// <exception cref="DataException">A table is missing or a row is malformed; all faults are listed.</exception>
    public TimeExpressions(Lexicon lexicon)
    {
        Lexicon = new TimeLexicon(lexicon);
        _grammar = new TimeGrammar(Lexicon);
        _tenses = new TenseReader(Lexicon);
    }

    /// <summary>The words that it reads by.</summary>
    public TimeLexicon Lexicon { get; }

    /// <summary>All time expressions in text order, disjoint, furniture left out, with the date that the document speaks from.</summary>
    public DocumentTimes Find(Document document)
    {
        ImmutableArray<TimeDraft> drafts = [.. document.Sentences.SelectMany(Drafts)];
        TimeAnchor? anchor = TextAnchor.Choose(document, drafts);
        var story = new TimeStory(anchor, drafts);
        var mentions = ImmutableArray.CreateBuilder<TimeMention>();
        for (int i = 0; i < drafts.Length; i++)
        {
            TimeDraft draft = drafts[i];
            TimeContext context = story.ContextOf(i);
            DayStretch? value = TimeResolver.Resolve(draft.Meaning, context);
            story.Tell(i, value);
            if (!document.SentenceAt(draft.Sentence).Kind.IsFurniture())
            {
                mentions.Add(ToMention(draft, value, context));
            }
        }
        return new DocumentTimes(document, mentions.ToImmutable(), anchor, Lexicon);
    }

    /// <summary>Prepares to tell which predicate of a document each of its dates belongs to.</summary>
    public TimeAttacher Attach(DocumentTimes times) =>
        new(times, new EventDates(times, NamedEvents.Read(times.Document, Lexicon)));

    private IEnumerable<TimeDraft> Drafts(Sentence sentence)
    {
        var pieces = new TimePieces(sentence);
        var found = new List<TimeDraft>();
        // The grammar is asked only where a word of time stands near: most sentences have none.
        int known = -1;
        int i = 0;
        while (i < pieces.Count)
        {
            while (known < pieces.Count && (known < i || !IsKnown(pieces[known])))
            {
                known++;
            }
            if (known > i + Lead)
            {
                i = known - Lead;
            }
            else if (_grammar.Match(pieces, i) is { } match && match.End > i && IsKept(pieces, match))
            {
                found.Add(ToDraft(pieces, i, match));
                i = match.End;
            }
            else
            {
                i++;
            }
        }
        return found;
    }

    private bool IsKnown(TimePiece piece) => piece.Digits > 0 || Lexicon.Knows(piece.Word);

    // “during the Cold War”: where a date follows, the preposition hangs on no event.
    private bool IsKept(TimePieces pieces, TimeMatch match) =>
        match.Meaning is not EventTime hook
        || _grammar.Match(pieces, hook.Complement) is null or { Meaning: DurationMeaning };

    private TimeDraft ToDraft(TimePieces pieces, int start, TimeMatch match)
    {
        Document document = pieces.Sentence.Document;
        var span = new CharSpan(pieces[start].Span.Start, pieces[match.End - 1].Span.End);
        var tokens = new TokenSpan(pieces[start].Token, pieces[match.End - 1].Token + 1);
        Token? eventHead = match.Meaning is EventTime hook
            ? TimeHeads.PhraseHead(pieces.TokenAt(hook.Complement), pieces.Sentence)
            : null;
        return new TimeDraft(
            pieces.Sentence.Index,
            tokens,
            span,
            span.Of(document.Text),
            match.Meaning,
            _tenses.Read(document, tokens),
            eventHead,
            start <= 1
        );
    }

    private static TimeMention ToMention(TimeDraft draft, DayStretch? value, TimeContext context) =>
        new(
            draft.Tokens,
            draft.Span,
            KindOf(draft.Meaning, value),
            value?.ToInterval(draft.Words),
            draft.Direction,
            Explain(draft, value, context),
            draft.Meaning,
            draft.EventHead
        );

    private static TimeKind KindOf(TimeMeaning meaning, DayStretch? value) =>
        meaning switch
        {
            DurationMeaning => TimeKind.Duration,
            AheadOffset => value is null ? TimeKind.Duration : TimeKind.Relative,
            EventTime => TimeKind.Event,
            TimeRange or OpenStretch => TimeKind.Range,
            CalendarDate or DecadeMeaning or CenturyMeaning or FixedStretch => TimeKind.Date,
            EdgeOf edge => KindOf(edge.Of, value),
            OrdinalOf ordinal => KindOf(ordinal.Of, value),
            _ => TimeKind.Relative,
        };

    private static string Explain(TimeDraft draft, DayStretch? value, TimeContext context)
    {
        if (value is null)
        {
            return context.Anchor is null
                ? $"“{draft.Words}” is not put on the calendar: the text has no date to count from"
                : $"“{draft.Words}” is no date by itself";
        }
        if (TimeStory.IsComplete(draft.Meaning))
        {
            return $"“{draft.Words}” says it outright";
        }
        string looking = draft.Direction switch
        {
            TimeDirection.Past => ", looking back",
            TimeDirection.Future => ", looking ahead",
            _ => "",
        };
        return context.NearYear is { } near
            ? string.Create(CultureInfo.InvariantCulture, $"“{draft.Words}” with the year {near} that stands near it")
            : $"“{draft.Words}” counted from {Source(context)}{looking}";
    }

    private static string Source(TimeContext context) =>
        context.Anchor is { } anchor
            ? string.Create(CultureInfo.InvariantCulture, $"{anchor.Why} ({AnchorDate(anchor)})")
            : "the date before it in the text";

    private static string AnchorDate(TimeAnchor anchor) =>
        anchor.Date.ToString(
            anchor.Precision switch
            {
                DatePrecision.Day => "yyyy-MM-dd",
                DatePrecision.Month => "yyyy-MM",
                _ => "yyyy",
            },
            CultureInfo.InvariantCulture
        );
}
