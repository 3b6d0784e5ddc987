using Rapport.Text;

namespace Rapport.Coding.Status;

/// <content>What a clause says itself: modals, tense, aspect, polarity, adverbs.</content>
internal sealed partial class StatusWalk
{
    private (StatusEffect? Value, bool Assessed) LocalOf(Token token, ClauseForm form, Scope scope)
    {
        bool assessed = false;
        StatusEffect? value = form.Modal is Token modal
            ? OfModal(token, modal, form, scope, ref assessed)
            : OfTense(token, form);
        if (form.Negation is Token negation && form.Modal is null)
        {
            NoteWord("negation", negation, "negates its clause");
            value = StatusEffect.Negated;
        }
        value = OfAdverbs(token, value, ref assessed);
        return (value, assessed || IsJudgement(token, form));
    }

    // “is a key moment”, “is crucial”, “underscores”: the writer judges.
    private bool IsJudgement(Token token, ClauseForm form)
    {
        if (form.Past || form.Perfect)
        {
            return false;
        }
        ModalityRow? row =
            _lexicon.Find(_lexicon.LemmaOf(token), "VERB", "self")
            ?? (token.Upos == Upos.Adj ? _lexicon.Find(Words.LemmaOf(token), "ADJ", "mod") : null);
        if (row is null && Words.Has(token, DependencyRelation.Cop))
        {
            foreach (Token child in token.Children)
            {
                row ??=
                    child.Relation == DependencyRelation.Amod
                        ? _lexicon.Find(Words.LemmaOf(child), "ADJ", "mod")
                        : null;
            }
        }
        if (row is not { Assessed: true })
        {
            return false;
        }
        Note(row, token.Form);
        return true;
    }

    private StatusEffect? OfModal(Token token, Token modal, ClauseForm form, Scope scope, ref bool assessed)
    {
        ModalityRow? row = _lexicon.Find(Words.LemmaOf(modal), "AUX", "modal");
        if (row is null)
        {
            return OfTense(token, form);
        }
        Note(row, modal.Form);
        assessed |= row.Assessed;
        if (form.Negation is Token negation)
        {
            NoteWord("negation", negation, "negates its clause");
            return row.WhenNegated;
        }
        StatusEffect effect = row.Effect switch
        {
            StatusEffect.Would when form.Perfect => StatusEffect.Negated,
            StatusEffect.Would => scope.AfterPast && !HasCondition(token)
                ? StatusEffect.Planned
                : StatusEffect.Possible,
            StatusEffect.Should => form.Perfect ? StatusEffect.Negated : StatusEffect.Possible,
            StatusEffect.Could => StatusEffect.Possible,
            _ => row.Effect,
        };
        return effect == StatusEffect.Planned && (HasCondition(token) || IsQuestion(token))
            ? StatusEffect.Possible
            : effect;
    }

    private bool HasCondition(Token token)
    {
        foreach (Token child in token.Children)
        {
            if (
                child.Relation.Universal() == DependencyRelation.Advcl
                && Words.IntroducerOf(child, DependencyRelation.Mark) is { Length: > 0 } mark
                && _lexicon.Find(mark, "SCONJ", "clause") is { Effect: StatusEffect.Possible } row
            )
            {
                Note(row, mark);
                return true;
            }
        }
        return false;
    }

    private StatusEffect? OfTense(Token token, ClauseForm form)
    {
        if (form.IsToBe)
        {
            return StatusEffect.Planned;
        }
        if (form is { Finite: true, Negation: null } && PredicateRow(token) is ModalityRow row)
        {
            Note(row, row.Lemma);
            return row.Effect;
        }
        if (form.Imperative || IsQuestion(token))
        {
            return StatusEffect.Possible;
        }
        if (!form.Finite)
        {
            return OfBareForm(token, form);
        }
        if (form.Progressive)
        {
            return !form.Past && HasFutureTime(token) ? StatusEffect.Planned : StatusEffect.Ongoing;
        }
        if (form.Perfect || form.Past)
        {
            return StatusEffect.Occurred;
        }
        return OfPresent(token);
    }

    // “is due to address”, “is due in May”: “due” read as a preposition of what follows.
    private ModalityRow? PredicateRow(Token token)
    {
        foreach (Token child in token.Children)
        {
            if (
                child.Relation == DependencyRelation.Case
                && child.Upos == Upos.Adj
                && _lexicon.Find(Words.LemmaOf(child), "ADJ", "subj") is ModalityRow row
            )
            {
                return row;
            }
        }
        return null;
    }

    private StatusEffect? OfBareForm(Token token, ClauseForm form)
    {
        // “asked that the envoy be heard”: the bare verb of a wish.
        if (
            Words.Is(token.Document.TokenAt(token.Subtree.Start), "that")
            && Words.Has(token, DependencyRelation.Nsubj)
            && !form.Perfect
        )
        {
            return StatusEffect.Possible;
        }
        if (token.Relation.Universal() is not (DependencyRelation.Root or DependencyRelation.Parataxis))
        {
            return null;
        }
        // Headlines: “Putin to visit Beijing”, “Minister killed in attack”, “Talks stalling”.
        return form.ToInfinitive ? StatusEffect.Planned
            : token.HasFeat("Tense=Pres") ? StatusEffect.Ongoing
            : StatusEffect.Occurred;
    }

    private StatusEffect OfPresent(Token token)
    {
        // “The navy cut off the island”: verbs with one form are past in reports, but for the one in -s.
        string form = token.Form.ToLowerInvariant();
        if (_lexicon.Find(form, "VERB", "invariant") is not null)
        {
            return StatusEffect.Occurred;
        }
        if (HasFutureTime(token))
        {
            return StatusEffect.Planned;
        }
        bool isHeadline = IsHeadline(token.Sentence) && !Words.Has(token, DependencyRelation.Cop);
        return isHeadline || _lexicon.Find(_lexicon.LemmaOf(token), "VERB", "self") is { Effect: StatusEffect.Occurred }
            ? StatusEffect.Occurred
            : StatusEffect.Ongoing;
    }

    // Headlines tell the past in the present; one that was not marked as such still has no full stop.
    private static bool IsHeadline(Sentence sentence) =>
        sentence.Kind is BlockKind.Title or BlockKind.Heading || sentence[sentence.Count - 1].Upos != Upos.Punct;

    // “Will Chad take part, who will attend?”: a question wherever the tree hangs it.
    private static bool IsAsked(Token token) =>
        token.Child(DependencyRelation.Aux) is { } aux
        && aux.Index == token.Sentence.Tokens.Start
        && token.Child(DependencyRelation.Nsubj) is { } subject
        && subject.Index > aux.Index;

    private static bool IsQuestion(Token token)
    {
        if (token.Relation is not DependencyRelation.Root && !IsAsked(token))
        {
            return false;
        }
        Sentence sentence = token.Sentence;
        for (int i = sentence.Count - 1; i >= 0 && sentence[i].Upos == Upos.Punct; i--)
        {
            if (sentence[i].FormSpan.Contains('?'))
            {
                return true;
            }
        }
        return false;
    }

    // “leaves for Paris tomorrow and returns on Friday”, “is visiting next week”
    private bool HasFutureTime(Token token)
    {
        if (token.Relation == DependencyRelation.Conj && !Words.Has(token, DependencyRelation.Nsubj))
        {
            return token.Head is Token first && (HasFutureTime(first) || HasOwnFutureTime(token));
        }
        return HasOwnFutureTime(token);
    }

    private bool HasOwnFutureTime(Token token)
    {
        foreach (Token child in token.Children)
        {
            if (
                child.Relation.Universal() is DependencyRelation.Obl or DependencyRelation.Advmod
                && TimeOf(child) == StatusEffect.Planned
            )
            {
                return true;
            }
        }
        return false;
    }

    // What a time word says: “tomorrow”, “next week” lie ahead; “yesterday”, “last week” are past.
    private StatusEffect? TimeOf(Token token)
    {
        if (_lexicon.Find(Words.LemmaOf(token), "TIME", "word") is ModalityRow word)
        {
            Note(word, token.Form);
            return word.Effect;
        }
        foreach (Token child in token.Children)
        {
            if (
                child.Relation == DependencyRelation.Amod
                && (
                    _lexicon.Find(Words.LemmaOf(child), "TIME", "mod")
                    ?? _lexicon.Find(child.Form.ToLowerInvariant(), "TIME", "mod")
                )
                    is ModalityRow modifier
                && _lexicon.Find(Words.LemmaOf(token), "TIME", "unit") is not null
            )
            {
                Note(modifier, child.Form);
                return modifier.Effect;
            }
        }
        return null;
    }

    private StatusEffect? OfAdverbs(Token token, StatusEffect? value, ref bool assessed)
    {
        foreach (Token child in token.Children)
        {
            if (child.Relation.Universal() is not (DependencyRelation.Advmod or DependencyRelation.Obl))
            {
                continue;
            }
            if (FindAdverb(child) is ModalityRow row)
            {
                Note(row, child.Form);
                assessed |= row.Assessed;
                value = row.Effect == StatusEffect.Own ? value : Adjust(value, row.Effect);
            }
        }
        return value;
    }

    // “no longer” hangs together or, side by side, on the verb.
    private ModalityRow? FindAdverb(Token adverb)
    {
        string lemma = Words.LemmaOf(adverb);
        if (adverb.Index > adverb.Sentence.Tokens.Start)
        {
            var before = new Token(adverb.Document, adverb.Index - 1);
            if (
                (before.Head == adverb || before.Head == adverb.Head)
                && _lexicon.Find($"{Words.LemmaOf(before)} {lemma}", "ADV", "mod") is ModalityRow row
            )
            {
                return row;
            }
        }
        return _lexicon.Find(lemma, "ADV", "mod");
    }

    private static StatusEffect Adjust(StatusEffect? value, StatusEffect effect) =>
        effect switch
        {
            StatusEffect.Past => value is null or StatusEffect.Occurred or StatusEffect.Ongoing ? effect : value.Value,
            StatusEffect.Ongoing => value is StatusEffect.Occurred ? effect : value ?? effect,
            StatusEffect.Possible => value is StatusEffect.Negated ? StatusEffect.Negated : effect,
            _ => effect,
        };

    private void NoteWord(string by, Token token, string why) =>
        _steps.Add(new Text.Statements.TraceStep("status", by, token.Form, why));
}
