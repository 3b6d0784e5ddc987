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
    private readonly PlaceSites _sites;
    private readonly TimeLexicon _times;
    private readonly Lexicon _words;
    private readonly Dictionary<int, PlacedBy?> _ofEvents = [];

    /// <summary>Prepares the document of <paramref name="places"/>.</summary>
    public PlaceAttacher(PlaceResolver places, NamedEvents events, TimeLexicon times)
    {
        _places = places;
        _events = events;
        _links = new ClauseLinks(times);
        _sites = new PlaceSites(places, times);
        _times = times;
        _words = times.Words;
    }

    /// <summary>The place of the predicate, or null.</summary>
    public PlacedBy? For(Token predicate) =>
        Own(predicate)
        ?? Light(predicate)
        ?? FromDescribed(predicate)
        ?? FromHappening(predicate)
        ?? Chain(predicate)
        ?? Named(predicate);

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

    // Lower is nearer; towns come before the states that they lie in.
    private int? Rank(PlaceMention mention, Token predicate)
    {
        int rank = mention.Kind == PlaceKind.State ? 1 : 0;
        if (_sites.EventBefore(mention) is { } happening)
        {
            return happening.Index == predicate.Index ? rank : null;
        }
        if (
            _sites.Opens(mention)
            && (predicate.Head is null || predicate.Relation == DependencyRelation.Conj && predicate.Head?.Head is null)
        )
        {
            return rank + 2;
        }
        Token site = _sites.Site(mention);
        if (site.Head is not { } above)
        {
            return null;
        }
        if (!_sites.IsWhere(site, above))
        {
            return IsInClause(mention, predicate) ? rank + 8 : null;
        }
        if (above.Index == predicate.Index)
        {
            return _sites.IsOfTopic(site, predicate) ? null : rank;
        }
        if (
            _sites.IsHappening(predicate)
            && predicate.Head == above
            && predicate.Relation == DependencyRelation.Obj
            && _sites.IsOfTopic(site, above)
        )
        {
            return rank + 2;
        }
        // “met officials in Oslo”: the parser hangs the place on the noun before it; a topic’s place stays the topic’s.
        bool passes =
            !TimePath.IsClause(above)
            && above.Head is { } verb
            && verb.Index == predicate.Index
            && (
                above.Relation is DependencyRelation.Obj or DependencyRelation.NsubjPass
                || _sites.Takes(above, verb)
                // “the bombing of embassies in Chad”
                || above.Relation == DependencyRelation.Nmod && _sites.IsViolence(verb)
            )
            && !_words.Has("topic-verb", verb.Lemma)
            && site.Index > above.Index;
        return passes ? rank + 4
            : IsInClause(mention, predicate) ? rank + 8
            : null;
    }

    // A place known by its name alone counts only where the tree hangs it on the act.
    private bool IsInClause(PlaceMention mention, Token predicate) =>
        mention.Value.Country is not null && _sites.IsInClause(mention, predicate);

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

    /// <summary>“an attack in Kelo, which killed nine and wounded many”: what the attack does, it does there.</summary>
    private PlacedBy? FromDescribed(Token predicate)
    {
        Token clause = predicate is { Relation: DependencyRelation.Conj, Head: { Upos: Upos.Verb } first }
            ? first
            : predicate;
        return
            clause is { Upos: Upos.Verb, Relation: DependencyRelation.AclRelcl, Head: { } happening }
            && _sites.IsHappening(happening)
            ? Own(happening)
            : null;
    }

    /// <summary>“A raid in Kelo killed nine”, “A series of raids in Kelo …”: what the raid does, it does there.</summary>
    private PlacedBy? FromHappening(Token predicate)
    {
        Token clause = predicate is { Relation: DependencyRelation.Conj, Head: { Upos: Upos.Verb } first }
            ? first
            : predicate;
        if (clause.Upos != Upos.Verb || clause.Child(DependencyRelation.Nsubj) is not { } subject)
        {
            return null;
        }
        Token? counted = subject.Child(DependencyRelation.Nmod);
        Token? happening =
            _sites.IsHappening(subject) ? subject
            : counted is { } many && _sites.IsHappening(many) && many.Child(DependencyRelation.Case)?.Lemma == "of"
                ? many
            : null;
        return happening is { } deed && _sites.IsViolence(deed) ? Own(deed) : null;
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
