using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>Conjuncts that hang on the wrong word, told by what can be joined with what.</summary>
internal static class Coordinations
{
    /// <summary>Mends the sentence <paramref name="start"/>..<paramref name="end"/>.</summary>
    public static void Mend(Draft draft, int start, int end)
    {
        for (int t = start + 1; t < end; t++)
        {
            if (draft.Upos[t] is not (Upos.Noun or Upos.Propn))
            {
                continue;
            }
            if (draft.Relations[t] is DependencyRelation.Conj)
            {
                JoinAbovePlace(draft, start, t);
                JoinSamePreposition(draft, start, t);
            }
            else if (draft.Relations[t] is DependencyRelation.Nsubj && draft.Heads[t] < t)
            {
                JoinBefore(draft, start, t);
            }
        }
    }

    // “firms in Tashkent, students of history and teachers”: people are joined with the firms, not with the town.
    private static void JoinAbovePlace(Draft draft, int start, int conjunct)
    {
        int place = draft.Heads[conjunct];
        bool isMixed =
            place >= start
            && place < conjunct
            && draft.Upos[conjunct] is Upos.Noun
            && !HasArticle(draft, place, conjunct)
            && draft.Names[conjunct].Type is NameType.None
            && draft.Names[place].Type is NameType.Loc
            && draft.Relations[place] is DependencyRelation.Obl or DependencyRelation.Nmod;
        if (!isMixed)
        {
            return;
        }
        int above = draft.Heads[place];
        while (above >= start && draft.Relations[above] is DependencyRelation.Acl && draft.Upos[above] is Upos.Verb)
        {
            above = draft.Heads[above];
        }
        if (above >= start && above < place && draft.Upos[above] is Upos.Noun)
        {
            draft.Heads[conjunct] = above;
        }
    }

    // “marked not only by trade but also by rivalry”: a phrase is joined with the phrase that has the same preposition, not with the verb.
    private static void JoinSamePreposition(Draft draft, int start, int conjunct)
    {
        int verb = draft.Heads[conjunct];
        if (verb < start || verb > conjunct || draft.Upos[verb] is not Upos.Verb)
        {
            return;
        }
        int own = PrepositionOf(draft, verb, conjunct);
        for (int t = conjunct - 1; own >= 0 && t > verb; t--)
        {
            if (
                draft.Heads[t] == verb
                && draft.Relations[t] is DependencyRelation.Obl or DependencyRelation.OblAgent
                && PrepositionOf(draft, verb, t) is var other and >= 0
                && draft.SpellingOf(other).SequenceEqual(draft.SpellingOf(own))
            )
            {
                draft.Heads[conjunct] = t;
                return;
            }
        }
    }

    private static int PrepositionOf(Draft draft, int after, int noun)
    {
        for (int t = noun - 1; t > after; t--)
        {
            if (draft.Heads[t] == noun && draft.Relations[t] is DependencyRelation.Case)
            {
                return t;
            }
        }
        return -1;
    }

    private static bool HasArticle(Draft draft, int after, int noun)
    {
        for (int t = after + 1; t < noun; t++)
        {
            if (draft.Heads[t] == noun && draft.Relations[t] is DependencyRelation.Det)
            {
                return true;
            }
        }
        return false;
    }

    // “met the council, as well as local groups”: no subject follows so; what has “as well as” before it is joined to what stands before that.
    private static void JoinBefore(Draft draft, int start, int noun)
    {
        int first = noun;
        int conjunction = -1;
        for (int t = noun - 1; t > draft.Heads[noun]; t--)
        {
            if (draft.Heads[t] == noun)
            {
                first = t;
                conjunction = draft.Relations[t] is DependencyRelation.Cc ? t : conjunction;
            }
        }
        if (conjunction < 0)
        {
            return;
        }
        int before = first - 1;
        while (before > start && draft.Heads[before] > draft.Heads[noun])
        {
            before = draft.Heads[before];
        }
        if (
            before > draft.Heads[noun]
            && before < first
            && draft.Heads[before] == draft.Heads[noun]
            && draft.Relations[before] is DependencyRelation.Obl or DependencyRelation.Obj
        )
        {
            (draft.Heads[noun], draft.Relations[noun]) = (before, DependencyRelation.Conj);
        }
    }
}
