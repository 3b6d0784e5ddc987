using System.Collections.Immutable;
using Rapport.Coding.Parties;
using Rapport.Knowledge;
using Rapport.Rules;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>The acts told so far, so that “the meeting” or “these talks” can take their sides from the one that is meant.</summary>
internal sealed class EventRecall(Lexicon lexicon)
{
    // A definite noun reaches back over a paragraph or two; what lies further back is named again by a careful writer.
    private const int MaximumDistance = 6;

    private readonly List<(Token Trigger, Statement Statement)> _told = [];

    /// <summary>Remembers an act with its trigger.</summary>
    public void Add(Token trigger, Statement statement)
    {
        if (statement.Kind == StatementKind.Event && !statement.Actors.IsEmpty)
        {
            _told.Add((trigger, statement));
        }
    }

    /// <summary>
    /// The sides of the act that a definite event noun without sides of its own stands for: the last one of its type before
    /// it, one with the same noun first; null where the noun is not definite or nothing of the type was told.
    /// </summary>
    public Sides? Find(Mention mention)
    {
        Token noun = mention.Trigger;
        if (
            IncludedIn(noun) is { } whole
            && _told.FindLast(t => t.Trigger.Index == whole.Index) is { Statement: { } part }
        )
        {
            return SidesOf(part, noun, noun);
        }
        if (HeldWithin(noun) is { } it && Told(noun, mention.Rule.Type) is { } gathering)
        {
            return SidesOf(gathering, it, it);
        }
        // As the setting of something else (“met during the summit”) it is no statement of its own.
        // “The assault on the town” after one on a village is another.
        bool isOther = mention.Rule.Type == "ASSAULT" && mention.Role(RoleNames.Recipient) is not null;
        bool isTopic = !isOther && noun.Relation.Universal() is DependencyRelation.Nsubj or DependencyRelation.Root;
        if (!isTopic || noun.Upos != Upos.Noun || Definiteness.MarkerOf(noun) is not { } determiner)
        {
            return null;
        }
        return Told(noun, mention.Rule.Type) is { } told ? SidesOf(told, noun, determiner) : null;
    }

    /// <summary>“These strikes destroyed nine lorries”: who struck, where the noun is the subject of what its deed did; null elsewhere.</summary>
    public Sides? FindDoer(Mention mention) =>
        mention.Rule.Type == "ASSAULT"
        && mention.Trigger is { Upos: Upos.Verb } verb
        && verb.Child(DependencyRelation.Nsubj) is { Upos: Upos.Noun } deed
        && lexicon.Has("attack-noun", deed.Lemma)
        && Definiteness.MarkerOf(deed) is { } determiner
        && Told(deed, "ASSAULT") is { Actors.IsEmpty: false } told
            ? SidesOf(told, deed, determiner) with
            {
                Recipients = [],
            }
            : null;

    /// <summary>The status of the act that a definite noun stands for; null where it stands for none.</summary>
    public StatementStatus? StatusOf(Mention mention) => Told(mention.Trigger, mention.Rule.Type)?.Status;

    /// <summary>The act that a definite noun named before, whatever its type; null where none was told by that noun.</summary>
    public Sides? FindByNoun(Token noun) =>
        noun.Upos == Upos.Noun
        && Definiteness.MarkerOf(noun) is { } determiner
        && _told.FindLast(t => t.Trigger.Lemma == noun.Lemma) is { Statement: { Type: "CONSULT" } told }
            ? SidesOf(told, noun, determiner)
            : null;

    private Statement? Told(Token noun, string type)
    {
        int sentence = noun.Sentence.Index;
        var near = _told
            .Where(t => t.Statement.Type == type && sentence - t.Trigger.Sentence.Index <= MaximumDistance)
            .ToList();
        return near.FindLast(t => t.Trigger.Lemma == noun.Lemma) is { Statement: { } same } ? same
            // One attack is not the other: only gatherings and deals go by several nouns.
            : near.Count > 0 && type is not "ASSAULT" && !lexicon.Has("distinct-event-noun", noun.Lemma)
                ? near[^1].Statement
            : null;
    }

    // “several meetings, including talks with X”: the talks are held by those who hold the meetings.
    private static Token? IncludedIn(Token noun)
    {
        if (noun.Head is not { } head)
        {
            return null;
        }
        if (noun.Child(DependencyRelation.Case) is { Lemma: "include" or "including" })
        {
            return head;
        }
        bool isObject = noun.Relation == DependencyRelation.Obj && head.Lemma == "include";
        return isObject && head.Relation is DependencyRelation.Acl or DependencyRelation.Advcl ? head.Head : null;
    }

    // “It included talks on trade”: “it” is the gathering told of last.
    private Token? HeldWithin(Token noun) =>
        noun is { Relation: DependencyRelation.Obj, Head: { Upos: Upos.Verb } verb }
        && lexicon.Has("happening-verb", verb.Lemma)
        && verb.Child(DependencyRelation.Nsubj) is { Lemma: "it" } it
            ? it
            : null;

    private static Sides SidesOf(Statement told, Token noun, Token determiner)
    {
        var span = new CharSpan(Math.Min(determiner.Span.Start, noun.Span.Start), noun.Span.End);
        var mention = new TextMention(span, span.Of(noun.Document.Text));
        var step = new TraceStep(
            RoleNames.Actor,
            "coreference/event",
            mention.Text,
            $"what is told of in sentence {told.Evidence.Sentence + 1}: “{told.Evidence.Text}”"
        );
        return new Sides(
            [.. told.Actors.Select(p => p with { Mention = mention })],
            [.. told.Recipients.Select(p => p with { Mention = mention })],
            [step]
        );
    }
}
