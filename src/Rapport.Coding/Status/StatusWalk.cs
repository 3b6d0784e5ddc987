using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Status;

/// <summary>Reads how real one node of the tree is: what its own clause says, under what stands above it. Made for one reading.</summary>
internal sealed partial class StatusWalk
{
    // Trees of one sentence are far flatter; a chain this deep is a broken parse.
    private const int MaxDepth = 100;

    private readonly ModalityLexicon _lexicon;
    private readonly List<TraceStep> _steps = [];
    private int _depth;

    public StatusWalk(ModalityLexicon lexicon) => _lexicon = lexicon;

    /// <summary>The lexicon rows used, from the predicate outwards.</summary>
    public IReadOnlyList<TraceStep> Steps => _steps;

    /// <summary>True where the content stands under what may be refused.</summary>
    public bool MayBeRefused { get; private set; }

    /// <summary>Reads the node.</summary>
    public Reality Read(Token token)
    {
        if (_depth >= MaxDepth)
        {
            return new Reality(StatusEffect.Occurred);
        }
        // “will lay flowers at the bombed church”: it was bombed, whatever is planned there.
        if (token is { Relation: DependencyRelation.Amod, Upos: Upos.Verb } && token.HasFeat("Tense=Past"))
        {
            return new Reality(StatusEffect.Occurred, Past: true);
        }
        _depth++;
        Reality reality = Words.IsClausal(token) ? ReadClause(token) : ReadNominal(token);
        _depth--;
        return reality;
    }

    private Reality ReadClause(Token token)
    {
        ClauseForm form = ClauseForm.Of(token);
        int before = _steps.Count;
        Scope scope = ScopeOfClause(token, form);
        List<TraceStep> outer = Cut(before);
        (StatusEffect? local, bool assessed) = LocalOf(token, form, scope);
        _steps.AddRange(outer);
        StatusEffect value = Effects.Merge(scope, local);
        return new Reality(
            value,
            form.Past,
            form.Perfect,
            scope.AfterPast && !form.Perfect,
            assessed || scope.Assessed
        );
    }

    // The steps of what stands above come after the word's own.
    private List<TraceStep> Cut(int before)
    {
        List<TraceStep> cut = _steps.GetRange(before, _steps.Count - before);
        _steps.RemoveRange(before, cut.Count);
        return cut;
    }

    private Scope ScopeOfClause(Token token, ClauseForm form)
    {
        Token anchor = token;
        while (anchor.Relation == DependencyRelation.Conj && anchor.Head is Token first)
        {
            anchor = first;
        }
        if (anchor != token)
        {
            form = ClauseForm.Of(anchor);
        }
        if (anchor.Head is not Token head)
        {
            return Scope.None with { AfterPast = IsReportedInPast(anchor) };
        }
        return anchor.Relation.Universal() switch
        {
            DependencyRelation.Ccomp => ScopeOfComplement(anchor, head, form),
            DependencyRelation.Xcomp => ScopeOfOpenComplement(anchor, head, form),
            DependencyRelation.Csubj when form.Finite => Embedded(head, "that", StatusEffect.Own),
            DependencyRelation.Csubj => Embedded(
                head,
                "subj",
                form.ToInfinitive ? StatusEffect.Possible : StatusEffect.Same
            ),
            DependencyRelation.Advcl => ScopeOfAdverbial(anchor, head, form),
            DependencyRelation.Acl => ScopeOfAdnominal(anchor, head, form),
            DependencyRelation.Parataxis => Scope.None with { AfterPast = IsReportedInPast(anchor) },
            _ => IsNominalRelation(anchor.Relation) ? ScopeOfNominal(anchor) : Scope.None,
        };
    }

    private static bool IsNominalRelation(DependencyRelation relation) =>
        relation.Universal()
            is DependencyRelation.Nsubj
                or DependencyRelation.Obj
                or DependencyRelation.Obl
                or DependencyRelation.Nmod
                or DependencyRelation.Appos;

    // “The president would travel on Monday, aides said.”
    private static bool IsReportedInPast(Token token)
    {
        foreach (Token child in token.Children)
        {
            if (child.Relation.Universal() is DependencyRelation.Parataxis && child.HasFeat("Tense=Past"))
            {
                return true;
            }
        }
        return false;
    }

    private Scope ScopeOfComplement(Token token, Token head, ClauseForm form)
    {
        string mark = Words.IntroducerOf(token, DependencyRelation.Mark);
        if (mark.Length > 0 && _lexicon.Find(mark, "SCONJ", "complement") is ModalityRow row)
        {
            Note(row, mark);
            return new Scope(row.Effect, false, row.Assessed);
        }
        if (form.ToInfinitive)
        {
            return Embedded(head, "inf", StatusEffect.Possible);
        }
        // “demanded the statue be returned”
        bool isSubjunctive = token.Child(DependencyRelation.AuxPass) is { Form: "be" };
        return Embedded(head, IsGerund(token, form) && !isSubjunctive ? "ger" : "that", StatusEffect.Own);
    }

    private Scope ScopeOfOpenComplement(Token token, Token head, ClauseForm form)
    {
        string complement = ComplementOf(token, form);
        if (complement == "inf" && IsPoliteSpeech(head) && Find(token, "performative") is ModalityRow said)
        {
            return Apply(said, token.Form, head);
        }
        if (complement == "inf" && head is { Lemma: "vote", Upos: Upos.Verb } && _lexicon.IsDoneByVote(token))
        {
            return new Scope(Read(head).Value, false, false);
        }
        if (complement == "inf" && Find(head, "inf") is null && Find(head, "purpose") is not null)
        {
            complement = "purpose";
        }
        return Embedded(token, head, complement, complement, DefaultOf(token, head, form));
    }

    // “I want to thank Kenya”, “We would like to condemn this” do what they say they want to do.
    private static bool IsPoliteSpeech(Token head) =>
        head.Lemma is "want" or "like" or "wish" or "love"
        && !head.HasFeat("Tense=Past")
        && head.Child(DependencyRelation.Nsubj) is { } subject
        && subject.HasFeat("Person=1");

    private static string ComplementOf(Token token, ClauseForm form)
    {
        bool bare = token.HasFeat("VerbForm=Inf") && !form.Finite;
        return form.ToInfinitive || bare ? "inf"
            : IsGerund(token, form) ? "ger"
            : "pred";
    }

    private static bool IsGerund(Token token, ClauseForm form) =>
        !form.Finite && (token.HasFeat("VerbForm=Ger") || token.HasFeat("VerbForm=Part"));

    // “help secure”, “quick to condemn”, “reported to have fled” are done; “pressed Iran to sign” is not said to be.
    private static StatusEffect DefaultOf(Token token, Token head, ClauseForm form) =>
        form is { ToInfinitive: true, Perfect: false } && head.Upos is Upos.Verb
            ? StatusEffect.Possible
            : StatusEffect.Same;

    private Scope ScopeOfAdverbial(Token token, Token head, ClauseForm form)
    {
        string mark = Words.IntroducerOf(token, DependencyRelation.Mark);
        if (form.ToInfinitive)
        {
            return mark.Length == 0 && FindNear(token, head, "inf", "inf").Row is not null
                ? Embedded(token, head, "inf", "inf", StatusEffect.Possible)
                : Embedded(head, "purpose", StatusEffect.Possible);
        }
        if (mark.Length == 0)
        {
            mark = ConjunctionBefore(token, head);
        }
        if (mark.Length == 0)
        {
            return ScopeOfBareAdverbial(token, head, form);
        }
        if (FindNear(token, head, "ger:" + mark, mark).Row is not null && !form.Finite)
        {
            return Embedded(token, head, "ger:" + mark, mark, StatusEffect.Same);
        }
        // “could have used help in 1979, when Chad invaded Mali”: the invasion took place.
        if (mark is "when" or "while" or "as" or "after" && form.Finite && form.Past && IsUnreal(head))
        {
            return Scope.None;
        }
        // “flew there to ask him before Chad rejected the plea”: it did.
        bool isAim = head is { Relation: DependencyRelation.Advcl, Head: { } deed } && deed.HasFeat("Tense=Past");
        if (mark is "before" or "after" && form.Finite && form.Past && isAim && head.HasFeat("VerbForm=Inf"))
        {
            return Scope.None;
        }
        ModalityRow? row = form.Finite
            ? _lexicon.Find(mark, "SCONJ", "clause")
            : _lexicon.Find(mark, "ADP", "ger") ?? _lexicon.Find(mark, "SCONJ", "clause");
        return row is null
            ? new Scope(form.Finite ? StatusEffect.Own : Read(head).Value, false, false)
            : Apply(row, mark, head);
    }

    private static bool IsUnreal(Token verb)
    {
        bool modal = false;
        bool perfect = false;
        foreach (Token child in verb.Children)
        {
            modal |=
                child.Relation == DependencyRelation.Aux && child.Lemma is "could" or "would" or "should" or "might";
            perfect |= child.Relation == DependencyRelation.Aux && child.Lemma is "have";
        }
        return modal && perfect;
    }

    // “when the council meets” with “when” as an adverb of either verb.
    private string ConjunctionBefore(Token token, Token head)
    {
        TokenSpan clause = token.Subtree;
        var first = new Token(token.Document, clause.Start);
        if (
            first.Head == token
            && first.Relation == DependencyRelation.Advmod
            && _lexicon.Find(Words.FixedOf(first), "SCONJ", "clause") is not null
        )
        {
            return Words.FixedOf(first);
        }
        int before = clause.Start - 1;
        if (before < 0 || new Token(token.Document, before) is var word && word.Head != head)
        {
            return "";
        }
        string form = Words.FixedOf(word);
        return _lexicon.Find(form, "SCONJ", "clause") is null ? "" : form;
    }

    private Scope ScopeOfBareAdverbial(Token token, Token head, ClauseForm form)
    {
        if (!form.Finite)
        {
            bool apart =
                token.Subtree.Start > 0 && new Token(token.Document, token.Subtree.Start - 1).Upos == Upos.Punct;
            // “sought to calm the envoys, saying …”: what is said after the comma is not only sought.
            bool setOff = apart || new Token(token.Document, token.Subtree.Start).Upos == Upos.Punct;
            if (
                setOff
                && Words.IsGerund(token)
                && head is { Relation: DependencyRelation.Xcomp, Head: { } up }
                && Find(up, "inf") is { Effect: StatusEffect.Attempted }
            )
            {
                head = up;
            }
            return Embedded(head, apart || token.Index < head.Index ? "adjunct" : "ger", StatusEffect.Same);
        }
        if (form.Inverted && form.Perfect && form.Past)
        {
            return new Scope(StatusEffect.Negated, false, false);
        }
        return Scope.None with { AfterPast = IsReportedInPast(token) };
    }

    private Scope ScopeOfAdnominal(Token token, Token head, ClauseForm form)
    {
        string mark = Words.IntroducerOf(token, DependencyRelation.Mark);
        if (token.Relation == DependencyRelation.AclRelcl && !Words.IsContentClause(token))
        {
            return Scope.None;
        }
        if (form.ToInfinitive)
        {
            return Embedded(token, head, "inf", "inf", IsOrdinal(head) ? StatusEffect.Same : StatusEffect.Possible);
        }
        if (form.Finite)
        {
            return Embedded(token, head, "that", "that", StatusEffect.Own);
        }
        if (mark.Length > 0)
        {
            // “her wisdom in returning it”: it was returned.
            return Embedded(
                token,
                head,
                mark,
                "ger:" + mark,
                mark is "in" or "by" or "after" ? StatusEffect.Same : StatusEffect.Possible
            );
        }
        // “prevented the ship leaving port”
        if (
            Words.IsGerund(token)
            && head.Relation == DependencyRelation.Obj
            && head.Head is Token verb
            && Find(verb, "ger") is ModalityRow row
        )
        {
            return Apply(row, verb.Form, verb);
        }
        // “adopted a resolution demanding”, “sent a letter urging”: said when the paper was issued.
        if (
            Words.IsGerund(token)
            && head is { Relation: DependencyRelation.Obj, Head: { Upos: Upos.Verb } issues }
            && _lexicon.IsPaper(head)
        )
        {
            return new Scope(Read(issues).Value, false, false);
        }
        return new Scope(
            token.HasFeat("Voice=Pass") || token.HasFeat("Tense=Past") ? StatusEffect.Occurred : StatusEffect.Ongoing,
            false,
            false
        );
    }

    // “the first country to recognise”
    private static bool IsOrdinal(Token noun)
    {
        foreach (Token child in noun.Children)
        {
            if (
                child.Relation is DependencyRelation.Amod
                && (child.HasFeat("NumType=Ord") || Words.LemmaOf(child) is "last" or "only" or "latest" or "next")
            )
            {
                return true;
            }
        }
        return false;
    }
}
