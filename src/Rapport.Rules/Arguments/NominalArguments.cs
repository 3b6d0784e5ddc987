using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Rules;

/// <summary>Reads the arguments of nouns: their own modifiers, and what a light verb above them holds.</summary>
internal sealed class NominalArguments(LogicalArguments arguments, SurfaceSubjects subjects, Lexicon lexicon)
{
    /// <summary>Verbs that add to an event noun only subject, time and phase: “held talks with”.</summary>
    public const string LightVerbList = "light-verb";

    /// <summary>The same with a preposition: “took part in talks”, written <c>take in</c>.</summary>
    public const string ObliqueLightVerbList = "oblique-light-verb";

    /// <summary>Verbs that only say that their subject happens: “talks took place between”.</summary>
    public const string OccurVerbList = "occur-verb";

    /// <summary>Verbs whose subject has the event noun done to it: “suffered an attack”.</summary>
    public const string UndergoVerbList = "undergo-verb";

    /// <summary>Nouns for a part or phase of an event: “a round of talks”.</summary>
    public const string PartList = "event-part";

    private const string PartitiveList = "partitive-noun";

    private const int MaximumShared = 64;

    public void Read(Token noun, ImmutableArray<Argument>.Builder into)
    {
        if (!IsAgainst(noun) && subjects.Find(noun) is { } subject && noun.Relation != DependencyRelation.Conj)
        {
            into.Add(new Argument(ArgumentNames.Subject, subject.Token, subject.Path));
        }
        AddOwn(noun, into);
        AddGoverning(noun, into);
        AddFromPart(noun, into);
        AddShared(noun, into);
        Attachment.FromNested(noun, into);
        Attachment.FromNext(noun, into);
    }

    // “is against such attacks”, “is for the talks”: who is so does none of it.
    private static bool IsAgainst(Token noun) =>
        noun.Child(DependencyRelation.Cop) is not null
        && Prepositions.Name(noun, DependencyRelation.Case) is "against" or "for" or "about" or "over";

    private void AddOwn(Token noun, ImmutableArray<Argument>.Builder into)
    {
        foreach (Token child in noun.Children)
        {
            switch (child.Relation)
            {
                case DependencyRelation.NmodPoss:
                    into.Add(new Argument(ArgumentNames.Possessor, Grammar.Antecedent(child), "nmod:poss"));
                    break;
                case DependencyRelation.Compound
                or DependencyRelation.Amod
                or DependencyRelation.NmodDesc
                or DependencyRelation.NmodUnmarked:
                    AddModifier(child, "", 0, into);
                    break;
                case DependencyRelation.Appos:
                    into.Add(new Argument(ArgumentNames.Apposition, child, "appos"));
                    break;
                case DependencyRelation.Acl when Grammar.IsToInfinitive(child):
                    into.Add(new Argument(ArgumentNames.Clause, child, "acl"));
                    break;
                case DependencyRelation.Ccomp:
                    into.Add(new Argument(ArgumentNames.Clause, child, "ccomp"));
                    break;
                case DependencyRelation.Acl when Prepositions.Name(child, DependencyRelation.Mark) is { } mark:
                    into.Add(new Argument(mark is "that" ? ArgumentNames.Clause : mark, child, $"acl({mark})"));
                    break;
                default:
                    AddPrepositional(child, "", into);
                    break;
            }
        }
    }

    private void AddPrepositional(Token child, string prefix, ImmutableArray<Argument>.Builder into)
    {
        if (!Grammar.IsOblique(child.Relation) || Prepositions.Name(child, DependencyRelation.Case) is not { } name)
        {
            return;
        }
        into.Add(new Argument(name, Grammar.Antecedent(child), $"{prefix}{child.Relation.ToConllu()}({name})"));
        if (Prepositions.TryComplex(child, name, lexicon, out Argument complex))
        {
            into.Add(complex);
        }
    }

    /// <summary>“Norway-Sweden talks” names both; “a Norwegian-led mission” names who acts.</summary>
    private static void AddModifier(Token modifier, string prefix, int depth, ImmutableArray<Argument>.Builder into)
    {
        string path = prefix + modifier.Relation.ToConllu();
        bool participle = modifier.Upos == Upos.Verb || modifier.HasFeat("VerbForm=Part");
        if (!participle)
        {
            into.Add(new Argument(ArgumentNames.Modifier, modifier, path));
        }
        if (depth > 3)
        {
            return;
        }
        foreach (Token child in modifier.Children)
        {
            if (child.Index > modifier.Index && child.Relation != DependencyRelation.Conj)
            {
                continue;
            }
            switch (child.Relation)
            {
                // “Oslo’s May 2024 visit”, where the parser hangs the possessor on the month.
                case DependencyRelation.NmodPoss:
                    into.Add(new Argument(ArgumentNames.Possessor, Grammar.Antecedent(child), path + " nmod:poss"));
                    break;
                case DependencyRelation.Compound
                or DependencyRelation.Obl
                or DependencyRelation.OblUnmarked
                or DependencyRelation.Nsubj
                or DependencyRelation.NmodUnmarked
                or DependencyRelation.Advmod
                or DependencyRelation.Amod when participle:
                    into.Add(new Argument("by", child, $"{path}({modifier.Lemma}) {child.Relation.ToConllu()}"));
                    break;
                case DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Conj:
                    AddModifier(child, path + " ", depth + 1, into);
                    break;
            }
        }
    }

    /// <summary>“a round of talks”, “one of our partners”: what is said of the part is said of the noun.</summary>
    private void AddFromPart(Token noun, ImmutableArray<Argument>.Builder into)
    {
        if (
            noun.Relation is not (DependencyRelation.Nmod or DependencyRelation.Obl)
            || noun.Head is not { } part
            || IsAgainst(part)
            || Prepositions.Name(noun, DependencyRelation.Case) is not "of"
            || !(part.Upos is Upos.Num || lexicon.Has(PartList, part.Lemma) || lexicon.Has(PartitiveList, part.Lemma))
        )
        {
            return;
        }
        if (Grammar.IsNoun(part))
        {
            foreach (Argument argument in arguments.Of(part))
            {
                if (argument.Token.Index != noun.Index)
                {
                    Attachment.AddOnce(argument with { Path = "< nmod(of) " + argument.Path }, into);
                }
            }
        }
        else if (subjects.Find(part) is { } subject)
        {
            Attachment.AddOnce(new Argument(ArgumentNames.Subject, subject.Token, "< nmod(of) " + subject.Path), into);
        }
    }

    private void AddGoverning(Token noun, ImmutableArray<Argument>.Builder into)
    {
        if (noun.Head is { } head && Governs(head, noun))
        {
            AddInherited(head, "< " + noun.Relation.ToConllu() + " ", noun, into);
            return;
        }
        if (
            noun.Head is { Upos: Upos.Verb } verb
            && noun.Relation == DependencyRelation.Obj
            && lexicon.Has(UndergoVerbList, verb.Lemma)
            && arguments.Find(verb, ArgumentNames.Subject) is { } sufferer
        )
        {
            into.Add(new Argument(ArgumentNames.Sufferer, sufferer.Token, "< obj " + sufferer.Path));
        }
        foreach (Token child in noun.Children)
        {
            // “talks held between”: the light verb is a participle below the noun.
            if (
                child.Relation is DependencyRelation.Acl or DependencyRelation.AclRelcl
                && child.Upos == Upos.Verb
                && lexicon.Has(LightVerbList, child.Lemma)
                && IsObjectOf(noun, child)
            )
            {
                AddFromClause(child, into);
            }
        }
    }

    private bool Governs(Token head, Token noun)
    {
        if (head.Upos != Upos.Verb)
        {
            return false;
        }
        return noun.Relation switch
        {
            DependencyRelation.Obj or DependencyRelation.NsubjPass => lexicon.Has(LightVerbList, head.Lemma),
            DependencyRelation.Nsubj => lexicon.Has(OccurVerbList, head.Lemma),
            DependencyRelation.Obl => Prepositions.Name(noun, DependencyRelation.Case) is { } name
                ? lexicon.Has(ObliqueLightVerbList, $"{head.Lemma} {name}")
                : lexicon.Has(LightVerbList, head.Lemma) && head.Child(DependencyRelation.CompoundPrt) is not null,
            _ => false,
        };
    }

    private static bool IsObjectOf(Token noun, Token verb)
    {
        if (verb.Relation == DependencyRelation.Acl)
        {
            return Grammar.IsPassive(verb);
        }
        foreach (Token child in verb.Children)
        {
            if (
                child.Relation is DependencyRelation.NsubjPass or DependencyRelation.Obj
                && Grammar.Antecedent(child).Index == noun.Index
            )
            {
                return true;
            }
        }
        return verb.Child(DependencyRelation.Nsubj) is not null && verb.Child(DependencyRelation.Obj) is null;
    }

    private void AddInherited(Token verb, string prefix, Token noun, ImmutableArray<Argument>.Builder into)
    {
        bool happens = noun.Relation == DependencyRelation.Nsubj;
        // “is scheduled for talks”: who is scheduled acts in the talks.
        bool scheduled = noun.Relation == DependencyRelation.Obl && Grammar.IsPassive(verb);
        foreach (Argument argument in arguments.Of(verb))
        {
            bool skip = argument.Name switch
            {
                ArgumentNames.Clause or ArgumentNames.Complement => true,
                ArgumentNames.Subject => happens || scheduled,
                ArgumentNames.Object => !scheduled,
                _ => false,
            };
            if (!skip && argument.Token.Index != noun.Index)
            {
                string name = argument.Name is ArgumentNames.Object ? ArgumentNames.Subject : argument.Name;
                Attachment.AddOnce(new Argument(name, argument.Token, prefix + argument.Path), into);
            }
        }
    }

    /// <summary>Reads the children alone, not the verb's arguments: these would ask for the noun's in turn.</summary>
    private void AddFromClause(Token verb, ImmutableArray<Argument>.Builder into)
    {
        string prefix = verb.Relation.ToConllu() + " ";
        bool passive = Grammar.IsPassive(verb);
        foreach (Token child in verb.Children)
        {
            if (!passive && child.Relation == DependencyRelation.Nsubj && !Grammar.LooksRelative(child))
            {
                into.Add(new Argument(ArgumentNames.Subject, child, prefix + "nsubj"));
            }
            else if (
                passive
                && Grammar.IsOblique(child.Relation)
                && Prepositions.Name(child, DependencyRelation.Case) is "by"
            )
            {
                into.Add(new Argument(ArgumentNames.Subject, Grammar.Antecedent(child), prefix + "obl(by)"));
            }
            else if (!Grammar.LooksRelative(child))
            {
                AddPrepositional(child, prefix, into);
            }
        }
    }

    /// <summary>“Oslo’s visit and talks with Helsinki”: light verb, possessor and what follows the last noun belong to both.</summary>
    private void AddShared(Token noun, ImmutableArray<Argument>.Builder into)
    {
        if (noun.Relation == DependencyRelation.Conj && noun.Head is { } first && Grammar.IsNoun(first))
        {
            if (first.Head is { } head && Governs(head, first))
            {
                AddInherited(head, "< conj < " + first.Relation.ToConllu() + " ", first, into);
            }
            bool determined = noun.Child(DependencyRelation.Det) is not null;
            if (first.Children.Count > MaximumShared)
            {
                return;
            }
            foreach (Token child in first.Children)
            {
                if (child.Relation == DependencyRelation.NmodPoss && !determined)
                {
                    into.Add(new Argument(ArgumentNames.Possessor, Grammar.Antecedent(child), "< conj nmod:poss"));
                }
                else if (child.Index > noun.Index)
                {
                    AddPrepositional(child, "< conj ", into);
                }
            }
            return;
        }
        AddFromNextNoun(noun, into);
    }

    private void AddFromNextNoun(Token noun, ImmutableArray<Argument>.Builder into)
    {
        if (noun.Children.Count > MaximumShared)
        {
            return;
        }
        foreach (Token next in noun.Children)
        {
            if (next.Relation == DependencyRelation.Conj && Grammar.IsNoun(next) && next.Upos == noun.Upos)
            {
                foreach (Token child in next.Children)
                {
                    if (child.Index > next.Index && next.Index - noun.Index <= 3)
                    {
                        AddPrepositional(child, "conj ", into);
                    }
                }
                return;
            }
        }
    }
}
