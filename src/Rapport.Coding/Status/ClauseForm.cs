using Rapport.Text;

namespace Rapport.Coding.Status;

/// <summary>Tense, aspect, mood and polarity of one clause, from its auxiliaries and features.</summary>
internal readonly record struct ClauseForm
{
    /// <summary>The modal auxiliary (<c>will</c>, <c>may</c>), if any.</summary>
    public Token? Modal { get; init; }

    /// <summary>The word that negates the clause, if any.</summary>
    public Token? Negation { get; init; }

    /// <summary><c>is to meet</c>.</summary>
    public bool IsToBe { get; init; }

    /// <summary><c>has met</c>.</summary>
    public bool Perfect { get; init; }

    /// <summary><c>is meeting</c>.</summary>
    public bool Progressive { get; init; }

    /// <summary><c>to meet</c>.</summary>
    public bool ToInfinitive { get; init; }

    /// <summary>A finite verb is there.</summary>
    public bool Finite { get; init; }

    /// <summary>The finite verb is past.</summary>
    public bool Past { get; init; }

    /// <summary>An order or request.</summary>
    public bool Imperative { get; init; }

    /// <summary>The auxiliary stands before the subject: a question, or <c>had he known</c>.</summary>
    public bool Inverted { get; init; }

    /// <summary>Reads the clause of <paramref name="predicate"/>.</summary>
    public static ClauseForm Of(Token predicate)
    {
        ClauseForm own = Scan(predicate, predicate);
        if (own.Finite || own.ToInfinitive || !SharesAuxiliaries(predicate, out Token first))
        {
            return own;
        }
        ClauseForm shared = Scan(first, predicate);
        return shared with { Negation = own.Negation ?? SharedNegation(predicate, shared.Negation) };
    }

    // “will meet and sign”: the second verb stands in the same bare form and has no subject of its own.
    private static bool SharesAuxiliaries(Token predicate, out Token first)
    {
        first = predicate;
        while (first.Relation == DependencyRelation.Conj && first.Head is Token head)
        {
            first = head;
        }
        return first != predicate
            && (first.Upos == predicate.Upos || Words.Has(first, DependencyRelation.Cop))
            && !Words.Has(predicate, DependencyRelation.Nsubj)
            && !IsFiniteForm(predicate);
    }

    // “did not attend or sign” denies both; after “but” the negation is over.
    private static Token? SharedNegation(Token predicate, Token? negation)
    {
        foreach (Token child in predicate.Children)
        {
            if (child.Relation == DependencyRelation.Cc && Words.Is(child, "but"))
            {
                return null;
            }
        }
        return negation;
    }

    private static bool IsFiniteForm(Token token) =>
        token.HasFeat("VerbForm=Fin") && (token.HasFeat("Tense=Past") || token.HasFeat("Person=3"));

    private static ClauseForm Scan(Token bearer, Token predicate)
    {
        ClauseForm form = OwnForm(predicate) with { Negation = Negator.Of(bearer) };
        bool be = false;
        bool to = false;
        Token? subject = null;
        foreach (Token child in bearer.Children)
        {
            switch (child.Relation.Universal())
            {
                // “a raid on 3 May hit”: the month is no auxiliary.
                case DependencyRelation.Aux when child.Upos == Upos.Propn:
                    break;
                case DependencyRelation.Aux:
                case DependencyRelation.Cop:
                    be |= Words.Is(child, "be") && !child.HasFeat("VerbForm=Inf");
                    form = AddAuxiliary(form, child, predicate) with
                    {
                        Inverted = form.Inverted || (subject is null && child.Index < bearer.Index),
                    };
                    break;
                case DependencyRelation.Nsubj:
                    subject = child;
                    break;
                case DependencyRelation.Mark when Words.Is(child, "to"):
                    to |= !Words.IsGerund(predicate);
                    break;
            }
        }
        bool isToBe = to && be && form.Finite && form.Modal is null && !form.Perfect;
        return form with
        {
            IsToBe = isToBe,
            ToInfinitive = to && !isToBe,
            Inverted = form.Inverted && subject is Token s && s.Index < predicate.Index,
            // “Jets hit the town”: what has a subject before it is no command, whatever the tagger says.
            Imperative = form.Imperative && !(subject is Token doer && doer.Index < predicate.Index),
        };
    }

    private static ClauseForm OwnForm(Token predicate) =>
        new()
        {
            Finite = predicate.HasFeat("VerbForm=Fin"),
            Past = predicate.HasFeat("VerbForm=Fin") && (predicate.HasFeat("Tense=Past") || IsPastForm(predicate)),
            Imperative = predicate.HasFeat("Mood=Imp"),
        };

    // “two strikes disabled a bridge”, read as a present: no verb but “need” and its like ends so.
    private static bool IsPastForm(Token verb) =>
        verb.FormSpan.EndsWith("ed", StringComparison.Ordinal)
        && !verb.FormSpan.EndsWith("eed", StringComparison.Ordinal)
        && verb.FormSpan.Length > "shed".Length
        && verb.FormSpan.SequenceEqual(verb.Lemma);

    private static ClauseForm AddAuxiliary(ClauseForm form, Token auxiliary, Token predicate)
    {
        string lemma = Words.LemmaOf(auxiliary);
        bool finite = auxiliary.HasFeat("VerbForm=Fin");
        form = form with
        {
            Finite = form.Finite || finite,
            Past = form.Past || (finite && auxiliary.HasFeat("Tense=Past")),
        };
        return lemma switch
        {
            "have" => form with { Perfect = true },
            "be" => form with
            {
                Progressive =
                    form.Progressive
                    || (
                        auxiliary.Relation == DependencyRelation.Aux
                        && predicate.Upos == Upos.Verb
                        && predicate.HasFeat("Tense=Pres")
                        && !predicate.HasFeat("VerbForm=Fin")
                    ),
            },
            "do" or "get" => form,
            _ => form with { Modal = form.Modal ?? auxiliary, Finite = true },
        };
    }
}
