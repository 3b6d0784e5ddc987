using Rapport.Coding.Time;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Places;

/// <summary>Tells how a place stands in its sentence: what it is the site of, and what it is only about.</summary>
internal sealed class PlaceSites(PlaceResolver places, TimeLexicon times)
{
    // “the port of the city of Amara”: longer chains only occur in broken trees.
    private const int MaximumChain = 4;

    private readonly Lexicon _words = times.Words;

    /// <summary>The mention that <paramref name="token"/> is part of, or null.</summary>
    public PlaceMention? Mention(Token token) =>
        places.In(token.Sentence).FirstOrDefault(m => m.Tokens.Contains(token.Index));

    /// <summary>
    /// “refused to recognise the government in Oslo”, “condemned the attacks today in the towns of …”: after a topic the place
    /// is the topic’s, directly or where the topic is a happening.
    /// </summary>
    public bool IsOfTopic(Token site, Token verb)
    {
        if (!_words.Has("topic-verb", verb.Lemma) || verb.Child(DependencyRelation.Obj) is not { } topic)
        {
            return false;
        }
        int at = (Mention(site)?.Tokens.Start ?? site.Index) - 2;
        return at >= topic.Index && (at == topic.Index || IsHappening(topic));
    }

    /// <summary>True for nouns such as summit and attack.</summary>
    public bool IsHappening(Token noun) =>
        noun.Upos is Upos.Noun or Upos.Propn && times.EventNouns.ContainsKey(noun.Lemma.ToLowerInvariant());

    /// <summary>True for nouns such as attack and raid.</summary>
    public bool IsViolence(Token noun) =>
        times.EventNouns.GetValueOrDefault(noun.Lemma.ToLowerInvariant()) == "violence";

    /// <summary>“clashed with migrants in Oslo”, “exploded on a street in Oslo”, “an attack on a church in Oslo”.</summary>
    public bool Takes(Token noun, Token governor)
    {
        if (noun.Relation == DependencyRelation.Obl)
        {
            bool site = _words.Has("place-kind", noun.Lemma.ToLowerInvariant()) && IsWhere(noun, governor);
            return site || Marker(noun) is "with" or "against";
        }
        return IsTarget(noun, governor);
    }

    private bool IsTarget(Token noun, Token happening) =>
        noun.Relation == DependencyRelation.Nmod
        && times.EventNouns.GetValueOrDefault(happening.Lemma.ToLowerInvariant()) == "violence"
        && noun.Child(DependencyRelation.Case)?.Lemma is "on" or "against" or "at" or "in" or "near";

    /// <summary>“will host ministers of the coalition in Lisbon”: verbs of meeting take a town that no other verb stands before.</summary>
    public bool IsInClause(PlaceMention mention, Token predicate)
    {
        if (
            mention.Kind != PlaceKind.Town
            || !_words.Has("place-gather", predicate.Lemma)
            || predicate.Upos != Upos.Verb
        )
        {
            return false;
        }
        for (int t = predicate.Index + 1; t < mention.Tokens.Start; t++)
        {
            Token between = predicate.Document.TokenAt(t);
            if (between.Upos is Upos.Verb && (between.HasFeat("VerbForm=Fin") || between.HasFeat("VerbForm=Part")))
            {
                return false;
            }
        }
        return mention.Tokens.Start > predicate.Index && _words.Has("place-in", Marker(Site(mention)));
    }

    /// <summary>“the town of Amara”, “Amara province”: the phrase that the name is part of.</summary>
    public Token Site(PlaceMention mention)
    {
        Token site = mention.Head;
        for (int step = 0; step < MaximumChain && site.Head is { } head; step++)
        {
            bool kind = _words.Has("place-kind", head.Lemma.ToLowerInvariant());
            bool part = site.Relation.Universal() switch
            {
                DependencyRelation.Nmod => site.Child(DependencyRelation.Case)?.Lemma == "of",
                DependencyRelation.Compound when IsOwner(mention) => false,
                DependencyRelation.Compound or DependencyRelation.Appos or DependencyRelation.Flat => true,
                _ => false,
            };
            if (!kind || !part)
            {
                break;
            }
            site = head;
        }
        return site;
    }

    // “near U.S. embassies in Chad” is not in the United States.
    private bool IsOwner(PlaceMention mention) =>
        mention
            is {
                Kind: PlaceKind.State,
                Head: { Relation: DependencyRelation.Compound or DependencyRelation.NmodPoss, Head: { } seat }
            }
        && (_words.Has("diplomatic-seat", seat.Lemma) || _words.Has("military-seat", seat.Lemma));

    /// <summary>“a summit in Lisbon”, “bombings in Lisbon”: directly after a happening the place is the happening’s, whatever the tree.</summary>
    public Token? EventBefore(PlaceMention mention)
    {
        if (IsOwner(mention))
        {
            return null;
        }
        int at = mention.Tokens.Start - 1;
        Document document = mention.Head.Document;
        int first = mention.Head.Sentence.Tokens.Start;
        while (at > first && (document.TokenAt(at).Upos is Upos.Det or Upos.Adj))
        {
            at--;
        }
        string marker = at > first ? document.TokenAt(at).Lemma : "";
        bool to = _words.Has("place-to", marker);
        if (!to && !_words.Has("place-in", marker))
        {
            return null;
        }
        Token before = document.TokenAt(at - 1);
        // “talks on Chad”, “the conference on Oslo’s future”: a topic, but for attacks the target.
        string? kind = times.EventNouns.GetValueOrDefault(before.Lemma.ToLowerInvariant());
        if ((marker == "on" && (kind != "violence" || mention.Kind == PlaceKind.State)) || (to && kind != "visit"))
        {
            return null;
        }
        bool happening =
            before.Upos is Upos.Noun or Upos.Propn && times.EventNouns.ContainsKey(before.Lemma.ToLowerInvariant());
        return happening ? before : null;
    }

    /// <summary>True where the place opens its sentence: “In Oslo, …”.</summary>
    public bool Opens(PlaceMention mention)
    {
        int first = mention.Head.Sentence.Tokens.Start;
        return mention.Tokens.Start == first + 1
            && _words.Has("place-in", mention.Head.Document.TokenAt(first).Lemma.ToLowerInvariant());
    }

    // “talks on Chad”, “a resolution on Oslo”.
    private static bool IsTopic(string marker, Token token, Token governor) =>
        marker == "on" && (governor.Upos is Upos.Noun or Upos.Propn || token.Upos == Upos.Propn);

    // The parser may hang the preposition of a name of several words on any of them.
    private string Marker(Token token)
    {
        if (token.Child(DependencyRelation.Case) is { } marker)
        {
            return marker.Lemma;
        }
        int at = (Mention(token)?.Tokens.Start ?? token.Index) - 1;
        Token? before = at >= token.Sentence.Tokens.Start ? token.Document.TokenAt(at) : null;
        return before is { Upos: Upos.Adp } preposition ? preposition.Lemma : "";
    }

    /// <summary>True where the phrase under <paramref name="token"/> says where its head happens.</summary>
    public bool IsWhere(Token token, Token governor)
    {
        string marker = Marker(token);
        switch (token.Relation.Universal())
        {
            case DependencyRelation.Obl:
            case DependencyRelation.Nmod:
                return (_words.Has("place-in", marker) && !IsTopic(marker, token, governor))
                    || (marker == "of" && _words.Has("place-deed", governor.Lemma.ToLowerInvariant()))
                    || (_words.Has("place-to", marker) && _words.Has("place-motion", governor.Lemma))
                    || (marker == "from" && _words.Has("place-leave", governor.Lemma));
            case DependencyRelation.Obj:
                return PlaceWords.Visits(_words, governor.Lemma);
            // “the Lisbon conference”: a town before a gathering.
            case DependencyRelation.Compound:
                return times.EventNouns.GetValueOrDefault(governor.Lemma.ToLowerInvariant())
                        is "gathering"
                            or "exercise"
                            or "violence"
                    && Mention(token) is { Kind: PlaceKind.Town };
            default:
                return false;
        }
    }
}
