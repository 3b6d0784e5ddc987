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
    public PlacedBy? For(Token predicate) => Own(predicate) ?? Light(predicate) ?? Chain(predicate) ?? Named(predicate);

    private PlacedBy? Own(Token predicate)
    {
        PlacedBy? best = null;
        int bestRank = int.MaxValue;
        foreach (PlaceMention mention in _places.In(predicate.Sentence))
        {
            if (Rank(mention, predicate) is { } rank && rank < bestRank)
            {
                (best, bestRank) = (new PlacedBy(mention.Value, mention.Why, mention), rank);
            }
        }
        return best;
    }

    // Lower is nearer; towns come before the states that they lie in.
    private int? Rank(PlaceMention mention, Token predicate)
    {
        int step = mention.Kind == PlaceKind.State ? 1 : 0;
        Token below = mention.Head;
        bool located = IsWhere(below, below.Head);
        for (Token? at = below.Head; at is { } token && step < 8; at = token.Head, step += 2)
        {
            if (token.Index == predicate.Index)
            {
                return located && (step < 2 || !IsOfOtherNoun(mention.Head)) ? step : null;
            }
            if (
                TimePath.IsClause(token)
                || _places.In(token.Sentence).Any(m => m.Tokens.Contains(token.Index) && !IsWhere(token, token.Head))
            )
            {
                // “met in Baghdad, where they discussed”: the antecedent’s place holds for the relative clause.
                return null;
            }
            located |= IsWhere(token, token.Head);
            below = token;
        }
        return null;
    }

    private static bool IsOfOtherNoun(Token place) => place.Child(DependencyRelation.Case)?.Lemma is "of" or "from";

    /// <summary>True where the phrase under <paramref name="token"/> says where its head happens.</summary>
    private bool IsWhere(Token token, Token? head)
    {
        if (head is not { } governor)
        {
            return false;
        }
        string marker = token.Child(DependencyRelation.Case)?.Lemma ?? "";
        switch (token.Relation.Universal())
        {
            case DependencyRelation.Obl:
            case DependencyRelation.Nmod:
                return _words.Has("place-in", marker)
                    || (_words.Has("place-to", marker) && _words.Has("place-motion", governor.Lemma));
            case DependencyRelation.Obj:
                return _words.Has("place-visit", governor.Lemma);
            // “the Lisbon conference”: a town before a gathering.
            case DependencyRelation.Compound:
                return _times.EventNouns.GetValueOrDefault(governor.Lemma.ToLowerInvariant())
                        is "gathering"
                            or "exercise"
                            or "violence"
                    && _places.In(token.Sentence).Any(m => m.Tokens.Contains(token.Index) && m.Kind == PlaceKind.Town);
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
        return last is null ? null : new PlacedBy(last.Value, last.Why, last);
    }

    /// <summary>The place of the happening that the predicate is, or takes place at.</summary>
    private PlacedBy? Named(Token predicate)
    {
        if (_events.Of(predicate) is { } own && PlaceOf(own) is { } place)
        {
            return place;
        }
        foreach (Token child in predicate.Children)
        {
            bool at =
                child.Relation.Universal() is DependencyRelation.Obl or DependencyRelation.Nmod
                && child.Child(DependencyRelation.Case)?.Lemma is "at" or "during" or "for";
            if (at && _events.Of(child) is { } named && PlaceOf(named) is { } found)
            {
                return found;
            }
        }
        return null;
    }

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
        noun.Head is { } verb && _times.Phases.ContainsKey(verb.Lemma) ? Own(verb) : null;
}
