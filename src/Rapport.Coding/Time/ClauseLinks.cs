using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>Which predicates share their time and place: light verbs with their nouns, infinitives and participles with their clause.</summary>
internal sealed class ClauseLinks(TimeLexicon lexicon)
{
    private readonly Lexicon _words = lexicon.Words;

    /// <summary>True where <paramref name="noun"/> is the happening that <paramref name="verb"/> only carries: “held talks”, “talks took place”.</summary>
    public bool IsLight(Token verb, Token noun)
    {
        if (noun.Upos is not (Upos.Noun or Upos.Propn))
        {
            return false;
        }
        bool phase = lexicon.Phase(verb.Lemma) is not null;
        return noun.Relation.Universal() switch
        {
            DependencyRelation.Obj => phase,
            DependencyRelation.Nsubj => phase || _words.Has("occur-verb", verb.Lemma),
            // “killed in an attack”: the verb tells what the happening did.
            DependencyRelation.Obl => noun.Child(DependencyRelation.Case) is { } marker
                && (
                    _words.Has("oblique-light-verb", $"{verb.Lemma} {marker.Lemma}")
                    || (marker.Lemma is "in" or "during" or "by" && lexicon.EventClass(noun.Lemma) == "violence")
                ),
            _ => false,
        };
    }

    /// <summary>The light verb of the noun <paramref name="predicate"/>, or the happenings that the verb <paramref name="predicate"/> carries.</summary>
    public IEnumerable<Token> Light(Token predicate)
    {
        if (predicate.Upos is Upos.Noun or Upos.Propn)
        {
            if (predicate.Head is { } verb && IsLight(verb, predicate))
            {
                yield return verb;
            }
            else if (SubjectOf(predicate) is { } beside)
            {
                yield return beside;
            }
            foreach (Token child in predicate.Children)
            {
                if (IsCarriedBy(child, predicate))
                {
                    yield return child;
                }
            }
            yield break;
        }
        if (Antecedent(predicate) is { } noun)
        {
            yield return noun;
        }
        foreach (Token child in predicate.Children)
        {
            if (IsLight(predicate, child))
            {
                yield return child;
            }
        }
    }

    // A happening right before a verb that carries it is its subject, whatever the parser makes of a long name before it.
    private Token? SubjectOf(Token noun)
    {
        int next = noun.Index + 1;
        if (next >= noun.Sentence.Tokens.End || !lexicon.EventNouns.ContainsKey(noun.Lemma.ToLowerInvariant()))
        {
            return null;
        }
        Token verb = noun.Document.TokenAt(next);
        return verb.Upos == Upos.Verb && lexicon.Phase(verb.Lemma) is not null && verb.HasFeat("VerbForm=Fin")
            ? verb
            : null;
    }

    // “the conference on Chad and the region, which will open on Monday”: the parser may take the nearest noun.
    private Token? Antecedent(Token verb)
    {
        Token? at = verb.Head;
        if (verb.Relation.Universal() != DependencyRelation.Acl)
        {
            return null;
        }
        for (int step = 0; at is { } noun && step < 3; step++, at = noun.Head)
        {
            if (IsCarriedBy(verb, noun))
            {
                return noun;
            }
            if (noun.Relation.Universal() is not (DependencyRelation.Conj or DependencyRelation.Nmod))
            {
                return null;
            }
        }
        return null;
    }

    // “the talks held in Oslo”, “the conference which will open on Monday”.
    private bool IsCarriedBy(Token verb, Token noun) =>
        noun.Upos is Upos.Noun or Upos.Propn
        && verb.Relation.Universal() == DependencyRelation.Acl
        && lexicon.Phase(verb.Lemma) is not null
        && lexicon.EventNouns.ContainsKey(noun.Lemma.ToLowerInvariant());

    /// <summary>The predicate whose clause <paramref name="predicate"/> is part of in time and place, or null.</summary>
    public Token? Above(Token predicate)
    {
        if (predicate.Head is not { } above || above.Upos is not (Upos.Verb or Upos.Aux) && !TimePath.IsClause(above))
        {
            return null;
        }
        return predicate.Relation.Universal() switch
        {
            DependencyRelation.Xcomp => above,
            // Purposes and participles: “flew to visit”, “left, calling it a success”; not “after the talks had failed”.
            DependencyRelation.Advcl when predicate.HasFeat("VerbForm=Inf") => Carries(above),
            DependencyRelation.Advcl when !HasMark(predicate) => above,
            DependencyRelation.Conj when SameTime(above, predicate) => above,
            _ => null,
        };
    }

    /// <summary>Participles before their clause: “Meeting in Oslo, the ministers agreed”.</summary>
    public static IEnumerable<Token> Participles(Token predicate)
    {
        foreach (Token child in predicate.Children)
        {
            bool participle =
                child.Relation == DependencyRelation.Advcl
                && (child.HasFeat("VerbForm=Ger") || child.HasFeat("VerbForm=Part"));
            if (participle && child.Index < predicate.Index && !HasMark(child))
            {
                yield return child;
            }
        }
    }

    private Token? Carries(Token verb) => _words.Has("purpose-carrier", verb.Lemma) ? verb : null;

    private static bool HasMark(Token token) => token.Child(DependencyRelation.Mark) is not null;

    private static bool SameTime(Token first, Token second) =>
        first.HasFeat("Tense=Past") == second.HasFeat("Tense=Past")
        && (
            second.Child(DependencyRelation.Aux) is not { } aux
            || first.Child(DependencyRelation.Aux)?.Lemma == aux.Lemma
        );
}
