using Rapport.Rules;
using Rapport.Text;

namespace Rapport.Coding.Status;

/// <content>Event nouns: their modifiers, their relative clause, and what governs them.</content>
internal sealed partial class StatusWalk
{
    private Reality ReadNominal(Token token)
    {
        bool assessed = false;
        StatusEffect? local = OfModifiers(token, ref assessed) ?? OfRelative(token);
        Scope scope = ScopeOfNominal(token);
        StatusEffect value = MergeNominal(scope.Effect, local);
        if (IsLasting(token) && local is null && Presupposed(token, scope, value))
        {
            value = StatusEffect.Ongoing;
        }
        return new Reality(value, Assessed: assessed || scope.Assessed);
    }

    // “war”, “cooperation”
    private bool IsLasting(Token noun) =>
        _lexicon.Find(_lexicon.LemmaOf(noun), "NOUN", "self") is { Effect: StatusEffect.Ongoing };

    // “may deepen their rivalry”: the rivalry is there.
    private static bool Presupposed(Token token, Scope scope, StatusEffect value) =>
        value switch
        {
            StatusEffect.Occurred or StatusEffect.Ongoing => true,
            StatusEffect.Planned or StatusEffect.Possible or StatusEffect.Attempted => !scope.Given
                && IsDefinite(token),
            _ => false,
        };

    private static StatusEffect MergeNominal(StatusEffect scope, StatusEffect? local) =>
        local switch
        {
            null => scope == StatusEffect.Own ? StatusEffect.Occurred : scope,
            StatusEffect.Occurred => scope is StatusEffect.Denied ? scope : StatusEffect.Occurred,
            StatusEffect.Planned or StatusEffect.Ongoing or StatusEffect.Past => scope
                is StatusEffect.Negated
                    or StatusEffect.Ended
                    or StatusEffect.Denied
                ? scope
                : local.Value,
            StatusEffect.Negated => scope == StatusEffect.Denied ? scope : StatusEffect.Negated,
            _ => Effects.Merge(new Scope(scope, false, false), local),
        };

    private StatusEffect? OfModifiers(Token token, ref bool assessed)
    {
        StatusEffect? value = null;
        foreach (Token child in token.Children)
        {
            StatusEffect? found = child.Relation.Universal() switch
            {
                DependencyRelation.Amod or DependencyRelation.Advmod or DependencyRelation.Compound => OfModifier(
                    child,
                    ref assessed
                ),
                DependencyRelation.Nmod or DependencyRelation.Obl => TimeOf(child),
                DependencyRelation.Det => OfDeterminer(child),
                _ => null,
            };
            value = found ?? value;
        }
        return value;
    }

    private StatusEffect? OfModifier(Token child, ref bool assessed)
    {
        string form = child.Form.ToLowerInvariant();
        ModalityRow? row =
            _lexicon.Find(form, "ADJ", "mod")
            ?? _lexicon.Find(Words.LemmaOf(child), "ADJ", "mod")
            ?? _lexicon.Find(form, "ADV", "mod")
            ?? _lexicon.Find(form, "ADP", "case");
        if (row is null)
        {
            return null;
        }
        Note(row, child.Form);
        assessed |= row.Assessed;
        return row.Effect == StatusEffect.Own ? null : row.Effect;
    }

    private StatusEffect? OfDeterminer(Token child)
    {
        ModalityRow? row = _lexicon.Find(Words.LemmaOf(child), "DET", "det");
        if (row is not null)
        {
            Note(row, child.Form);
        }
        return row?.Effect;
    }

    // “talks that will be held”, “a summit scheduled for May”, “a treaty to be signed”
    private StatusEffect? OfRelative(Token token)
    {
        foreach (Token child in token.Children)
        {
            if (
                child.Relation.Universal() != DependencyRelation.Acl
                || child.Upos != Upos.Verb
                || Words.IsContentClause(child)
            )
            {
                continue;
            }
            ClauseForm form = ClauseForm.Of(child);
            bool passive = child.HasFeat("Voice=Pass") || Words.Has(child, DependencyRelation.Aux) && IsPassive(child);
            StatusEffect? found =
                child.Relation == DependencyRelation.AclRelcl ? OfRelativeClause(token, child, passive)
                : form.ToInfinitive ? (passive ? StatusEffect.Planned : null)
                : passive ? OfParticiple(child)
                : null;
            if (found is not null)
            {
                return found;
            }
        }
        return OfLateRelative(token);
    }

    // “the talks on rivers and lakes, which Ghana will host”: lakes are not hosted.
    private StatusEffect? OfLateRelative(Token token)
    {
        for (int t = token.Index + 1; t < token.Subtree.End; t++)
        {
            var verb = new Token(token.Document, t);
            if (
                verb.Relation == DependencyRelation.AclRelcl
                && verb.Head is Token antecedent
                && antecedent != token
                && IsPassive(verb)
                && Find(verb, "obj") is { Effect: StatusEffect.Same }
                && antecedent.Relation.Universal() is DependencyRelation.Conj or DependencyRelation.Nmod
                && (
                    antecedent.Head == token
                    || antecedent.Head is { Relation: DependencyRelation.Nmod } via && via.Head == token
                )
            )
            {
                return OfRelativeClause(antecedent, verb, passive: true);
            }
        }
        return null;
    }

    private static bool IsPassive(Token verb) => verb.Child(DependencyRelation.AuxPass) is not null;

    private StatusEffect? OfRelativeClause(Token noun, Token verb, bool passive)
    {
        bool isSubject = false;
        foreach (Token child in verb.Children)
        {
            isSubject |=
                child.Relation.Universal() == DependencyRelation.Nsubj
                && Words.LemmaOf(child) is "that" or "which" or "who";
        }
        bool isObject = !isSubject && Words.Has(verb, DependencyRelation.Nsubj);
        Token bearer = verb;
        ModalityRow? row = Find(bearer, isSubject && !passive ? "subj" : "obj");
        if (row is null || (!isSubject && !isObject))
        {
            return null;
        }
        Note(row, bearer.Form);
        Reality outer = Read(verb);
        StatusEffect effect = Effects.Within(row.Effect, row.WhenNegated, outer);
        return effect is StatusEffect.Own or StatusEffect.Topic ? null : effect;
    }

    private StatusEffect? OfParticiple(Token verb)
    {
        ModalityRow? row = Find(verb, "obj");
        if (row is null || row.Effect is StatusEffect.Same or StatusEffect.Own or StatusEffect.Topic)
        {
            return null;
        }
        Note(row, verb.Form);
        return row.Effect;
    }

    private Scope ScopeOfNominal(Token token)
    {
        Token anchor = token;
        while (anchor.Relation == DependencyRelation.Conj && anchor.Head is Token first)
        {
            anchor = first;
        }
        if (anchor.Head is not Token head)
        {
            return Scope.None;
        }
        return anchor.Relation.Universal() switch
        {
            DependencyRelation.Nsubj => ScopeOfSubject(anchor, head),
            DependencyRelation.Obj or DependencyRelation.Iobj => ScopeOfObject(anchor, head, "obj"),
            DependencyRelation.Obl => ScopeOfOblique(anchor, head),
            DependencyRelation.Nmod => ScopeOfNmod(anchor, head),
            DependencyRelation.Compound when !IsLasting(anchor) => ScopeOfCompound(head),
            DependencyRelation.Parataxis or DependencyRelation.List or DependencyRelation.Dep => Scope.None,
            DependencyRelation.Advcl when Words.IntroducerOf(anchor, DependencyRelation.Case).Length > 0 =>
                ScopeOfOblique(anchor, head),
            _ => Inherited(head),
        };
    }

    // No word settles it: as real, and as much a judgement, as the clause above.
    private Scope Inherited(Token head)
    {
        Reality outer = Read(head);
        return new Scope(outer.Value, false, outer.Assessed);
    }

    // “evacuation plans”, “the coup attempt”, “a ceasefire proposal”
    private Scope ScopeOfCompound(Token head) =>
        (Find(head, "for") ?? Find(head, "at") ?? Find(head, "of") ?? Find(head, "inf")) is ModalityRow row
            ? Apply(row, head.Form, head)
            : Inherited(head);

    private Scope ScopeOfSubject(Token token, Token head)
    {
        bool passive = token.Relation == DependencyRelation.NsubjPass;
        // “The talks are expected to begin”: what counts is that they begin.
        if (
            head.Child(DependencyRelation.Xcomp) is Token raised
            // “will free miners to return”: who is freed returns.
            && head.Child(DependencyRelation.Obj) is null
            && Find(head, "inf") is not null
        )
        {
            passive = IsPassive(raised);
            head = raised;
        }
        if (passive)
        {
            return ScopeOfObject(token, head, "obj");
        }
        if (Find(head, "subj") is ModalityRow row)
        {
            return Apply(row, head.Form, head);
        }
        Reality outer = Read(head);
        return outer.Value switch
        {
            // “The talks produced no deal” and “the talks could help” leave the talks themselves real.
            StatusEffect.Negated => Scope.None,
            StatusEffect.Possible when IsDefinite(token) => Scope.None with { Assessed = outer.Assessed },
            StatusEffect.Ongoing => Scope.None,
            _ => new Scope(outer.Value, false, outer.Assessed),
        };
    }

    private Scope ScopeOfObject(Token token, Token head, string construction)
    {
        ModalityRow? row =
            (IsGiven(token, head) ? Find(head, "gift") : null)
            ?? Find(head, construction, Words.IntroducerOf(token, DependencyRelation.Case))
            ?? Find(head, construction);
        return row is null ? Inherited(head) : ScopeUnder(token, row, head);
    }

    // “ended a visit to Peru”: a visit that is over has taken place.
    private bool IsOver(Token noun, ModalityRow row) =>
        row.Effect == StatusEffect.Ended
        && _lexicon.Find(_lexicon.LemmaOf(noun), "NOUN", "self") is { Effect: StatusEffect.Occurred };

    private Scope ScopeUnder(Token token, ModalityRow row, Token head)
    {
        if (IsOver(token, row) || (row.Effect == StatusEffect.Planned && _lexicon.IsToldWhenDone(token)))
        {
            return Inherited(head);
        }
        if (row.Effect != StatusEffect.Topic)
        {
            Scope scope = Apply(row, head.Form, head);
            // “needs to continue the talks”: the talks go on already.
            return row.Effect == StatusEffect.Ongoing && scope.Effect == StatusEffect.Possible && IsDefinite(token)
                ? scope with
                {
                    Effect = StatusEffect.Ongoing,
                }
                : scope;
        }
        Note(row, head.Form);
        return new Scope(IsDefinite(token) ? StatusEffect.Own : StatusEffect.Possible, false, row.Assessed);
    }

    // “called off the talks”: the particle may be read as a preposition of the noun.
    private ModalityRow? Find(Token head, string construction, string particle) =>
        particle.Length > 0 ? _lexicon.Find($"{_lexicon.LemmaOf(head)} {particle}", "VERB", construction) : null;

    // “was denied a visa”, “denied him a visa”: refused, not disputed.
    private static bool IsGiven(Token token, Token head) =>
        token.Relation == DependencyRelation.Obj
        && (Words.Has(head, DependencyRelation.Iobj) || head.Child(DependencyRelation.NsubjPass) is not null);

    // “ahead of the summit”, with “ahead” read as an adverb of the verb.
    private string PrepositionOf(Token token, Token head)
    {
        string preposition = Words.IntroducerOf(token, DependencyRelation.Case);
        int before = token.Subtree.Start - 1;
        if (before < 0 || new Token(token.Document, before) is var word && word.Head != head)
        {
            return preposition;
        }
        string longer = $"{word.Form.ToLowerInvariant()} {preposition}".TrimEnd();
        return _lexicon.Find(longer, "ADP", "case") is null ? preposition : longer;
    }

    private Scope ScopeOfOblique(Token token, Token head)
    {
        if (token.Relation == DependencyRelation.OblAgent)
        {
            return Inherited(head);
        }
        string preposition = PrepositionOf(token, head);
        if (FindNear(token, head, "obl:" + preposition, preposition) is (ModalityRow, Token) near)
        {
            return ScopeUnder(token, near.Row!, near.Head);
        }
        return Find(head, "obj", preposition) is ModalityRow phrasal ? ScopeUnder(token, phrasal, head)
            : IsKnownOf(token, preposition) ? Scope.None
            : ScopeOfPreposition(preposition, head);
    }

    // “can help in Kenya's efforts to”: the efforts are there, whoever helps.
    private static bool IsKnownOf(Token noun, string preposition) =>
        preposition is "in"
        && noun.HasFeat("Number=Plur")
        && noun.Child(DependencyRelation.NmodPoss) is { Upos: Upos.Propn };

    private Scope ScopeOfNmod(Token token, Token head)
    {
        string preposition = Words.IntroducerOf(token, DependencyRelation.Case);
        if (
            preposition.Length > 0
            && FindNear(token, head, preposition, "obl:" + preposition) is (ModalityRow, Token) near
            && !IsPointInTime(near.Row!, head)
        )
        {
            return ScopeUnder(token, near.Row!, near.Head);
        }
        Scope scope = ScopeOfPreposition(preposition, head);
        // “will meet relatives of the attack's victims”: what a noun merely mentions as known is not ahead.
        bool isAhead = scope.Effect is StatusEffect.Planned or StatusEffect.Possible or StatusEffect.Attempted;
        // “no visits as a result of the bombings”: the bombings took place.
        isAhead |= scope.Effect == StatusEffect.Negated;
        return isAhead && !scope.Given && IsDefinite(token) ? Scope.None : scope;
    }

    // “by the end of the summit” ends nothing.
    private static bool IsPointInTime(ModalityRow row, Token head) =>
        row.Effect == StatusEffect.Ended && Words.IntroducerOf(head, DependencyRelation.Case).Length > 0;

    private Scope ScopeOfPreposition(string preposition, Token head) =>
        _lexicon.Find(preposition, "ADP", "case") is ModalityRow row
        && (row.Effect != StatusEffect.Same || Words.PosOf(head) != "NOUN")
            ? Apply(row, preposition, head)
            : Inherited(head);

    private static bool IsDefinite(Token noun) =>
        noun.Upos == Upos.Propn
        || Definiteness.MarkerOf(noun) is not null
        || noun.Child(DependencyRelation.NmodPoss) is not null;
}
