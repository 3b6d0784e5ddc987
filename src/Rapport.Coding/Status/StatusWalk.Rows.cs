using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Status;

/// <content>Looking up and applying lexicon rows.</content>
internal sealed partial class StatusWalk
{
    private ModalityRow? Find(Token head, string construction)
    {
        string lemma = _lexicon.LemmaOf(head);
        string pos = Words.PosOf(head);
        // “are prepared to” is a state of mind, “prepared to” an act.
        bool isState = head.Upos == Upos.Verb && head.Child(DependencyRelation.AuxPass) is not null;
        if (isState && _lexicon.Find(head.Form.ToLowerInvariant(), "ADJ", construction) is ModalityRow state)
        {
            return state;
        }
        ModalityRow? row = FindPhrase(head, lemma, pos, construction) ?? _lexicon.Find(lemma, pos, construction);
        // Taggers differ on participles: “is scheduled” is an adjective or a verb.
        return row
            ?? pos switch
            {
                "ADJ" => _lexicon.Find(lemma, "VERB", construction),
                "ADV" => _lexicon.Find(lemma, "ADJ", construction),
                "VERB" => _lexicon.Find(head.Form.ToLowerInvariant(), "ADJ", construction)
                    ?? _lexicon.Find(lemma, "ADJ", construction),
                _ => null,
            };
    }

    // “call off”, “have yet to”, “stop short of”
    private ModalityRow? FindPhrase(Token head, string lemma, string pos, string construction)
    {
        if (pos != "VERB")
        {
            return null;
        }
        // “has yet to approve”, with “yet” hung on what is still to do.
        if (
            head.Index + 1 < head.Sentence.Tokens.End
            && new Token(head.Document, head.Index + 1) is { Relation: DependencyRelation.Advmod } next
            && next.Head is Token act
            && act.Head == head
            && _lexicon.Find($"{lemma} {Words.LemmaOf(next)}", pos, construction) is ModalityRow phrase
        )
        {
            return phrase;
        }
        foreach (Token child in head.Children)
        {
            if (
                child.Index > head.Index
                && child.Relation is DependencyRelation.CompoundPrt or DependencyRelation.Advmod
                && _lexicon.Find($"{lemma} {Words.LemmaOf(child)}", pos, construction) is ModalityRow row
            )
            {
                return row;
            }
        }
        return null;
    }

    // Parsers hang “accused X of doing” on X and “voiced the intention to do” on the verb; each is looked up on the other too.
    private (ModalityRow? Row, Token Head) FindNear(Token token, Token head, string construction, string other)
    {
        if (Find(head, construction) is ModalityRow row)
        {
            return (row, head);
        }
        Token? neighbour =
            Words.PosOf(head) == "NOUN"
                ? head.Relation.Universal() is DependencyRelation.Obj
                    ? head.Head
                    : null
                : ObjectBefore(head, token);
        return neighbour is Token near && Find(near, other) is ModalityRow found ? (found, near) : (null, head);
    }

    private static Token? ObjectBefore(Token verb, Token token)
    {
        Token? found = null;
        foreach (Token child in verb.Children)
        {
            if (
                child.Relation is DependencyRelation.Obj or DependencyRelation.NsubjPass or DependencyRelation.Obl
                && child.Index < token.Index
                && (child.Relation == DependencyRelation.NsubjPass || child.Subtree.End == token.Subtree.Start)
            )
            {
                found = child;
            }
        }
        return found;
    }

    private Scope Embedded(Token head, string construction, StatusEffect otherwise)
    {
        ModalityRow? row = Find(head, construction);
        return row is null ? Apply(otherwise, otherwise, false, head) : Apply(row, head.Form, head);
    }

    private Scope Embedded(Token token, Token head, string construction, string other, StatusEffect otherwise)
    {
        (ModalityRow? row, Token found) = FindNear(token, head, construction, other);
        return row is null ? Apply(otherwise, otherwise, false, head) : Apply(row, found.Form, found);
    }

    private Scope Apply(ModalityRow row, string words, Token head)
    {
        Note(row, words);
        Scope scope = Apply(row.Effect, row.WhenNegated, row.Assessed, head);
        MayBeRefused |=
            row is { Effect: StatusEffect.Negated, Construction: "inf" } && scope.Outer == StatusEffect.Possible;
        return scope;
    }

    private Scope Apply(StatusEffect effect, StatusEffect whenNegated, bool assessed, Token head)
    {
        int before = _steps.Count;
        Reality outer = Read(head);
        StatusEffect resolved = Effects.Within(effect, whenNegated, outer);
        if (effect is StatusEffect.Own or StatusEffect.Occurred or StatusEffect.Ongoing)
        {
            // How real the head is plays no part, so neither do its reasons.
            _steps.RemoveRange(before, _steps.Count - before);
        }
        bool inherits = effect == StatusEffect.Same && outer.Assessed;
        return new Scope(
            resolved,
            outer.Past || outer.Perfect,
            assessed || inherits,
            outer.Value,
            effect != StatusEffect.Same
        );
    }

    // A word that leaves its content alone (“say that”) explains nothing.
    private void Note(ModalityRow row, string words)
    {
        if (row.Effect == StatusEffect.Own && !row.Assessed)
        {
            return;
        }
        _steps.Add(new TraceStep("status", row.Id, words, $"{row.Construction}: {Name(row.Effect)}"));
    }

    private static string Name(StatusEffect effect) =>
        effect switch
        {
            StatusEffect.Own => "has its own tense and modals",
            StatusEffect.Same => "as real as the clause above",
            StatusEffect.Occurred => "taken as a fact",
            StatusEffect.Ongoing => "goes on",
            StatusEffect.Planned => "lies ahead",
            StatusEffect.Possible => "may be",
            StatusEffect.Attempted => "tried",
            StatusEffect.Negated => "is not so",
            StatusEffect.Denied => "denied",
            StatusEffect.Past => "was so once",
            StatusEffect.Ended => "is so no longer",
            StatusEffect.Required => "demanded, done where past",
            StatusEffect.Temporal => "as far ahead as the clause it dates",
            StatusEffect.Topic => "what is talked about",
            _ => "modal",
        };
}
