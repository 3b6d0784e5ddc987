using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Time;

/// <summary>Tells which date of a document belongs to a predicate. One per document; not shared between threads.</summary>
/// <remarks>
/// In this order: a date that modifies the predicate or an argument of it; for an event noun the date of its light verb and
/// for a light verb that of its noun; for an infinitive or participle without a date that of the clause it belongs to; the
/// dates of the named happening during or at which it takes place. Never the publication date by itself: a plain past without
/// a date has none.
/// </remarks>
internal sealed class TimeAttacher
{
    // Control chains are short; longer ones only occur in broken trees.
    private const int MaximumChain = 4;

    private readonly DocumentTimes _times;
    private readonly EventDates _events;
    private readonly ClauseLinks _links;
    private readonly DateOwner _owners;

    /// <summary>Prepares a document; <paramref name="times"/> and <paramref name="events"/> are of one document.</summary>
    public TimeAttacher(DocumentTimes times, EventDates events)
    {
        _times = times;
        _events = events;
        _links = new ClauseLinks(times.Lexicon);
        _owners = new DateOwner(times);
    }

    /// <summary>The happenings that the document names.</summary>
    public NamedEvents Happenings => _events.Events;

    /// <summary>When what <paramref name="predicate"/> says takes place, with one line for the trace; null where the text does not tell.</summary>
    public DatedBy? For(Token predicate) =>
        Any(predicate) is { } date && !(IsDone(predicate) && IsAhead(date)) ? date : null;

    private DatedBy? Any(Token predicate) =>
        Own(predicate) is { } own
            ? Finer(own, Light(predicate)) ?? Finer(own, Named(predicate)) ?? own
            : Light(predicate) ?? Chain(predicate) ?? Named(predicate) ?? Below(predicate) ?? During(predicate);

    // “fired two missiles three days later”: what is done cannot lie ahead; the text counts from another day.
    private bool IsAhead(DatedBy date) =>
        _times.Anchor is { Precision: DatePrecision.Day } anchor
        && date.Value.Start is { } start
        && start > anchor.Date;

    private static bool IsDone(Token predicate) =>
        predicate.Upos == Upos.Verb
        && predicate.HasFeat("Tense=Past")
        && predicate.HasFeat("VerbForm=Fin")
        && predicate.Child(DependencyRelation.Aux) is null;

    // “met on 3 March for the 2016 summit”: a day inside the year that the noun bears is the better date.
    private static DatedBy? Finer(DatedBy own, DatedBy? other) =>
        other is { Value: { Start: { } start, End: { } end, Precision: var precision } }
        && precision < own.Value.Precision
        && own.Value.Start <= start
        && end <= own.Value.End
            ? other
            : null;

    /// <summary>Dates on the predicate itself, or on its arguments.</summary>
    private DatedBy? Own(Token predicate)
    {
        TimeMention? best = null;
        int bestRank = int.MaxValue;
        foreach (TimeMention mention in _times.In(predicate.Sentence))
        {
            if (mention.Kind == TimeKind.Duration || Rank(mention, predicate) is not { } rank)
            {
                continue;
            }
            if (rank < bestRank && Value(mention) is not null)
            {
                (best, bestRank) = (mention, rank);
            }
        }
        return best is null ? null : Value(best);
    }

    // Lower is nearer; null where the date is none of this predicate's.
    private int? Rank(TimeMention mention, Token predicate)
    {
        // “died in the Iran-Iraq War”: an era that is the happening itself.
        if (mention.Meaning is FixedStretch && mention.Tokens.Contains(predicate.Index))
        {
            return 0;
        }
        if (_owners.Of(mention) is { } owner)
        {
            return owner.Index == predicate.Index ? 0 : null;
        }
        Token time = TenseReader.HeadOf(predicate.Document, mention.Tokens);
        // “during the summit”: the preposition hangs on the happening, and that on what it dates.
        time = time.Upos == Upos.Adp && mention.EventHead is { } happening ? happening : time;
        int step = 0;
        foreach (Token dated in TimePath.Dated(time))
        {
            if (dated.Index == predicate.Index)
            {
                return step;
            }
            step++;
        }
        return null;
    }

    /// <summary>“held talks on Monday”: the date of the light verb is the noun’s and the other way round.</summary>
    private DatedBy? Light(Token predicate)
    {
        foreach (Token linked in _links.Light(predicate))
        {
            if ((Own(linked) ?? (linked.Upos == Upos.Verb ? Chain(linked) : null)) is { } date)
            {
                return date;
            }
        }
        return null;
    }

    /// <summary>The clause that an infinitive, participle or second verb belongs to.</summary>
    private DatedBy? Chain(Token predicate)
    {
        Token at = predicate;
        for (int step = 0; step < MaximumChain && _links.Above(at) is { } above; step++, at = above)
        {
            if (Own(above) is not { } date)
            {
                continue;
            }
            // “praised the growth in the first half of 2018 and left”: a stretch after the first verb is its own.
            bool own =
                at.Relation == DependencyRelation.Conj
                && date.Mention is { } mention
                && mention.Tokens.Start > above.Index
                && date.Value.Precision != DatePrecision.Day;
            if (own)
            {
                return null;
            }
            // “agreed on Monday to meet” dates the agreement, “plans to meet on Monday” the meeting.
            bool ahead =
                at.HasFeat("VerbForm=Inf") && _times.Lexicon.Directions.GetValueOrDefault(above.Lemma) == "ahead";
            return !ahead || date.Mention?.Tokens.Start > at.Index ? date : null;
        }
        foreach (Token participle in ClauseLinks.Participles(predicate))
        {
            if (Own(participle) is { } date)
            {
                return date;
            }
        }
        return null;
    }

    /// <summary>
    /// “was invited to join last year”: a date past in what was asked for is that of the asking; “seized nine men when they stormed
    /// the town on 5 May”: what happened when something else did happened on its day.
    /// </summary>
    private DatedBy? Below(Token predicate)
    {
        if (predicate.Upos != Upos.Verb || !IsPast(predicate))
        {
            return null;
        }
        foreach (Token child in predicate.Children)
        {
            bool isAsked = child.Relation == DependencyRelation.Xcomp && child.HasFeat("VerbForm=Inf");
            bool isWhen = child.Relation == DependencyRelation.Advcl && IsWhen(child);
            if (
                (isAsked || isWhen)
                && Own(child) is { Value: { End: { } end } value } date
                && (!isWhen || value.Precision == DatePrecision.Day)
                && _times.Anchor is { } anchor
                && end <= anchor.Date
            )
            {
                return date;
            }
        }
        return null;
    }

    /// <summary>“announced during a visit to Oslo on Tuesday”: what something is done during has its day.</summary>
    private DatedBy? During(Token predicate) =>
        predicate is { Upos: Upos.Noun, Relation: DependencyRelation.Obl, Head: { Upos: Upos.Verb } verb }
        && predicate.Child(DependencyRelation.Case) is { Lemma: "during" }
            ? Own(verb)
            : null;

    private static bool IsPast(Token verb) =>
        verb.HasFeat("Tense=Past")
        && verb.Child(DependencyRelation.Aux) is null
        && (
            verb.HasFeat("VerbForm=Fin")
            || verb.Child(DependencyRelation.AuxPass) is { } passive && passive.HasFeat("Tense=Past")
        );

    private static bool IsWhen(Token clause)
    {
        foreach (Token child in clause.Children)
        {
            if (
                child.Index < clause.Index
                && child.Lemma is "when"
                && child.Relation is DependencyRelation.Advmod or DependencyRelation.Mark
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The dates of the happening that the predicate is, or takes place at.</summary>
    private DatedBy? Named(Token predicate)
    {
        if (_events.Of(predicate) is { } own)
        {
            return FromEvent(own, predicate, EventRelation.During, Words(predicate));
        }
        foreach (Token child in predicate.Children)
        {
            bool at =
                child.Relation.Universal() is DependencyRelation.Obl or DependencyRelation.Nmod
                && child.Child(DependencyRelation.Case)?.Lemma is "at" or "during" or "for" or "in";
            bool attends =
                child.Relation == DependencyRelation.Obj && _times.Lexicon.Phase(predicate.Lemma) is not null;
            if ((at || attends) && _events.Of(child) is { } date)
            {
                return FromEvent(date, child, EventRelation.During, Words(child));
            }
            // “on the sidelines of the summit”.
            foreach (Token inner in child.Children)
            {
                bool aside =
                    inner.Relation == DependencyRelation.Nmod && child.Lemma is "sideline" or "margin" or "fringe";
                if (aside && _events.Of(inner) is { } around)
                {
                    return FromEvent(around, inner, EventRelation.During, Words(inner));
                }
            }
        }
        return null;
    }

    private DatedBy? Value(TimeMention mention)
    {
        if (mention.Value is { } value)
        {
            return new DatedBy(value, mention.Why, mention);
        }
        if (mention is not { Meaning: EventTime hook, EventHead: { } head } || _events.Of(head) is not { } date)
        {
            return null;
        }
        int end = Math.Max(mention.Span.End, head.Span.End);
        string words = new CharSpan(mention.Span.Start, end).Of(_times.Document.Text);
        return FromEvent(date, head, hook.Relation, words, hook) is { } found ? found with { Mention = mention } : null;
    }

    private static DatedBy? FromEvent(
        EventDate date,
        Token noun,
        EventRelation relation,
        string words,
        EventTime? hook = null
    )
    {
        (DateOnly? start, DateOnly? end) = relation switch
        {
            EventRelation.Start => (date.Start, date.Start),
            EventRelation.End => (date.End, date.End),
            EventRelation.ByEnd => (null, date.End),
            EventRelation.Before => Shift(date.Start, hook),
            EventRelation.After => Shift(date.End ?? date.Start, hook),
            _ => (date.Start, date.End),
        };
        if (start is null && end is null)
        {
            return null;
        }
        string why = $"“{words}”: the text dates the {noun.Lemma} by “{date.Source.Value?.Text}”; {date.Source.Why}";
        return new DatedBy(new TimeInterval(start, end, date.Precision, words), why, null);
    }

    private static (DateOnly?, DateOnly?) Shift(DateOnly? day, EventTime? hook) =>
        day is { } from
        && hook is { Unit: { } unit }
        && CalendarMath.Move(from, unit, hook.Amount) is { } moved
        && CalendarMath.Unit(moved, unit, 0) is { } stretch
            ? (stretch.Start, stretch.End)
            : (null, null);

    private static string Words(Token noun)
    {
        int first = Math.Max(noun.Subtree.Start, noun.Index - 6);
        while (first < noun.Index && noun.Document.TokenAt(first).Upos is Upos.Punct or Upos.Adp or Upos.Part)
        {
            first++;
        }
        return new CharSpan(noun.Document.TokenAt(first).Span.Start, noun.Span.End).Of(noun.Document.Text);
    }
}

/// <summary>A date and why it is that of a predicate.</summary>
/// <param name="Value">The days with the words that say so.</param>
/// <param name="Why">One line for the trace.</param>
/// <param name="Mention">The expression itself, or null where the date is that of a named happening.</param>
internal sealed record DatedBy(TimeInterval Value, string Why, TimeMention? Mention);
