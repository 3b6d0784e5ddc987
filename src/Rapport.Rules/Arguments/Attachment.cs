using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Rules;

/// <summary>Finds phrases that a parser hung one word too high or too low; what they add is last in trust.</summary>
/// <remarks>Where a phrase hangs is the commonest fault of parsers, and often a matter of taste in the treebank too.</remarks>
internal static class Attachment
{
    /// <summary>Verbs that move something to somebody: “returned the bronzes to Benin”.</summary>
    public const string TransferVerbList = "transfer-verb";

    /// <summary>Words that have a goal of their own: “the papers related to Chad”, “the threat to Chad”.</summary>
    public const string GoalList = "goal-word";

    private const int MaximumShared = 64;

    /// <summary>“reached a deal with Oslo”: a parser may hang the phrase on the object; it is the verb’s all the same, last in trust.</summary>
    public static void FromObject(Token predicate, SurfaceSubjects subjects, ImmutableArray<Argument>.Builder into)
    {
        foreach (Token child in predicate.Children)
        {
            AddFromAgent(child, into);
            bool oblique = child.Relation == DependencyRelation.Obl && CountObliques(predicate) == 1;
            if (!oblique && child.Relation is not (DependencyRelation.Obj or DependencyRelation.NsubjPass))
            {
                continue;
            }
            foreach (Token below in child.Children)
            {
                if (
                    below.Relation == DependencyRelation.Acl
                    && Grammar.IsToInfinitive(below)
                    && subjects.IsControlled(child)
                )
                {
                    into.Add(new Argument(ArgumentNames.Clause, below, $"{child.Relation.ToConllu()} acl"));
                }
                if (
                    below.Relation == DependencyRelation.Nmod
                    && Prepositions.Name(below, DependencyRelation.Case) is { } name
                    && (oblique ? name is "with" or "against" or "between" : name is not "of")
                )
                {
                    into.Add(
                        new Argument(name, Grammar.Antecedent(below), $"{child.Relation.ToConllu()} nmod({name})")
                    );
                }
                AddGoal(child, below, into);
                if (IsGivenTo(child, below))
                {
                    into.Add(new Argument("to", below, $"{child.Relation.ToConllu()} {below.Relation.ToConllu()}"));
                }
            }
        }
    }

    // “gave Chad nineteen jets”, read as jets of a kind: no kind stands before the number or article of what it says the kind of.
    private static bool IsGivenTo(Token thing, Token before)
    {
        if (before.Relation != DependencyRelation.Compound || before.Name.Type == NameType.None)
        {
            return false;
        }
        foreach (Token child in thing.Children)
        {
            if (
                child.Relation is DependencyRelation.Nummod or DependencyRelation.Det
                && child.Index > before.Index
                && child.Index < thing.Index
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>“handed the keys of a base that it had built to Chad”: whoever it goes to may hang on any word in between, last in trust.</summary>
    public static void FromDepth(Token predicate, Lexicon lexicon, ImmutableArray<Argument>.Builder into)
    {
        if (!lexicon.Has(TransferVerbList, predicate.Lemma))
        {
            return;
        }
        TokenSpan below = predicate.Subtree;
        for (int t = below.End - 1; t > predicate.Index; t--)
        {
            Token goal = predicate.Document.TokenAt(t);
            bool isGoal =
                goal.Relation is DependencyRelation.Obl or DependencyRelation.Nmod
                && Prepositions.Name(goal, DependencyRelation.Case) is "to"
                && goal.Head is { } holder
                && holder.Index != predicate.Index
                && !lexicon.Has(GoalList, holder.Lemma.ToLowerInvariant());
            if (isGoal && HangsBelow(goal, predicate))
            {
                AddOnce(new Argument("to", Grammar.Antecedent(goal), "… nmod(to)"), into);
                return;
            }
        }
    }

    // Through phrases and what is said of them, not through another clause of the sentence.
    private static bool HangsBelow(Token goal, Token predicate)
    {
        Token? at = goal.Head;
        while (at is { } word && word.Index != predicate.Index)
        {
            bool isPhrase =
                word.Relation.Universal()
                    is DependencyRelation.Obj
                        or DependencyRelation.Nmod
                        or DependencyRelation.Obl
                        or DependencyRelation.Acl
                        or DependencyRelation.Appos
                        or DependencyRelation.Conj
                        or DependencyRelation.Nsubj
                && word.Index > predicate.Index
                && !(word.Upos == Upos.Verb && word.Relation == DependencyRelation.Conj);
            if (!isPhrase)
            {
                return false;
            }
            at = word.Head;
        }
        return at is not null;
    }

    // “was returned by officials to Chad”: what hangs on who did it is the verb's.
    private static void AddFromAgent(Token agent, ImmutableArray<Argument>.Builder into)
    {
        if (agent.Relation != DependencyRelation.OblAgent)
        {
            return;
        }
        foreach (Token below in agent.Children)
        {
            if (
                below.Relation == DependencyRelation.Nmod
                && Prepositions.Name(below, DependencyRelation.Case)
                    is { } name
                        and ("to" or "from" or "on" or "against")
            )
            {
                into.Add(new Argument(name, Grammar.Antecedent(below), $"obl:agent nmod({name})"));
            }
        }
    }

    // “proposed the plan on the future of the lake to the rebels”, “some of its troops from Chad”: the last noun holds what is the verb's.
    private static void AddGoal(Token thing, Token about, ImmutableArray<Argument>.Builder into)
    {
        if (about.Relation != DependencyRelation.Nmod)
        {
            return;
        }
        foreach (Token below in about.Children)
        {
            if (
                below.Relation == DependencyRelation.Nmod
                && below.Index > about.Index
                && Prepositions.Name(below, DependencyRelation.Case) is { } name and ("to" or "from")
                && (name is "to" || Prepositions.Name(about, DependencyRelation.Case) is "of")
            )
            {
                into.Add(
                    new Argument(name, Grammar.Antecedent(below), $"{thing.Relation.ToConllu()} nmod nmod({name})")
                );
            }
        }
    }

    /// <summary>“the withdrawal of troops from the valley”: a parser may hang the second phrase on the first one’s noun.</summary>
    public static void FromNested(Token noun, ImmutableArray<Argument>.Builder into)
    {
        foreach (Token child in noun.Children)
        {
            if (
                child.Relation != DependencyRelation.Nmod
                || Prepositions.Name(child, DependencyRelation.Case) is not { } first
            )
            {
                continue;
            }
            foreach (Token below in child.Children)
            {
                if (
                    below.Relation == DependencyRelation.Nmod
                    && Prepositions.Name(below, DependencyRelation.Case) is { } name
                    && Follows(first, name)
                )
                {
                    into.Add(new Argument(name, Grammar.Antecedent(below), $"nmod({first}) nmod({name})"));
                }
            }
        }
    }

    // “a raid on a school by rebels”, “a march by monks against the junta”: who does it and to whom, in either order.
    private static bool Follows(string first, string second) =>
        first switch
        {
            "of" => second is not "of",
            "by" => second is "on" or "against" or "to" or "with",
            "on" or "against" or "to" or "with" or "in" or "at" => second is "by",
            _ => false,
        };

    /// <summary>“discussed the crisis and the truce in Kelo, with the leaders”: after a comma, “with” is the verb's.</summary>
    public static void FromBehindComma(Token predicate, ImmutableArray<Argument>.Builder into)
    {
        TokenSpan below = predicate.Subtree;
        for (int t = below.End - 1; t > predicate.Index + 1; t--)
        {
            Token with = predicate.Document.TokenAt(t);
            if (
                with
                    is {
                        Relation: DependencyRelation.Case,
                        Lemma: "with",
                        Head: { Relation: DependencyRelation.Nmod } side
                    }
                && predicate.Document.TokenAt(t - 1).FormSpan is ","
                && HangsBelow(side, predicate)
            )
            {
                AddOnce(new Argument("with", Grammar.Antecedent(side), "… nmod(with)"), into);
                return;
            }
        }
    }

    public static void AddOnce(Argument argument, ImmutableArray<Argument>.Builder into)
    {
        foreach (Argument known in into)
        {
            if (
                known.Token.Index == argument.Token.Index
                && string.Equals(known.Name, argument.Name, StringComparison.Ordinal)
            )
            {
                return;
            }
        }
        into.Add(argument);
    }

    private static int CountObliques(Token verb)
    {
        int count = 0;
        foreach (Token child in verb.Children)
        {
            count += child.Relation == DependencyRelation.Obl ? 1 : 0;
        }
        return count;
    }

    /// <summary>
    /// “recalled the visit to Oslo”, “condemned the raid on a school by rebels”: a parser may hang the phrases right after the noun
    /// on the verb; they are the noun’s too, last in trust.
    /// </summary>
    public static void FromNext(Token noun, ImmutableArray<Argument>.Builder into)
    {
        if (
            noun.Relation is not (DependencyRelation.Obj or DependencyRelation.Obl)
            || noun.Head is not { Upos: Upos.Verb } verb
            || verb.Children.Count > MaximumShared
        )
        {
            return;
        }
        int next = noun.Subtree.End;
        bool isFirst = true;
        foreach (Token child in verb.Children)
        {
            if (child.Index <= noun.Index)
            {
                continue;
            }
            string? name = child.Relation is DependencyRelation.Obl or DependencyRelation.OblAgent
                ? Prepositions.Name(child, DependencyRelation.Case)
                : null;
            bool isNext = name is "to" or "with" or "on" or "against" or "between" or "from";
            // Who did it is told by the noun alone where the verb has its own doer.
            bool isDoer = name is "by" && !Grammar.IsPassive(verb) && child.Subtree.Start == next;
            if (!isDoer && !(isNext && (isFirst || child.Subtree.Start == next)))
            {
                return;
            }
            AddOnce(new Argument(name!, Grammar.Antecedent(child), $"< {noun.Relation.ToConllu()} obl({name})"), into);
            isFirst = false;
            next = child.Subtree.End;
        }
    }
}
