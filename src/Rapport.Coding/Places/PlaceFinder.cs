using Rapport.Coding.Time;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Places;

/// <summary>Finds place names and settles which place each means.</summary>
internal sealed class PlaceFinder(Document document, KnowledgeBase knowledge, TimeLexicon times)
{
    // A namesake this many times larger than the next is meant where nothing else tells.
    private const int Dominance = 8;

    // Below this a single namesake of the gazetteer proves little: hamlets share their names with people and things.
    private const int KnownTown = 15_000;

    // A capital of this size is meant whatever is called like it; a smaller one needs its country in the text.
    private const int KnownCapital = 100_000;

    private readonly CountryContext _countries = new(document, knowledge);
    private readonly PlaceNameFinder _names = new(knowledge, times);

    /// <summary>The places named in <paramref name="sentence"/>, in text order.</summary>
    public IEnumerable<PlaceMention> Find(Sentence sentence)
    {
        var names = _names.Find(sentence).ToList();
        for (int i = 0; i < names.Count; i++)
        {
            PlaceHint hint = HintFor(sentence, names, i);
            if (Resolve(names[i], hint) is { } mention)
            {
                yield return mention;
            }
        }
    }

    /// <summary>The state that <paramref name="text"/> names by name, or by adjective where <paramref name="adjective"/>; null for none or several.</summary>
    public Entity? State(string text, bool adjective)
    {
        Entity? found = null;
        foreach (NameMatch match in knowledge.Lookup(text))
        {
            bool fits = adjective
                ? match.Kind is NameKind.Adjective
                : match.Kind is NameKind.Name or NameKind.Short or NameKind.Acronym;
            if (!fits || knowledge.Find(match.EntityId) is not { Type: EntityType.State, To: null } state)
            {
                continue;
            }
            if (found is not null && found.Id != state.Id)
            {
                return null;
            }
            found = state;
        }
        return found;
    }

    private Entity? Region(string text)
    {
        foreach (NameMatch match in knowledge.Lookup(text))
        {
            bool named = match.Kind is NameKind.Name or NameKind.Short;
            if (named && knowledge.Find(match.EntityId) is { Type: EntityType.Region, Of: not null } region)
            {
                return region;
            }
        }
        return null;
    }

    /// <summary>True for nouns such as city and town.</summary>
    public bool IsPlaceKind(Token token) => times.Words.Has("place-kind", token.Lemma.ToLowerInvariant());

    /// <summary>What the words around the name say about the larger place: “, Turkey”, “in France”, “the Iraqi city of”.</summary>
    private PlaceHint HintFor(Sentence sentence, List<PlaceName> names, int i)
    {
        PlaceName name = names[i];
        if (i + 1 < names.Count && Outer(sentence, name, names[i + 1]) is { } after)
        {
            return after;
        }
        if (i + 1 < names.Count && Farther(name, names[i + 1]) is { } farther)
        {
            return farther;
        }
        for (int t = name.Tokens.Start - 1; t >= Math.Max(sentence.Tokens.Start, name.Tokens.Start - 4); t--)
        {
            Token token = document.TokenAt(t);
            if (token.Upos is Upos.Verb or Upos.Punct or Upos.Adp && token.Lemma != "of")
            {
                break;
            }
            bool owner = document.TokenAt(t + 1).Lemma is "'s" or "’s";
            if (token.Upos is Upos.Adj or Upos.Propn && State(token.Form, adjective: !owner) is { } state)
            {
                return new PlaceHint(state.Id, null, token.Form);
            }
        }
        return default;
    }

    private PlaceHint? Outer(Sentence sentence, PlaceName inner, PlaceName outer)
    {
        int gap = outer.Tokens.Start - inner.Tokens.End;
        if (gap is < 1 or > 5)
        {
            return null;
        }
        Token joint = document.TokenAt(inner.Tokens.End);
        bool comma = joint.Form is "," or "(" && gap == 1;
        bool inside = joint.Lemma is "in" && OnlySides(inner.Tokens.End + 1, outer.Tokens.Start);
        // “Amara, in northern Iraq”; “Amara Airfield West, also called A-West, in northern Iraq” is the tree’s business.
        bool both =
            joint.Form == ","
            && gap > 1
            && document.TokenAt(inner.Tokens.End + 1).Lemma == "in"
            && OnlySides(inner.Tokens.End + 2, outer.Tokens.Start);
        if (!comma && !inside && !both)
        {
            return null;
        }
        Entity? state = State(outer.Text, adjective: false);
        string? division =
            knowledge.FindPlaces(outer.Text).FirstOrDefault(p => p.IsDivision)?.Name ?? Region(outer.Text)?.Name;
        // “Paris, London and Rome” lists towns: a comma before a state may list too, when the first is a state itself.
        bool lists = comma && State(inner.Text, adjective: false) is not null && division is null;
        return (state is null && division is null) || lists || sentence.Tokens.End <= outer.Tokens.Start
            ? null
            : new PlaceHint(state?.Id, division, outer.Text);
    }

    // “at Amara Airfield West, also called A-West, in northern Iraq”: a site that the gazetteer lacks takes the state from there.
    private PlaceHint? Farther(PlaceName inner, PlaceName outer)
    {
        const int Reach = 12;
        bool unknown = knowledge.FindPlaces(inner.Text).Count == 0 && State(inner.Text, adjective: false) is null;
        if (
            !unknown
            || outer.Tokens.Start - inner.Tokens.End > Reach
            || State(outer.Text, adjective: false) is not { } state
        )
        {
            return null;
        }
        int t = outer.Tokens.Start - 1;
        while (t >= inner.Tokens.End && OnlySides(t, t + 1))
        {
            t--;
        }
        return t >= inner.Tokens.End && document.TokenAt(t).Lemma == "in"
            ? new PlaceHint(state.Id, null, outer.Text)
            : null;
    }

    private bool OnlySides(int start, int end)
    {
        for (int t = start; t < end; t++)
        {
            Token token = document.TokenAt(t);
            bool side =
                token.Upos is Upos.Det or Upos.Punct || times.Words.Has("place-side", token.Lemma.ToLowerInvariant());
            if (!side)
            {
                return false;
            }
        }
        return true;
    }

    private PlaceMention? Resolve(PlaceName name, PlaceHint hint)
    {
        IReadOnlyList<GazetteerPlace> candidates = knowledge.FindPlaces(name.Text);
        Entity? state = State(name.Text, adjective: false);
        if (state is not null && !PrefersDivision(hint, candidates))
        {
            return Make(
                name,
                new Place(state.Name, CountryOf(state)),
                PlaceKind.State,
                null,
                $"“{name.Text}” is a state"
            );
        }
        if (Choose(candidates, hint, name) is { } chosen)
        {
            GazetteerPlace place = chosen.Place;
            // The gazetteer may know the place by its local name only (“Köln” for Cologne): the text’s is kept then.
            string called = SameName(place.Name, name.Text) ? place.Name : name.Text;
            var value = new Place(called, place.Country, place.Latitude, place.Longitude, place.GeoNames);
            PlaceKind kind = place.IsDivision ? PlaceKind.Division : PlaceKind.Town;
            return Make(name, value, kind, place.Admin, $"“{name.Text}”: {chosen.Why}");
        }
        if (candidates.Count == 0 && Region(name.Text) is { Of: { } of } region)
        {
            return Make(name, new Place(region.Name, of), PlaceKind.Division, null, $"“{name.Text}” is a part of {of}");
        }
        if (hint.State is { } stated && name.IsLocative && candidates.Count == 0)
        {
            return Make(
                name,
                new Place(name.Text, stated),
                PlaceKind.Town,
                null,
                $"“{name.Text}” with “{hint.Words}” beside it"
            );
        }
        // A village that no gazetteer has is still where it happened; its name is all that is known.
        bool isWater = IsWater(name);
        if (name is { IsTagged: true, IsLocative: true } && (candidates.Count == 0 || isWater) && hint.Words is null)
        {
            return isWater || knowledge.Lookup(name.Text).Count == 0
                ? Make(name, new Place(name.Text, null), PlaceKind.Town, null, $"“{name.Text}” by name alone")
                : null;
        }
        return null;
    }

    private bool IsWater(PlaceName name)
    {
        for (int t = name.Tokens.Start; t < name.Tokens.End; t++)
        {
            if (times.Words.Has("place-water", document.TokenAt(t).Lemma.ToLowerInvariant()))
            {
                return true;
            }
        }
        return false;
    }

    // “Lebanon, Ohio”, “Atlanta, Georgia” said of towns in a division: the division is meant where a namesake lies in it.
    private static bool PrefersDivision(PlaceHint hint, IReadOnlyList<GazetteerPlace> candidates) =>
        hint.Division is not null && hint.State is null && candidates.Any(c => IsIn(c, hint));

    private (GazetteerPlace Place, string Why)? Choose(
        IReadOnlyList<GazetteerPlace> candidates,
        PlaceHint hint,
        PlaceName name
    )
    {
        if (candidates.Count == 0)
        {
            return null;
        }
        if (hint.Words is not null)
        {
            return Towns(candidates).Find(c => IsIn(c, hint)) is { } inside
                ? (inside, $"the one that “{hint.Words}” beside it points to")
                : null;
        }
        List<GazetteerPlace> towns = Towns(candidates);
        // “Bali” is no Bāli: where a place is spelt exactly so, namesakes with other letters count only if larger.
        if (towns[0].Name == name.Text)
        {
            towns.RemoveAll(c => c.Name != name.Text);
        }
        GazetteerPlace first = towns[0];
        if (towns.Find(c => c.Capital && IsKnown(c, first)) is { } capital)
        {
            return (capital, "the capital");
        }
        GazetteerPlace? named = towns.Where(c => _countries.Count(c.Country) > 0).MaxBy(c => c.Population);
        int second = towns.Skip(1).Where(c => c != first).Select(c => c.Population).DefaultIfEmpty().Max();
        bool dominant = first.Population >= KnownTown && first.Population >= (long)Dominance * Math.Max(1, second);
        if (named is not null && (!dominant || named == first || named.Population >= KnownTown))
        {
            return (named, $"the one in {named.Country}, which the text speaks of");
        }
        bool single = towns.Count == 1 && (first.Population >= KnownTown || name.IsTagged);
        return dominant ? (first, "by far the largest of that name")
            : single ? (first, "the only one of that name")
            : null;
    }

    // A town and the province around it that bears its name are one place here; the town stands for both.
    private static List<GazetteerPlace> Towns(IReadOnlyList<GazetteerPlace> candidates) =>
        [.. candidates.Where(c => !candidates.Any(o => Stands(o, c)))];

    private bool IsKnown(GazetteerPlace capital, GazetteerPlace largest) =>
        capital.Population >= KnownCapital
        || capital.Population * Dominance >= largest.Population
        || _countries.Count(capital.Country) > 0;

    private static bool Stands(GazetteerPlace town, GazetteerPlace division) =>
        division.IsDivision
        && !town.IsDivision
        && town.Country == division.Country
        && (town.Capital || town.Population >= KnownTown)
        && (town.Admin is { } admin && SameName(admin, division.Name) || SameName(town.Name, division.Name));

    private static bool SameName(string a, string b) => string.Equals(Fold(a), Fold(b), StringComparison.Ordinal);

    private static string Fold(string name)
    {
        var folded = new System.Text.StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }
        return folded.ToString();
    }

    private static bool IsIn(GazetteerPlace place, PlaceHint hint) =>
        (hint.State is not null && place.Country == hint.State)
        || (hint.Division is not null && string.Equals(place.Admin, hint.Division, StringComparison.OrdinalIgnoreCase));

    private static string? CountryOf(Entity state) => state.Id.Length == 3 ? state.Id : state.Of;

    private PlaceMention Make(PlaceName name, Place value, PlaceKind kind, string? admin, string why)
    {
        var span = new CharSpan(
            document.TokenAt(name.Tokens.Start).Span.Start,
            document.TokenAt(name.Tokens.End - 1).Span.End
        );
        return new PlaceMention(name.Tokens, span, TenseReader.HeadOf(document, name.Tokens), value, kind, admin, why);
    }

    /// <summary>What stands beside a name about the place around it; default for nothing.</summary>
    private readonly record struct PlaceHint(string? State, string? Division, string? Words);
}
