using Rapport.Coding.Time;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Places;

/// <summary>Tells which place of a document a predicate happens at.</summary>
internal sealed class PlaceAttacher
{
    // Control chains are short; longer ones only occur in broken trees.
    private const int MaximumChain = 4;

    private readonly PlaceResolver _places;
    private readonly NamedEvents _events;
    private readonly ClauseLinks _links;
    private readonly TimeLexicon _times;
    private readonly Lexicon _words;
    private readonly Dictionary<int, PlacedBy?> _ofEvents = [];

    /// <summary>Prepares the document of <paramref name="places"/>.</summary>
    public PlaceAttacher(PlaceResolver places, NamedEvents events, TimeLexicon times)
    {
        _places = places;
        _events = events;
        _links = new ClauseLinks(times);
        _times = times;
        _words = times.Words;
    }

    /// <summary>The place of the predicate, or null.</summary>
    public PlacedBy? For(Token predicate, Token? argument) =>
        OfArgument(predicate, argument) ?? Own(predicate) ?? Light(predicate) ?? Chain(predicate) ?? Named(predicate);

    // “visited Chad and Niger”: the second goes the way of the first.
    private PlacedBy? OfArgument(Token predicate, Token? argument)
    {
        if (argument is not { } token || Mention(token) is not { } mention)
        {
            return null;
        }
        Token first = token;
        while (first.Relation == DependencyRelation.Conj && first.Head is { } head)
        {
            first = head;
        }
        return first.Head == predicate && IsWhere(first, predicate) ? Placed(mention) : null;
    }

    private PlacedBy? Own(Token predicate)
    {
        PlaceMention? best = null;
        int bestRank = int.MaxValue;
        foreach (PlaceMention mention in _places.In(predicate.Sentence))
        {
            if (Rank(mention, predicate) is { } rank && rank < bestRank)
            {
                (best, bestRank) = (mention, rank);
            }
        }
        return best is null ? null : Placed(best);
    }

    private static PlacedBy Placed(PlaceMention mention) => new(mention.Value, mention.Why, mention);

    private PlaceMention? Mention(Token token) =>
        _places.In(token.Sentence).FirstOrDefault(m => m.Tokens.Contains(token.Index));

    // Lower is nearer; towns come before the states that they lie in.
    private int? Rank(PlaceMention mention, Token predicate)
    {
        int rank = mention.Kind == PlaceKind.State ? 1 : 0;
        if (EventBefore(mention) is { } happening)
        {
            return happening.Index == predicate.Index ? rank : null;
        }
        if (
            Opens(mention)
            && (predicate.Head is null || predicate.Relation == DependencyRelation.Conj && predicate.Head?.Head is null)
        )
        {
            return rank + 2;
        }
        Token site = Site(mention);
        if (site.Head is not { } above)
        {
            return null;
        }
        if (!IsWhere(site, above))
        {
            return IsInClause(mention, predicate) ? rank + 8 : null;
        }
        if (above.Index == predicate.Index)
        {
            return IsOfTopic(site, predicate) ? null : rank;
        }
        if (
            IsHappening(predicate)
            && predicate.Head == above
            && predicate.Relation == DependencyRelation.Obj
            && IsOfTopic(site, above)
        )
        {
            return rank + 2;
        }
        // “met officials in Oslo”: the parser hangs the place on the noun before it; a topic’s place stays the topic’s.
        bool passes =
            !TimePath.IsClause(above)
            && above.Head is { } verb
            && verb.Index == predicate.Index
            && (above.Relation is DependencyRelation.Obj or DependencyRelation.NsubjPass || Takes(above, verb))
            && !_words.Has("topic-verb", verb.Lemma)
            && site.Index > above.Index;
        return passes ? rank + 4
            : IsInClause(mention, predicate) ? rank + 8
            : null;
    }

    // “refused to recognise the government in Oslo”, “condemned the attacks today in the towns of …”: after a topic the place
    // is the topic’s, directly or where the topic is a happening.
    private bool IsOfTopic(Token site, Token verb)
    {
        if (!_words.Has("topic-verb", verb.Lemma) || verb.Child(DependencyRelation.Obj) is not { } topic)
        {
            return false;
        }
        int at = (Mention(site)?.Tokens.Start ?? site.Index) - 2;
        return at >= topic.Index && (at == topic.Index || IsHappening(topic));
    }

    private bool IsHappening(Token noun) =>
        noun.Upos is Upos.Noun or Upos.Propn && _times.EventNouns.ContainsKey(noun.Lemma.ToLowerInvariant());

    // “clashed with migrants in Oslo”, “exploded on a street in Oslo”, “an attack on a church in Oslo”.
    private bool Takes(Token noun, Token governor)
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
        && _times.EventNouns.GetValueOrDefault(happening.Lemma.ToLowerInvariant()) == "violence"
        && noun.Child(DependencyRelation.Case)?.Lemma is "on" or "against" or "at" or "in" or "near";

    // “will host ministers of the coalition in Lisbon”: verbs of meeting take a town that no other verb stands before.
    private bool IsInClause(PlaceMention mention, Token predicate)
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

    // “the town of Amara”, “Amara province”: the phrase that the name is part of.
    private Token Site(PlaceMention mention)
    {
        Token site = mention.Head;
        for (int step = 0; step < MaximumChain && site.Head is { } head; step++)
        {
            bool kind = _words.Has("place-kind", head.Lemma.ToLowerInvariant());
            bool part = site.Relation.Universal() switch
            {
                DependencyRelation.Nmod => site.Child(DependencyRelation.Case)?.Lemma == "of",
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

    // “a summit in Lisbon”, “bombings in Lisbon”: directly after a happening the place is the happening’s, whatever the tree.
    private Token? EventBefore(PlaceMention mention)
    {
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
        string? kind = _times.EventNouns.GetValueOrDefault(before.Lemma.ToLowerInvariant());
        if ((marker == "on" && (kind != "violence" || mention.Kind == PlaceKind.State)) || (to && kind != "visit"))
        {
            return null;
        }
        bool happening =
            before.Upos is Upos.Noun or Upos.Propn && _times.EventNouns.ContainsKey(before.Lemma.ToLowerInvariant());
        return happening ? before : null;
    }

    private bool Opens(PlaceMention mention)
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
    private bool IsWhere(Token token, Token governor)
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
                return _times.EventNouns.GetValueOrDefault(governor.Lemma.ToLowerInvariant())
                        is "gathering"
                            or "exercise"
                            or "violence"
                    && Mention(token) is { Kind: PlaceKind.Town };
            default:
                return false;
        }
    }

    private PlacedBy? Light(Token predicate)
    {
        foreach (Token linked in _links.Light(predicate))
        {
            if (Own(linked) is { } place)
            {
                return place;
            }
        }
        return null;
    }

    private PlacedBy? Chain(Token predicate)
    {
        if (FromAntecedent(predicate) is { } antecedent)
        {
            return antecedent;
        }
        Token at = predicate;
        for (int step = 0; step < MaximumChain && _links.Above(at) is { } above; step++, at = above)
        {
            // “agreed in Oslo to meet” places the agreement only.
            bool ahead = at.HasFeat("VerbForm=Inf") && _times.Directions.GetValueOrDefault(above.Lemma) == "ahead";
            if (ahead)
            {
                return null;
            }
            if (Own(above) is { } place)
            {
                return place;
            }
        }
        foreach (Token participle in ClauseLinks.Participles(predicate))
        {
            if (Own(participle) is { } place)
            {
                return place;
            }
        }
        return null;
    }

    /// <summary>“in Baghdad, where the two discussed”.</summary>
    private PlacedBy? FromAntecedent(Token predicate)
    {
        bool where = false;
        foreach (Token child in predicate.Children)
        {
            where |= child.Lemma == "where" && child.Index < predicate.Index;
        }
        if (!where || predicate.Head is not { } antecedent)
        {
            return null;
        }
        PlaceMention? last = null;
        foreach (PlaceMention mention in _places.In(predicate.Sentence))
        {
            bool before = mention.Tokens.End <= predicate.Index;
            if (before && (mention.Tokens.Contains(antecedent.Index) || TimePath.IsClause(antecedent)))
            {
                last = mention;
            }
        }
        return last is null ? null : Placed(last);
    }

    /// <summary>The place of the happening that the predicate is, or takes place at.</summary>
    private PlacedBy? Named(Token predicate)
    {
        if (_events.Of(predicate) is { } own && !IsVisit(predicate) && PlaceOf(own) is { } place)
        {
            return place;
        }
        foreach (Token child in predicate.Children)
        {
            bool at =
                child.Relation.Universal() is DependencyRelation.Obl or DependencyRelation.Nmod
                && child.Child(DependencyRelation.Case)?.Lemma is "at" or "during" or "for" or "in" or "by";
            bool attends = child.Relation == DependencyRelation.Obj && _times.Phase(predicate.Lemma) is not null;
            if ((at || attends) && _events.Of(child) is { } named && (Own(child) ?? PlaceOf(named)) is { } found)
            {
                return found;
            }
        }
        return null;
    }

    // Visits lead to several places: what one mention says holds for that one.
    private bool IsVisit(Token noun) => _times.EventNouns.GetValueOrDefault(noun.Lemma.ToLowerInvariant()) == "visit";

    private PlacedBy? PlaceOf(NamedEvent named)
    {
        if (_ofEvents.TryGetValue(named.Id, out PlacedBy? known))
        {
            return known;
        }
        PlacedBy? place = null;
        foreach (Token head in named.Heads)
        {
            place ??= Own(head) ?? Light(head) ?? FromVerb(head);
        }
        return _ofEvents[named.Id] = place;
    }

    // “The summit commenced in Lisbon”, “They met on 3 March for the summit at Lisbon”.
    private PlacedBy? FromVerb(Token noun) =>
        noun.Head is { } verb && _times.Phase(verb.Lemma) is not null ? Own(verb) : null;
}
