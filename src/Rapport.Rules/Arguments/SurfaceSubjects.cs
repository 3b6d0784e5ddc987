using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Rules;

/// <summary>Finds what stands as subject of a predicate, also where it is not its child.</summary>
internal sealed class SurfaceSubjects(LogicalArguments arguments, Lexicon lexicon)
{
    /// <summary>Verbs whose object does not act in their infinitive: “promised Oslo to withdraw”.</summary>
    public const string SubjectControlList = "subject-control-verb";

    /// <summary>Verb and preposition whose argument acts in the infinitive: “called on Oslo to withdraw”.</summary>
    public const string ObliqueControlList = "oblique-control-verb";

    /// <summary>Verbs whose object acts in an infinitive that the parser may take for a purpose.</summary>
    public const string ObjectControlList = "object-control-verb";

    /// <summary>Verbs whose object says what the subject is: “became a member”.</summary>
    public const string CopulaList = "copula-verb";

    /// <summary>Nouns for what someone does to reach an end: “the mission to retake”.</summary>
    public const string CampaignList = "campaign-noun";

    /// <summary>Nouns for words in writing or of mouth that somebody issues: “a statement condemning”.</summary>
    public const string PaperList = "paper-noun";

    /// <summary>Verbs of calling somebody up, not of calling on him to do something.</summary>
    public const string ContactList = "contact-verb";

    /// <summary>Nouns for a stay elsewhere, somebody’s own where it is not said whose: “spoke during a visit to Oslo”.</summary>
    public const string VisitList = "visit-noun";

    /// <summary>Verbs whose object did what follows “for” or “of”: “thanked Oslo for hosting”.</summary>
    public const string AnswerableList = "answerable-verb";

    // A chain of verbs that leads further than this is not English.
    private const int MaximumDepth = 24;

    /// <summary>The subject and how it was found; null where the sentence does not tell.</summary>
    public (Token Token, string Path)? Find(Token predicate, int depth = 0)
    {
        if (Own(predicate) is { } own)
        {
            return own;
        }
        if (BeforeVerb(predicate) is { } beside)
        {
            return (beside, "conj");
        }
        if (InQuotation(predicate) is { } speaker)
        {
            return (speaker, "< ccomp nsubj");
        }
        if (depth > MaximumDepth || predicate.Head is not { } head)
        {
            return null;
        }
        if (CampaignBefore(predicate) is { } campaign && Agent(campaign) is { } campaigner)
        {
            return campaigner;
        }
        (Token Token, string Path)? found = predicate.Relation switch
        {
            DependencyRelation.Conj => SharesSubject(predicate, head) ? Find(head, depth + 1) : null,
            DependencyRelation.Xcomp => Controller(predicate, head, depth),
            DependencyRelation.Ccomp when Displaced(predicate, head) is { } displaced => (displaced, ""),
            DependencyRelation.Ccomp when Gapped(predicate, head) is { } missing => (missing, "< acl:relcl"),
            // “since the attacks”: a bare noun in an adverbial clause has no doer to borrow.
            DependencyRelation.Advcl when IsAsAgreed(predicate) => null,
            DependencyRelation.Advcl when BeforeIt(predicate, head) is { } doer => (doer, "obl"),
            DependencyRelation.Advcl or DependencyRelation.Ccomp when !IsBareNoun(predicate) => Matrix(
                predicate,
                head,
                depth
            ),
            DependencyRelation.AclRelcl or DependencyRelation.Amod or DependencyRelation.Appos => (head, ""),
            DependencyRelation.Acl when Grammar.IsToInfinitive(predicate) && IsControlled(head) => (head, ""),
            DependencyRelation.Acl when Commented(predicate, head) is { } verb => Find(verb, depth + 1),
            DependencyRelation.Acl when Issuer(predicate, head, depth) is { } issuer => issuer,
            DependencyRelation.Acl => Grammar.IsToInfinitive(predicate)
            || predicate.Child(DependencyRelation.Mark) is not null
                ? Agent(head)
                : (head, ""),
            DependencyRelation.Obj when Grammar.IsNoun(predicate) => lexicon.Has(CopulaList, head.Lemma)
                ? Find(head, depth + 1)
                : null,
            DependencyRelation.Obl when Grammar.IsNoun(predicate) => AsPhrase(predicate, head),
            DependencyRelation.Obl
            or DependencyRelation.Nmod
            or DependencyRelation.Obj when predicate.Upos == Upos.Verb => Find(head, depth + 1),
            _ => null,
        };
        if (found is not { } inherited || inherited.Token.Index == predicate.Index)
        {
            return null;
        }
        string step = "< " + predicate.Relation.ToConllu();
        return (inherited.Token, inherited.Path.Length == 0 ? step : step + " " + inherited.Path);
    }

    // “was killed after a bomb struck a bus”, where the parser reads the conjunction as a preposition.
    private static Token? BeforeIt(Token predicate, Token head)
    {
        if (!predicate.HasFeat("VerbForm=Fin") || predicate.Child(DependencyRelation.Mark) is not null)
        {
            return null;
        }
        foreach (Token child in head.Children)
        {
            if (
                child.Relation == DependencyRelation.Obl
                && child.Subtree.End == predicate.Subtree.Start
                && Prepositions.Name(child, DependencyRelation.Case)
                    is "after"
                        or "before"
                        or "as"
                        or "since"
                        or "until"
                        or "while"
                        or "when"
            )
            {
                return child;
            }
        }
        return null;
    }

    /// <summary>“told the troops to withdraw”, where the parser hangs the infinitive on the noun.</summary>
    public bool IsControlled(Token noun)
    {
        if (noun.Head is not { Upos: Upos.Verb } verb)
        {
            return false;
        }
        return noun.Relation switch
        {
            DependencyRelation.Obj or DependencyRelation.Iobj => lexicon.Has(ObjectControlList, verb.Lemma),
            DependencyRelation.Obl => Prepositions.Name(noun, DependencyRelation.Case) is { } name
                && lexicon.Has(ObliqueControlList, $"{verb.Lemma} {name}"),
            _ => false,
        };
    }

    // “condemned raids in Peru and Chad, calling them a crime”, where the parser hangs the calling on Chad.
    private static Token? Commented(Token predicate, Token head)
    {
        bool isComment =
            Grammar.IsIng(predicate)
            && predicate.Document.TokenAt(predicate.Subtree.Start).FormSpan is ","
            && head.Relation is DependencyRelation.Nmod or DependencyRelation.Conj;
        Token? at = isComment ? head : null;
        while (at is { Upos: not Upos.Verb } noun)
        {
            at = noun.Relation.Universal()
                is DependencyRelation.Nmod
                    or DependencyRelation.Conj
                    or DependencyRelation.Obj
                    or DependencyRelation.Obl
                ? noun.Head
                : null;
        }
        return at;
    }

    // “passed a resolution criticizing Oslo”: who issues the paper says what it says.
    private (Token Token, string Path)? Issuer(Token predicate, Token paper, int depth)
    {
        paper = SentTo(paper);
        bool speaks =
            Grammar.IsIng(predicate)
            && paper is { Upos: Upos.Noun, Head: { Upos: Upos.Verb } }
            && lexicon.Has(PaperList, paper.Lemma);
        return !speaks || paper.Head is not { } verb ? null
            : paper.Relation == DependencyRelation.Obj ? Find(verb, depth + 1)
            : paper.Relation == DependencyRelation.Obl && !Grammar.IsPassive(verb) ? Find(verb, depth + 1)
            : null;
    }

    // “sent a letter to the police explaining that”: what was sent to them explains it.
    private Token SentTo(Token addressed)
    {
        Token? paper =
            Prepositions.Name(addressed, DependencyRelation.Case) is not "to" ? null
            : addressed.Relation == DependencyRelation.Nmod ? addressed.Head
            : addressed is { Relation: DependencyRelation.Obl, Head: { Upos: Upos.Verb } verb }
                ? verb.Child(DependencyRelation.Obj)
            : null;
        return paper is { Upos: Upos.Noun } found && lexicon.Has(PaperList, found.Lemma) ? found : addressed;
    }

    // “the start of the Iraqi mission to retake the town”, where the parser hangs the infinitive higher up.
    private Token? CampaignBefore(Token predicate)
    {
        if (predicate.Relation is not (DependencyRelation.Acl or DependencyRelation.Advcl))
        {
            return null;
        }
        foreach (Token child in predicate.Children)
        {
            if (child.Relation == DependencyRelation.Mark && child.Lemma == "to")
            {
                int at = child.Index - 1;
                return
                    at >= child.Sentence.Tokens.Start
                    && child.Document.TokenAt(at) is { Upos: Upos.Noun } noun
                    && noun.Index != predicate.Head?.Index
                    && lexicon.Has(CampaignList, noun.Lemma)
                    ? noun
                    : null;
            }
        }
        return null;
    }

    // “two men they say were planning a raid”: the men were, and not they.
    private static Token? Gapped(Token predicate, Token head)
    {
        bool may =
            head is { Relation: DependencyRelation.AclRelcl, Upos: Upos.Verb, Head: not null }
            && predicate.Index > head.Index
            && predicate.Child(DependencyRelation.Mark) is null
            && head.Child(DependencyRelation.Nsubj) is not null
            && head.Child(DependencyRelation.Obj) is null;
        return may && IsFinite(predicate) ? head.Head : null;
    }

    private static bool IsFinite(Token verb)
    {
        if (verb.HasFeat("VerbForm=Fin"))
        {
            return true;
        }
        foreach (Token child in verb.Children)
        {
            if (
                child.Relation is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop
                && child.HasFeat("VerbForm=Fin")
            )
            {
                return true;
            }
        }
        return false;
    }

    // “Novak said little, Osei told us”, where the parser hangs both subjects on the second verb: the one before is the first's.
    private static Token? Displaced(Token predicate, Token head)
    {
        Token? before = null;
        bool between = false;
        foreach (Token child in head.Children)
        {
            if (child.Relation == DependencyRelation.Nsubj && child.Index < head.Index)
            {
                before = child.Index < predicate.Index ? child : before;
                between |= child.Index > predicate.Index;
            }
        }
        return between ? before : null;
    }

    // “It began on 10 August and Chile says …”, where the parser joins Chile to the date: a second verb that has no “and” of its
    // own has its subject right before it.
    private static Token? BeforeVerb(Token predicate)
    {
        if (
            predicate is not { Relation: DependencyRelation.Conj, Upos: Upos.Verb }
            || !predicate.HasFeat("VerbForm=Fin")
            || predicate.Child(DependencyRelation.Cc) is not null
        )
        {
            return null;
        }
        int at = predicate.Index - 1;
        while (at > predicate.Sentence.Tokens.Start && predicate.Document.TokenAt(at).Upos is Upos.Adv or Upos.Aux)
        {
            at--;
        }
        Token before = predicate.Document.TokenAt(at);
        while (before.Relation is DependencyRelation.Flat or DependencyRelation.Compound && before.Head is { } whole)
        {
            before = whole;
        }
        return
            before is { Relation: DependencyRelation.Conj, Upos: Upos.Propn, Head: { } joined }
            && before.Child(DependencyRelation.Cc) is { } and
            && joined.Index < and.Index
            && joined.Upos is Upos.Num or Upos.Propn
            && joined.Name.Type != before.Name.Type
            ? before
            : null;
    }

    // ““It must end,” Novak told the council”, where the parser hangs Novak on what was said.
    private static Token? InQuotation(Token predicate)
    {
        if (
            predicate.Upos != Upos.Verb
            || predicate.Child(DependencyRelation.Ccomp) is not { } said
            || said.Index > predicate.Index
        )
        {
            return null;
        }
        foreach (Token child in said.Children)
        {
            int before = child.Subtree.Start - 1;
            if (
                child.Relation == DependencyRelation.Nsubj
                && child.Index > said.Index
                && child.Index < predicate.Index
                && before > said.Index
                && child.Document.TokenAt(before).FormSpan is "”" or "\"" or "''" or "’"
            )
            {
                return child;
            }
        }
        return null;
    }

    private static bool IsBareNoun(Token predicate) =>
        predicate.Upos is Upos.Noun or Upos.Propn && predicate.Child(DependencyRelation.Cop) is null;

    // “will help as agreed in the charter”: what was agreed is the help, and nobody in the sentence need have agreed to it.
    private static bool IsAsAgreed(Token predicate) =>
        predicate.HasFeat("VerbForm=Part")
        && predicate.HasFeat("Tense=Past")
        && predicate.Child(DependencyRelation.Mark) is { Lemma: "as" }
        && predicate.Child(DependencyRelation.Aux) is null;

    private (Token Token, string Path)? Own(Token predicate)
    {
        (Token Token, string Path)? outer = null;
        (Token Token, string Path)? own = null;
        foreach (Token child in predicate.Children)
        {
            if (child.Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
            {
                Token meant = Grammar.Antecedent(BehindDay(child));
                string path = child.Relation.ToConllu();
                // “Lagos, Nigeria - Activists have called …”: of two before the verb the first is a dateline or a title.
                if (own is null || child.Index < predicate.Index)
                {
                    own = (meant, meant.Index == child.Index ? path : path + " (relative)");
                }
            }
            else if (own is null && Grammar.IsActing(child))
            {
                return (child, "expl");
            }
            if (child.Relation == DependencyRelation.NsubjOuter)
            {
                outer = (Grammar.Antecedent(child), "nsubj:outer");
            }
            if (
                child.Relation == DependencyRelation.OblUnmarked
                && BehindDay(child) is { Upos: Upos.Propn } behind
                && behind.Index != child.Index
                && behind.Index < predicate.Index
            )
            {
                outer ??= (behind, "obl:unmarked conj");
            }
        }
        return own ?? outer;
    }

    // “Also Thursday, Peru and Chile agreed”, where the parser takes the day for the first of three.
    // “Peru Saturday condemned it”, where Peru hangs on the day.
    private Token BehindDay(Token subject) =>
        !lexicon.Has("time-noun", subject.Lemma.ToLowerInvariant()) ? subject
        : subject.Child(DependencyRelation.Conj) is { } joined ? joined
        : subject is { Upos: Upos.Propn, Name.Type: NameType.None }
        && subject.Child(DependencyRelation.Compound) is { Name.Type: not NameType.None } named
        && named.Index == subject.Index - 1
            ? named
        : subject;

    private bool SharesSubject(Token predicate, Token first)
    {
        bool firstIsPredicate =
            first.Upos == Upos.Verb || Own(first) is not null || Grammar.IsCopular(first) || first.Upos == Upos.Adj;
        bool plainNoun =
            Grammar.IsNoun(first)
            && Own(first) is null
            && !Grammar.IsCopular(first)
            && first.Relation is not (DependencyRelation.Appos or DependencyRelation.Xcomp);
        return firstIsPredicate && !(plainNoun && predicate.Upos == Upos.Verb);
    }

    private (Token Token, string Path)? Controller(Token predicate, Token head, int depth)
    {
        if (!lexicon.Has(SubjectControlList, head.Lemma) && !IsCallersOwn(predicate, head))
        {
            if (Oblique(head) is { } oblique)
            {
                return oblique;
            }
            foreach (Token child in head.Children)
            {
                if (
                    child.Relation is DependencyRelation.Obj or DependencyRelation.Iobj
                    && child.Index < predicate.Index
                )
                {
                    return (Grammar.Antecedent(child), child.Relation.ToConllu());
                }
            }
        }
        return Find(head, depth + 1);
    }

    private (Token Token, string Path)? Matrix(Token predicate, Token head, int depth)
    {
        if (
            Grammar.IsToInfinitive(predicate)
            && head.Upos == Upos.Verb
            && !IsCallersOwn(predicate, head)
            && !MovesThing(head)
        )
        {
            if (lexicon.Has(ObjectControlList, head.Lemma) || Oblique(head) is not null)
            {
                return Controller(predicate, head, depth);
            }
        }
        // “quoted Novak as saying”, “listed Novak as having given it”
        if (
            predicate.Child(DependencyRelation.Mark) is { Lemma: "as" }
            && (Grammar.IsIng(predicate) || predicate.Child(DependencyRelation.Aux) is { } aux && Grammar.IsIng(aux))
            && head.Child(DependencyRelation.Obj) is { } called
            && called.Index < predicate.Index
            // “such deeds as shelling a town”
            && called.Child(DependencyRelation.Amod) is not { Lemma: "such" }
            && called.Child(DependencyRelation.Det) is not { Lemma: "such" }
            && called.Child(DependencyRelation.DetPredet) is not { Lemma: "such" }
        )
        {
            return (Grammar.Antecedent(called), "obj");
        }
        if (Answerable(predicate, head) is { } answerable)
        {
            return answerable;
        }
        if (Grammar.IsIng(predicate) && FollowsComma(predicate))
        {
            // “lets them manage it, serving as a venue”: after a comma the main subject goes on.
            while (head.Relation == DependencyRelation.Xcomp && head.Head is { } up)
            {
                head = up;
            }
        }
        bool noun = Grammar.IsNoun(head) && !Grammar.IsCopular(head) && Own(head) is null;
        return noun ? Agent(head) : Find(head, depth + 1);
    }

    // “drove tractors into the square to protest”: no tractor protests.
    private bool MovesThing(Token verb) =>
        verb.Child(DependencyRelation.Obj) is { Upos: Upos.Noun, Name.Type: NameType.None } thing
        && lexicon.Has("vehicle-noun", thing.Lemma.ToLowerInvariant());

    // “called Silva to congratulate him”: nobody is told to congratulate himself.
    private bool IsCallersOwn(Token purpose, Token verb) =>
        lexicon.Has(ContactList, verb.Lemma) && purpose.Child(DependencyRelation.Obj) is { Upos: Upos.Pron };

    // “thanked Oslo for hosting the talks”: Oslo hosts them.
    private (Token Token, string Path)? Answerable(Token predicate, Token verb)
    {
        bool may =
            Grammar.IsIng(predicate)
            && predicate.Child(DependencyRelation.Mark) is { Lemma: "for" or "of" }
            && lexicon.Has(AnswerableList, verb.Lemma);
        Token? whom = verb.Child(DependencyRelation.Obj) ?? verb.Child(DependencyRelation.Iobj);
        return may && whom is { } answers && answers.Index < predicate.Index
            ? (Grammar.Antecedent(answers), "obj")
            : null;
    }

    private static bool FollowsComma(Token token)
    {
        int before = token.Index - 1;
        return before >= token.Sentence.Tokens.Start && new Token(token.Document, before).FormSpan is ",";
    }

    private (Token Token, string Path)? Oblique(Token head)
    {
        foreach (Token child in head.Children)
        {
            if (
                child.Relation == DependencyRelation.Obl
                && Prepositions.Name(child, DependencyRelation.Case) is { } name
                && lexicon.Has(ObliqueControlList, $"{head.Lemma} {name}")
            )
            {
                return (Grammar.Antecedent(child), $"obl({name})");
            }
        }
        return null;
    }

    /// <summary>Who acts in an event noun: “Oslo’s promise to withdraw”, “made a promise to withdraw”.</summary>
    private (Token Token, string Path)? Agent(Token noun)
    {
        foreach (string name in (ReadOnlySpan<string>)[ArgumentNames.Subject, ArgumentNames.Possessor, "by"])
        {
            if (arguments.Find(noun, name) is { } found)
            {
                return (found.Token, found.Path);
            }
        }
        // “the Iraqi campaign to retake the town”
        foreach (Argument modifier in arguments.Of(noun))
        {
            if (modifier.Name == ArgumentNames.Modifier && modifier.Token.Name.Type != NameType.None)
            {
                return (modifier.Token, modifier.Path);
            }
        }
        return null;
    }

    // “spoke during a visit to Oslo”: his own, unless it is said whose.
    private bool IsOwnTrip(Token noun)
    {
        if (!lexicon.Has(VisitList, noun.Lemma) || noun.Child(DependencyRelation.Det) is not { Lemma: "a" or "an" })
        {
            return false;
        }
        foreach (Token child in noun.Children)
        {
            if (
                child.Relation == DependencyRelation.Nmod
                && Prepositions.Name(child, DependencyRelation.Case) is "by" or "of" or "from"
            )
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>“described it as a threat”: the object; “acted as a host”: the subject.</summary>
    private (Token Token, string Path)? AsPhrase(Token predicate, Token verb)
    {
        string? name = Prepositions.Name(predicate, DependencyRelation.Case);
        if (name is "during" or "on" && verb.Upos == Upos.Verb && IsOwnTrip(predicate))
        {
            return arguments.Find(verb, ArgumentNames.Subject) is { } visitor ? (visitor.Token, visitor.Path) : null;
        }
        if (name is not "as" || verb.Upos != Upos.Verb)
        {
            return null;
        }
        Argument? found = arguments.Find(verb, ArgumentNames.Object) ?? arguments.Find(verb, ArgumentNames.Subject);
        return found is { } argument ? (argument.Token, argument.Path) : null;
    }
}
