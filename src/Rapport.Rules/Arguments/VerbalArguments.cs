using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Rules;

/// <summary>Reads the arguments of verbs and adjectives.</summary>
internal sealed class VerbalArguments(SurfaceSubjects subjects, Lexicon lexicon)
{
    // Coordination is searched for shared dependents up to this many children, so that a list of thousands stays linear.
    private const int MaximumShared = 64;

    public void Read(Token predicate, ImmutableArray<Argument>.Builder into)
    {
        if (HiddenVerbs.TryRead(predicate, subjects, into))
        {
            return;
        }
        bool passive = Grammar.IsPassive(predicate);
        AddSubject(predicate, passive, into);
        AddDependents(predicate, predicate, passive, "", into);
        AddGap(predicate, passive, into);
        AddShared(predicate, passive, into);
        AddSaid(predicate, into);
        Attachment.FromObject(predicate, subjects, into);
        if (!Has(into, "with"))
        {
            Attachment.FromBehindComma(predicate, into);
        }
        if (!Has(into, "to"))
        {
            Attachment.FromDepth(predicate, lexicon, into);
        }
    }

    /// <summary>Adds what hangs below <paramref name="holder"/> as arguments of a predicate, but for its subject.</summary>
    public void AddDependents(
        Token holder,
        Token predicate,
        bool passive,
        string prefix,
        ImmutableArray<Argument>.Builder into
    )
    {
        foreach (Token child in holder.Children)
        {
            if (child.Index != predicate.Index)
            {
                AddDependent(child, passive, prefix, into);
            }
        }
    }

    private void AddSubject(Token predicate, bool passive, ImmutableArray<Argument>.Builder into)
    {
        if (passive)
        {
            foreach (Token child in predicate.Children)
            {
                if (IsAgent(child))
                {
                    into.Add(new Argument(ArgumentNames.Subject, Grammar.Antecedent(child), "obl(by)"));
                }
            }
        }
        AddCompoundAgent(predicate, passive, into);
        if (passive && Headed(predicate) is { } body)
        {
            into.Add(new Argument(ArgumentNames.Object, body, "< advcl"));
            return;
        }
        if (subjects.Find(predicate) is not { } surface)
        {
            return;
        }
        string name =
            !passive ? ArgumentNames.Subject
            : predicate.Child(DependencyRelation.Obj) is null ? ArgumentNames.Object
            : "to";
        into.Add(new Argument(name, surface.Token, surface.Path));
    }

    // “war broke out between the army, led by General Novak, and …”, where the parser hangs the participle on the verb: who is led
    // stands right before it.
    private Token? Headed(Token participle)
    {
        int comma = participle.Index - 1;
        if (
            participle.Relation != DependencyRelation.Advcl
            || !lexicon.Has("heading-verb", participle.Lemma)
            || participle.Child(DependencyRelation.NsubjPass) is not null
            || comma <= participle.Sentence.Tokens.Start
            || participle.Document.TokenAt(comma).FormSpan is not ","
        )
        {
            return null;
        }
        Token at = participle.Document.TokenAt(comma - 1);
        while (
            at.Relation is DependencyRelation.Flat or DependencyRelation.Compound or DependencyRelation.Appos
            && at.Head is { } above
            && above.Index < participle.Index
        )
        {
            at = above;
        }
        return Grammar.IsNoun(at) ? at : null;
    }

    // “Kenyan-backed fighters”: who backs them is told before the participle.
    private static void AddCompoundAgent(Token predicate, bool passive, ImmutableArray<Argument>.Builder into)
    {
        if (!passive || predicate.Relation != DependencyRelation.Amod)
        {
            return;
        }
        foreach (Token child in predicate.Children)
        {
            if (child.Index < predicate.Index && child.Name.Type != NameType.None && !Has(into, ArgumentNames.Subject))
            {
                into.Add(new Argument(ArgumentNames.Subject, child, child.Relation.ToConllu()));
            }
        }
    }

    private static bool IsAgent(Token child) =>
        child.Relation == DependencyRelation.OblAgent
        || (child.Relation == DependencyRelation.Obl && Prepositions.Name(child, DependencyRelation.Case) is "by");

    private void AddDependent(Token child, bool passive, string prefix, ImmutableArray<Argument>.Builder into)
    {
        switch (child.Relation)
        {
            case DependencyRelation.Obj:
                string had = IsName(child) ? ArgumentNames.Complement : ArgumentNames.Object;
                into.Add(new Argument(had, Grammar.Antecedent(child), prefix + "obj"));
                if (Called(child) is { } called)
                {
                    into.Add(new Argument(ArgumentNames.Object, called, prefix + "obj acl:relcl"));
                }
                break;
            case DependencyRelation.Iobj:
                string given = IsJudged(child) || IsAlone(child) ? ArgumentNames.Object : "to";
                into.Add(new Argument(given, Grammar.Antecedent(child), prefix + "iobj"));
                break;
            case DependencyRelation.Ccomp or DependencyRelation.Csubj or DependencyRelation.CsubjPass:
                into.Add(new Argument(ArgumentNames.Clause, child, prefix + child.Relation.ToConllu()));
                break;
            case DependencyRelation.Xcomp:
                string name = Grammar.IsVerb(child) ? ArgumentNames.Clause : ArgumentNames.Complement;
                into.Add(new Argument(name, child, prefix + "xcomp"));
                break;
            case DependencyRelation.Advcl:
                AddClause(child, prefix, into);
                break;
            case DependencyRelation.OblUnmarked or DependencyRelation.NmodUnmarked:
                into.Add(new Argument(ArgumentNames.Measure, child, prefix + child.Relation.ToConllu()));
                break;
            default:
                if (Grammar.IsOblique(child.Relation) && !(passive && IsAgent(child)))
                {
                    AddOblique(child, prefix, into);
                }
                break;
        }
    }

    // “called the vote a defeat”, with a tree in which both are objects: the second is what the first is called.
    private bool IsName(Token child)
    {
        if (child.Head is not { Upos: Upos.Verb } verb || !lexicon.Has("naming-verb", verb.Lemma))
        {
            return false;
        }
        foreach (Token other in verb.Children)
        {
            if (
                other.Relation == DependencyRelation.Obj
                && other.Index > verb.Index
                && other.Index < child.Index
                && child.Child(DependencyRelation.Case) is null
            )
            {
                return true;
            }
        }
        return false;
    }

    // “condemned what he called an attack”: what it is called.
    private Token? Called(Token what)
    {
        if (!Grammar.HasLemma(what, "what") || what.Child(DependencyRelation.AclRelcl) is not { } clause)
        {
            return null;
        }
        return lexicon.Has("calling-verb", clause.Lemma)
            ? clause.Child(DependencyRelation.Obj) ?? clause.Child(DependencyRelation.Xcomp) ?? OfAs(clause)
            : null;
    }

    private static Token? OfAs(Token verb)
    {
        foreach (Token child in verb.Children)
        {
            if (child.Relation == DependencyRelation.Obl && Prepositions.Name(child, DependencyRelation.Case) is "as")
            {
                return child;
            }
        }
        return null;
    }

    // “said in a statement that”, “told the council that”, where the parser hangs what is said on the paper or the hearer.
    private void AddSaid(Token verb, ImmutableArray<Argument>.Builder into)
    {
        if (Has(into, ArgumentNames.Clause) || !lexicon.Has("saying-verb", verb.Lemma))
        {
            return;
        }
        foreach (Token child in verb.Children)
        {
            bool may =
                child.Index > verb.Index
                && child.Relation is DependencyRelation.Obl or DependencyRelation.Iobj or DependencyRelation.Obj;
            if (!may)
            {
                continue;
            }
            foreach (Token below in child.Children)
            {
                if (
                    below.Relation is DependencyRelation.Acl or DependencyRelation.Ccomp
                    && Prepositions.Name(below, DependencyRelation.Mark) is "that"
                )
                {
                    into.Add(new Argument(ArgumentNames.Clause, below, $"{child.Relation.ToConllu()} acl(that)"));
                    return;
                }
            }
        }
    }

    // “found him guilty”, “asked them to stay”, “phoned him”, with a tree in which he is given something: nothing is given.
    private static bool IsJudged(Token child) =>
        child.Head is { } verb
        && verb.Child(DependencyRelation.Obj) is null
        && verb.Child(DependencyRelation.Ccomp) is null;

    // “met Novak the same day”, with a tree in which he is given something, and nothing is there to be given.
    private static bool IsAlone(Token child)
    {
        if (child.Head is not { } verb || verb.Index > child.Index)
        {
            return false;
        }
        foreach (Token other in verb.Children)
        {
            if (
                other.Relation.Universal()
                is DependencyRelation.Obj
                    or DependencyRelation.Ccomp
                    or DependencyRelation.Xcomp
                    or DependencyRelation.Advcl
            )
            {
                return false;
            }
        }
        foreach (Token below in child.Children)
        {
            if (below.Relation.Universal() is DependencyRelation.Acl)
            {
                return false;
            }
        }
        return true;
    }

    private void AddOblique(Token child, string prefix, ImmutableArray<Argument>.Builder into)
    {
        if (Prepositions.Name(child, DependencyRelation.Case) is not { } name)
        {
            string role = IsObjectInDisguise(child) ? ArgumentNames.Object : ArgumentNames.Measure;
            into.Add(new Argument(role, child, prefix + child.Relation.ToConllu()));
            return;
        }
        into.Add(new Argument(name, Grammar.Antecedent(child), $"{prefix}{child.Relation.ToConllu()}({name})"));
        if (Prepositions.TryComplex(child, name, lexicon, out Argument complex))
        {
            into.Add(complex);
        }
    }

    // “carried out a raid”, “killed at least six people”, “freed on bail two men”: after a particle, before a number with
    // “at least” or after a phrase in between, the parser may take the object for an oblique.
    private bool IsObjectInDisguise(Token child)
    {
        if (
            child.Relation != DependencyRelation.Obl
            || child.Head is not { Upos: Upos.Verb } verb
            || child.Index < verb.Index
            || verb.Child(DependencyRelation.Obj) is not null
            || Grammar.IsPassive(verb)
        )
        {
            return false;
        }
        bool isCounted = child.Child(DependencyRelation.Nummod) is not null;
        bool isTime = lexicon.Has("time-noun", child.Lemma.ToLowerInvariant());
        return verb.Child(DependencyRelation.CompoundPrt) is not null || (isCounted && !isTime);
    }

    private static void AddClause(Token child, string prefix, ImmutableArray<Argument>.Builder into)
    {
        if (Grammar.IsToInfinitive(child))
        {
            into.Add(new Argument(ArgumentNames.Clause, child, prefix + "advcl"));
        }
        else if (Prepositions.Name(child, DependencyRelation.Mark) is { } mark)
        {
            into.Add(new Argument(mark, child, $"{prefix}advcl({mark})"));
        }
    }

    /// <summary>“the deal both signed”, “the deal they plan to sign”: the noun is the object that the clause lacks.</summary>
    private void AddGap(Token predicate, bool passive, ImmutableArray<Argument>.Builder into)
    {
        if (
            passive
            || predicate.Upos != Upos.Verb
            || Has(into, ArgumentNames.Object)
            || Has(into, ArgumentNames.Clause)
        )
        {
            return;
        }
        Token clause = predicate;
        for (int steps = 0; steps < 3 && clause.Relation == DependencyRelation.Xcomp && clause.Head is { } up; steps++)
        {
            clause = up;
        }
        // “the methods they use to kill”: what is used is the using's own.
        bool isMeans = clause.Index != predicate.Index && lexicon.Has("means-verb", clause.Lemma);
        if (
            clause.Relation == DependencyRelation.AclRelcl
            && !isMeans
            // “reports that rebels have killed farmers”: what the report says lacks nothing.
            && clause.Child(DependencyRelation.Mark) is null
            && clause.Head is { } noun
            && clause.Child(DependencyRelation.Nsubj) is { } subject
            && (clause.Index == predicate.Index || clause.Child(DependencyRelation.Obj) is null)
            && !HasRelativeWord(clause)
            && !Grammar.LooksRelative(subject)
        )
        {
            into.Add(new Argument(ArgumentNames.Object, noun, "< acl:relcl"));
        }
    }

    private static bool HasRelativeWord(Token clause)
    {
        foreach (Token child in clause.Children)
        {
            if (
                Grammar.LooksRelative(child)
                || (
                    child.Relation == DependencyRelation.Advmod
                    && child.Index < clause.Index
                    && child.HasFeat("PronType=Rel")
                )
                || Grammar.HasLemma(child, "where")
                || Grammar.HasLemma(child, "when")
                || Grammar.HasLemma(child, "why")
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>“condemned and sanctioned the firm”: what follows the last verb belongs to both.</summary>
    private void AddShared(Token predicate, bool passive, ImmutableArray<Argument>.Builder into)
    {
        if (predicate.Relation == DependencyRelation.Conj && predicate.Head is { Upos: Upos.Verb } first)
        {
            if (first.Children.Count <= MaximumShared && !HasFollowing(predicate))
            {
                foreach (Token child in first.Children)
                {
                    if (child.Index > predicate.Index)
                    {
                        AddIfComplement(child, passive, "< conj ", into);
                    }
                }
            }
            return;
        }
        if (predicate.Children.Count > MaximumShared)
        {
            return;
        }
        foreach (Token next in predicate.Children)
        {
            // Only “verb and verb object”: with anything between, the first verb has had its object.
            if (
                next.Relation == DependencyRelation.Conj
                && next.Upos == Upos.Verb
                && next.Index - predicate.Index <= 3
                && !HasFollowing(predicate)
                && next.Child(DependencyRelation.Nsubj) is null
            )
            {
                foreach (Token child in next.Children)
                {
                    // “bombed and seized by rebels”: who did the one did the other.
                    if (passive && IsAgent(child) && !Has(into, ArgumentNames.Subject))
                    {
                        into.Add(new Argument(ArgumentNames.Subject, Grammar.Antecedent(child), "conj obl(by)"));
                    }
                    AddIfComplement(child, passive, "conj ", into);
                }
                return;
            }
        }
    }

    private void AddIfComplement(Token child, bool passive, string prefix, ImmutableArray<Argument>.Builder into)
    {
        if (
            child.Relation is DependencyRelation.Obj
            || (Grammar.IsOblique(child.Relation) && Prepositions.Name(child, DependencyRelation.Case) is not null)
        )
        {
            AddDependent(child, passive, prefix, into);
        }
    }

    private static bool HasFollowing(Token verb)
    {
        foreach (Token child in verb.Children)
        {
            if (
                child.Index > verb.Index
                && child.Relation
                    is DependencyRelation.Obj
                        or DependencyRelation.Obl
                        or DependencyRelation.Ccomp
                        or DependencyRelation.Xcomp
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool Has(ImmutableArray<Argument>.Builder arguments, string name)
    {
        foreach (Argument argument in arguments)
        {
            if (string.Equals(argument.Name, name, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
