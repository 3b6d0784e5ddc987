using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Time;

/// <summary>When the happenings named in a document take place, as the document itself says. Immutable.</summary>
internal sealed class EventDates
{
    private readonly Dictionary<int, EventDate> _dates = [];

    /// <summary>Gathers the dates of <paramref name="events"/> from the mentions of <paramref name="times"/>.</summary>
    public EventDates(DocumentTimes times, NamedEvents events)
    {
        Events = events;
        foreach (NamedEvent named in events.All)
        {
            EventDate? date = null;
            foreach (Token head in named.Heads)
            {
                foreach (TimeMention mention in times.In(head.Sentence))
                {
                    if (
                        mention.Value is not null
                        && mention.Kind != TimeKind.Event
                        && Read(head, mention, times.Lexicon) is { } found
                    )
                    {
                        date = date is null ? found : date.With(found);
                    }
                }
            }
            if (date is not null)
            {
                _dates[named.Id] = date;
            }
        }
    }

    /// <summary>The happenings.</summary>
    public NamedEvents Events { get; }

    /// <summary>The days of the happening that <paramref name="noun"/> names, or null where the document does not tell.</summary>
    public EventDate? Of(Token noun) =>
        Events.Of(noun) is { } named && _dates.TryGetValue(named.Id, out EventDate? date) ? date : null;

    private static EventDate? Read(Token head, TimeMention mention, TimeLexicon lexicon)
    {
        TimeInterval value = mention.Value!;
        Token time = TenseReader.HeadOf(head.Document, mention.Tokens);
        Token? above = null;
        foreach (Token dated in TimePath.Dated(time))
        {
            if (dated.Index == head.Index)
            {
                return EventDate.Whole(value, mention, strong: true);
            }
            above = dated;
            // “the summit in Oslo this May”: over the place’s name to the happening.
            if (dated.Upos != Upos.Propn || lexicon.EventClass(dated.Lemma) is not null)
            {
                break;
            }
        }
        if (above is null)
        {
            return null;
        }
        // “the forum, spanning July 3-4”, “which opens on Monday”, “The talks began on Monday”, “They met on Monday for talks”.
        string? phase = lexicon.Phase(above.Value.Lemma);
        if (phase is null || Link(head, above.Value) is not { } strong)
        {
            return null;
        }
        return phase switch
        {
            "start" => new EventDate(value.Start, null, value.Precision, strong, mention),
            "end" => new EventDate(null, value.End, value.Precision, strong, mention),
            _ => EventDate.Whole(value, mention, strong),
        };
    }

    // Strong: the noun is subject or object of the verb, or the verb modifies it; weak: what people met for.
    private static bool? Link(Token head, Token verb)
    {
        bool modifies = verb.Head is { } noun && noun.Index == head.Index;
        if (modifies && verb.Relation.Universal() == DependencyRelation.Acl)
        {
            return true;
        }
        if (head.Head is not { } governor || governor.Index != verb.Index)
        {
            return null;
        }
        return head.Relation.Universal() switch
        {
            DependencyRelation.Nsubj or DependencyRelation.Obj => true,
            DependencyRelation.Obl
                when head.Child(DependencyRelation.Case)?.Lemma is "at" or "for" or "in" or "during" => false,
            _ => null,
        };
    }
}

/// <summary>The days of a happening, as far as a text tells. Immutable.</summary>
/// <param name="Start">First day, or null.</param>
/// <param name="End">Last day, or null.</param>
/// <param name="Precision">How exactly they are known.</param>
/// <param name="IsStrong">False where the date is only that of people who met for it.</param>
/// <param name="Source">The mention that says so.</param>
internal sealed record EventDate(
    DateOnly? Start,
    DateOnly? End,
    DatePrecision Precision,
    bool IsStrong,
    TimeMention Source
)
{
    /// <summary>All of the happening falls into <paramref name="value"/>.</summary>
    public static EventDate Whole(TimeInterval value, TimeMention source, bool strong) =>
        new(value.Start, value.End, value.Precision, strong, source);

    /// <summary>Joins another date of the same happening: the stronger, finer and fuller one leads, the other fills its gaps.</summary>
    public EventDate With(EventDate other)
    {
        (EventDate first, EventDate second) = Rank(other) > Rank(this) ? (other, this) : (this, other);
        if (second.Refines(first))
        {
            return second with { IsStrong = first.IsStrong };
        }
        if (first.Start is not null && first.End is not null)
        {
            return first;
        }
        bool fits =
            second.Precision == first.Precision
            && (first.Start ?? second.Start) is var start
            && (first.End ?? second.End) is var end
            && (start is null || end is null || start <= end);
        return fits ? first with { Start = first.Start ?? second.Start, End = first.End ?? second.End } : first;
    }

    // “the 2016 summit”, “met on 3 March for the summit”: a day inside the year is the better date.
    private bool Refines(EventDate coarse) =>
        Precision < coarse.Precision
        && Start is not null
        && End is not null
        && coarse.Start <= Start
        && End <= coarse.End;

    private static int Rank(EventDate date)
    {
        bool full = date.Start is not null && date.End is not null;
        bool several = full && date.End > date.Start;
        return (date.IsStrong ? 8 : 0)
            + (date.Precision == DatePrecision.Day ? 4 : 0)
            + (full ? 1 : 0)
            + (several ? 1 : 0);
    }
}
