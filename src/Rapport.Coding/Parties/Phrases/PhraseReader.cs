using System.Collections.Immutable;
using Rapport.Coding.Parties.Coreference;
using Rapport.Coding.Parties.Names;
using Rapport.Coding.Parties.Sets;
using Rapport.Coding.Parties.Titles;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Phrases;

/// <summary>From the head of a phrase to the parties that it means. Each token is read once, in text order.</summary>
internal sealed class PhraseReader
{
    private readonly PartySpace _space;
    private readonly PartyMaker _make;
    private readonly TitleReading _titles;
    private readonly ModifierReader _modifiers;
    private readonly AgentReader _agents;
    private readonly PronounReader _pronouns;
    private readonly DescriptionReader _descriptions;
    private readonly DirectionReader _directions;
    private readonly BareOfficeReader _offices;
    private readonly OpponentReader _opponents;
    private readonly LocatedReader _located;
    private readonly OrganStateReader _organs;
    private readonly SetReader _sets;
    private readonly Inclusion _inclusion;
    private readonly ListedNames _lists;
    private readonly ImmutableArray<ResolvedParty>[] _own;
    private readonly bool[] _open;
    private readonly HomeParty _home;

    public PhraseReader(PartySpace space, TitleReading titles, HomeParty home, SpeakerHook hook)
    {
        _space = space;
        _titles = titles;
        _home = home;
        _make = new PartyMaker(space);
        _modifiers = new ModifierReader(this, space);
        _agents = new AgentReader(space, _modifiers, _make);
        var discourse = new Discourse(this);
        var speakers = new SpeakerReader(discourse, home, hook);
        _pronouns = new PronounReader(discourse, speakers);
        _offices = new BareOfficeReader(discourse, home);
        _opponents = new OpponentReader(discourse, speakers);
        _descriptions = new DescriptionReader(discourse);
        _directions = new DirectionReader(discourse);
        _located = new LocatedReader(this);
        _organs = new OrganStateReader(this);
        _sets = new SetReader(this, discourse);
        _inclusion = new Inclusion(this);
        _lists = new ListedNames(this);
        _own = new ImmutableArray<ResolvedParty>[space.Document.TokenCount];
        _open = new bool[space.Document.TokenCount];
    }

    public PartySpace Space => _space;

    public PartyMaker Make => _make;

    /// <summary>Holders of offices that the text names by the office alone.</summary>
    public IReadOnlyList<OfficeFact> BareOffices => _offices.Facts;

    /// <summary>What the sets read so far say about memberships.</summary>
    public IReadOnlyList<MembershipFact> Memberships => _sets.Facts;

    /// <summary>The parties of a phrase with those of its conjuncts, each id once, in text order.</summary>
    public ImmutableArray<ResolvedParty> Resolve(Token head)
    {
        ImmutableArray<ResolvedParty> own = IsCountedList(head) ? [] : Own(head);
        List<ResolvedParty>? parties = null;
        foreach (Token child in head.Children)
        {
            bool isListed =
                child.Relation == DependencyRelation.Conj
                    && IsNominal(child)
                    && !BetweenPair.IsOther(child)
                    && !IsExcluded(child)
                    && !_lists.IsElsewhere(child, head)
                || _lists.IsExample(child)
                || _lists.IsItem(child, own);
            if (isListed)
            {
                (parties ??= [.. own]).AddRange(Resolve(child));
            }
            else if (NamesOthers(child, own))
            {
                (parties ??= [.. own]).AddRange(Resolve(child));
            }
        }
        // “Also Thursday, Peru and Chile agreed”: what the tree joins to the day belongs together.
        foreach (Token sibling in AfterDay(head))
        {
            (parties ??= [.. own]).AddRange(Own(sibling));
        }
        if (parties is null && BetweenPair.Other(head) is { } other)
        {
            parties = [.. own, .. Resolve(other)];
        }
        // Most tokens mean nobody, and most others one party.
        return parties is null && own.Length < 2
            ? own
            : [.. (parties ?? [.. own]).DistinctBy(p => p.Party.Id, StringComparer.Ordinal)];
    }

    // “the two Asian rivals, India and China, fought”, read as a list of three: the names say who the two are.
    private bool IsCountedList(Token head)
    {
        if (
            head.Upos != Upos.Noun
            || !NounPhrase.IsPlural(head)
            || head.Child(DependencyRelation.Nummod) is not { } count
        )
        {
            return false;
        }
        int names = 0;
        foreach (Token child in head.Children)
        {
            if (child.Relation != DependencyRelation.Conj)
            {
                continue;
            }
            bool isFirst = names++ == 0;
            if (_space.MentionAt(child.Index) is null || (isFirst && child.Child(DependencyRelation.Cc) is not null))
            {
                return false;
            }
        }
        return names > 1 && Numerals.Read(count.Form) == names;
    }

    // “recognised by Chad but not by Peru”: what holds of the first does not hold of the second.
    private static bool IsExcluded(Token conjunct)
    {
        bool isNot = false;
        foreach (Token child in conjunct.Children)
        {
            // “and not only by Peru”
            if (child.Lemma is "only" or "just")
            {
                return false;
            }
            isNot |= child is { Relation: DependencyRelation.Advmod, Lemma: "not" } && child.Index < conjunct.Index;
        }
        return isNot && conjunct.Child(DependencyRelation.Cc) is { Lemma: "but" or "and" or "though" };
    }

    // “the chancellor Doe and the president Roe”, where the second hangs on the first one's name.
    private bool NamesOthers(Token name, ImmutableArray<ResolvedParty> own)
    {
        if (
            own is not [var first]
            || name.Relation is not (DependencyRelation.Appos or DependencyRelation.Flat or DependencyRelation.NmodDesc)
            || name.Upos != Upos.Propn
            || Own(name) is not [var named]
            || named.Party.Id != first.Party.Id
        )
        {
            return false;
        }
        foreach (Token child in name.Children)
        {
            if (
                child.Relation == DependencyRelation.Conj
                && (child.Name.Type == NameType.Per || _titles.PersonOfTitle.ContainsKey(child.Index))
            )
            {
                return true;
            }
        }
        return false;
    }

    private IEnumerable<Token> AfterDay(Token head)
    {
        if (
            head is not { Relation: DependencyRelation.Conj, Head: { } day }
            || !_space.Lexicon.Has("day-name", day.Lemma.ToLowerInvariant())
        )
        {
            yield break;
        }
        foreach (Token child in day.Children)
        {
            if (child.Relation == DependencyRelation.Conj && child.Index > head.Index && IsNominal(child))
            {
                yield return child;
            }
        }
    }

    /// <summary>The parties of one phrase without its conjuncts; empty while that very phrase is being read.</summary>
    public ImmutableArray<ResolvedParty> Own(Token head)
    {
        int t = head.Index;
        if (!_own[t].IsDefault)
        {
            return _own[t];
        }
        if (_open[t])
        {
            return [];
        }
        _open[t] = true;
        _own[t] = Read(head);
        _open[t] = false;
        return _own[t];
    }

    public static bool IsNominal(Token token) =>
        token.Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Det or Upos.X or Upos.Sym or Upos.Adj;

    private ImmutableArray<ResolvedParty> Read(Token head)
    {
        // “with the exception of Chad”: an exception is nobody, and Chad does not what the others do.
        if (head.Upos == Upos.Noun && _space.Lexicon.Has("exception-noun", head.Lemma))
        {
            return [];
        }
        bool isNoun = head.Upos is Upos.Noun or Upos.Propn or Upos.X;
        if (isNoun && _titles.PersonOfTitle.TryGetValue(head.Index, out NameMention? person))
        {
            bool here =
                person.Tokens.Start >= head.Sentence.Tokens.Start && person.Tokens.End <= head.Sentence.Tokens.End;
            return here
                ? Named(person)
                : _make.Standing(
                    Named(person),
                    _space.SpanOf(NounPhrase.Core(head)),
                    "coref.title",
                    $"the bearer of that title: “{_space.TextOf(person.Tokens)}”"
                );
        }
        if (_space.MentionAt(head.Index) is { } mention)
        {
            // “the Baltic states” name a region by its states.
            if (_sets.ReadRegion(head, mention) is { IsEmpty: false } states)
            {
                return states;
            }
            return mention.IsBound && !Leads(head) ? [] : Named(mention);
        }
        if (Apposition(head) is { IsEmpty: false } named)
        {
            return named;
        }
        return head.Upos switch
        {
            Upos.Pron or Upos.Det => _pronouns.Read(head),
            Upos.Noun or Upos.Propn or Upos.X => Described(head),
            Upos.Num => PartOf(head),
            _ => [],
        };
    }

    // “a US-led airstrike”: who leads it does it; “the Iran-backed group”: who backs it.
    private bool Leads(Token name) =>
        name.Head is { Upos: Upos.Verb or Upos.Adj, Relation: DependencyRelation.Amod } deed
        && (
            deed is { Lemma: "lead", Head.Upos: Upos.Noun }
            || (
                deed.Head is { } noun
                && _space.Lexicon.Has("backing-verb", deed.Lemma.ToLowerInvariant())
                && (
                    _space.MentionAt(noun.Index) is not null
                    || _agents.AgentAt(noun) is not null
                    || _space.Lexicon.DescriptionOf(noun.Lemma.ToLowerInvariant()) is not null
                )
            )
        );

    private ImmutableArray<ResolvedParty> Described(Token head)
    {
        ImmutableArray<ResolvedParty> found = IsTitleFor(head) ? _offices.Read(head) : [];
        found = found.IsEmpty ? NamedKind(head) : found;
        found = found.IsEmpty ? PartOf(head) : found;
        found = found.IsEmpty ? _descriptions.ReadPair(head) : found;
        found = found.IsEmpty ? _sets.Read(head) : found;
        found = found.IsEmpty ? _agents.Read(head) : found;
        if (found.IsEmpty && !IsGroup(head))
        {
            found = _modifiers.Read(head);
            if (found is [{ Party.Type: PartyType.Person }] && (IsOffice(head) || IsBody(head)))
            {
                // “Doe's spokeswoman”, “her group” is not Doe.
                return [];
            }
        }
        found = found.IsEmpty ? _directions.Read(head) : found;
        found = found.IsEmpty ? _descriptions.Read(head, _agents.AgentAt(head)?.Value) : found;
        found = found.IsEmpty ? _offices.Read(head) : found;
        found = found.IsEmpty ? Titled(head) : found;
        found = found.IsEmpty ? _opponents.Read(head) : found;
        found = found.IsEmpty ? _located.ReadOrgan(head, _agents.AgentAt(head)?.Value) : found;
        found = found.IsEmpty ? _organs.Read(head, _agents.AgentAt(head)?.Value) : found;
        found = found.IsEmpty && _agents.Described(head) is { } group ? [group] : found;
        found = found.IsEmpty ? Place(head) : found;
        found = found.IsEmpty ? _located.Read(head) : found;
        found = found.IsEmpty ? Publisher(head) : found;
        return NounPhrase.IsPlural(head) ? _inclusion.Merge(head, found) : Bearer(head, found);
    }

    // “Foreign Secretary welcomes progress”, a headline whose text goes on with “Foreign Secretary Jane Doe”.
    private ImmutableArray<ResolvedParty> Bearer(Token head, ImmutableArray<ResolvedParty> found) =>
        found is [{ How: PartyGround.Title or PartyGround.Agent, Party: var side }]
        && side.Type is PartyType.State or PartyType.Organization
        && Titled(head, mayBeAny: found[0].How == PartyGround.Title) is [var bearer]
        && bearer.Party.Of.Any(o => o == side.Id || side.Of.Contains(o))
            ? [bearer]
            : found;

    // “The Department will stay engaged”, in a paper of that department: whose paper it is.
    private ImmutableArray<ResolvedParty> Publisher(Token head) =>
        _home is { IsPublisher: true, Id: { } id }
        && char.IsUpper(head.FormSpan[0])
        && NounPhrase.IsDefinite(head)
        && _space.Lexicon.Has("publishing-organ", head.Lemma.ToLowerInvariant())
        && head.Child(DependencyRelation.Compound) is null
        && head.Child(DependencyRelation.Amod) is null
        && !(head.Child(DependencyRelation.Nmod) is { } of && NounPhrase.HasPreposition(of, "of", "for"))
        && _make.Of(id, _space.SpanOf(NounPhrase.Core(head))) is { } party
            ? [_make.Resolved(party, PartyGround.Coreference, "coref.publisher", party.Mention.Span, _home.Why)]
            : [];

    private bool IsBody(Token head) =>
        _space.Lexicon.DescriptionOf(head.Lemma.ToLowerInvariant()) is { } body
        && (body.For("organization") || body.For("group"));

    private bool IsOffice(Token head) =>
        _space.Lexicon.Titles.EndingAt(_space.Words, head.Index, head.Sentence.Tokens.Start)
            is { Value.IsHonorific: false };

    // “the Minister for the Arctic” is nobody in the Arctic.
    private bool IsTitleFor(Token head) => BareOfficeReader.IsFor(head) && IsOffice(head);

    // “The Foreign Secretary will visit Oslo”, whose name the text tells only later: the one person whom it calls so.
    private ImmutableArray<ResolvedParty> Titled(Token head, bool mayBeAny = true)
    {
        TokenSpan sentence = head.Sentence.Tokens;
        if (
            !char.IsUpper(head.FormSpan[0])
            || NounPhrase.IsPlural(head)
            || _space.Lexicon.Titles.Covering(_space.Words, head.Index, sentence.Start, sentence.End)
                is not { Value.IsHonorific: false } title
            || (title.Value.Office is null && !mayBeAny)
        )
        {
            return [];
        }
        string words = _space.TextOf(new TokenSpan(title.Start, title.End));
        NameMention? bearer = null;
        foreach (TitledPerson person in _titles.People)
        {
            if (
                person.Use.IsPast
                || person.Use.IsFuture
                || !string.Equals(_space.TextOf(person.Use.Tokens), words, StringComparison.OrdinalIgnoreCase)
            )
            {
                continue;
            }
            if (bearer is not null && bearer.Ids[0] != person.Person)
            {
                return [];
            }
            bearer = person.Mention;
        }
        return bearer is null
            ? []
            : _make.Standing(
                Named(bearer),
                _space.SpanOf(NounPhrase.Core(head)),
                "coref.title",
                $"the only bearer of that title: “{_space.TextOf(bearer.Tokens)}”"
            );
    }

    // “dozens of Chadian troops”, “11 of the members”: whoever the part is of.
    private ImmutableArray<ResolvedParty> PartOf(Token head)
    {
        bool isPart = head.Upos == Upos.Num || _space.Lexicon.Has("part-noun", head.Lemma.ToLowerInvariant());
        foreach (Token child in head.Children)
        {
            bool behind =
                child.Relation is DependencyRelation.Nmod or DependencyRelation.Obl && child.Index > head.Index;
            if (isPart && behind && NounPhrase.HasPreposition(child, "of"))
            {
                return Resolve(child);
            }
        }
        return [];
    }

    // “Syrian rebels” act for themselves and not for Syria.
    private bool IsGroup(Token head) => _agents.AgentAt(head) is { Value.IsGroup: true };

    private ImmutableArray<ResolvedParty> Named(NameMention mention)
    {
        CharSpan span = _space.SpanOf(mention.Tokens);
        var parties = ImmutableArray.CreateBuilder<ResolvedParty>(mention.Ids.Length);
        foreach (string id in mention.Ids)
        {
            if (_make.Of(id, span) is { } party)
            {
                PartyGround how = mention.IsPlace ? PartyGround.Place : PartyGround.Name;
                string by = mention.Known ? $"name.{mention.Kind.ToString().ToLowerInvariant()}:{id}" : "name.text";
                parties.Add(_make.Resolved(party, how, by, span, Why(mention, party)));
            }
        }
        return parties.DrainToImmutable();
    }

    private string Why(NameMention mention, Party party)
    {
        if (mention.IsPlace)
        {
            return $"a place in {party.Name}";
        }
        if (!mention.Known)
        {
            return "named in the text, in no table";
        }
        return _space.AsOf is { } day && party.Of.Length > 0 && party.Type == PartyType.Person
            ? $"{party.Name}, for {string.Join(", ", party.Of)} as of {day:yyyy-MM-dd}"
            : $"a name of {party.Name}";
    }

    // “the ministry’s spokesman, Jane Doe”: the name tells who is meant.
    private ImmutableArray<ResolvedParty> Apposition(Token head)
    {
        foreach (Token child in head.Children)
        {
            bool joined =
                child.Relation is DependencyRelation.Appos or DependencyRelation.Flat or DependencyRelation.NmodDesc;
            if (
                joined
                && !_lists.IsExample(child)
                && _space.MentionAt(child.Index) is { IsBound: false, IsModifier: false } mention
                && !IsLandOf(head, mention)
            )
            {
                return Named(mention);
            }
        }
        return NextName(head);
    }

    // “Kelo, Chad”: the land that a town lies in is no other name of it.
    private bool IsLandOf(Token head, NameMention land) =>
        head is { Upos: Upos.Propn, Name.Type: NameType.Loc }
        && land.Ids is [var id]
        && _space.Referent(id)?.Type == PartyType.State;

    // “the New Silk Road project”, “the NATO alliance”: the name with its own kind.
    private ImmutableArray<ResolvedParty> NamedKind(Token head)
    {
        if (NounPhrase.IsPlural(head) || _space.Lexicon.DescriptionOf(head.Lemma.ToLowerInvariant()) is not { } kind)
        {
            return [];
        }
        int before = head.Index - 1;
        if (
            before < head.Sentence.Tokens.Start
            || _space.MentionAt(before) is not { IsBound: false, Ids: [var id] } mention
            || kind.For("meeting")
        )
        {
            return [];
        }
        bool fits = _space.Referent(id)?.Type switch
        {
            PartyType.Project => kind.For("project"),
            PartyType.Organization => kind.For("organization"),
            PartyType.Group => kind.For("group"),
            PartyType.Region => kind.For("region"),
            _ => false,
        };
        return fits ? Named(mention) : [];
    }

    // “the rebel group M23”: the name that follows at once, also where the tree does not join the two.
    private ImmutableArray<ResolvedParty> NextName(Token head)
    {
        int next = head.Index + 1;
        bool described =
            head.Upos == Upos.Noun && (IsGroup(head) || _space.Lexicon.DescriptionOf(head.Lemma) is not null);
        if (
            !described
            || NounPhrase.IsPlural(head)
            || next >= head.Sentence.Tokens.End
            || _space.MentionAt(next) is not { IsBound: false, IsModifier: false, Ids: [var id] } mention
        )
        {
            return [];
        }
        bool fits =
            _space.Referent(id) is { } named
            && (
                named.Type is PartyType.Group && IsGroup(head)
                || named.Type is PartyType.Organization
                    && _space.Lexicon.DescriptionOf(head.Lemma) is { } d
                    && d.For("organization")
            );
        return fits ? Named(mention) : [];
    }

    // A town or province means the state that it lies in, where the text or its size leaves no doubt.
    private ImmutableArray<ResolvedParty> Place(Token head)
    {
        if (head.Upos != Upos.Propn || !char.IsUpper(head.FormSpan[0]) || head.Name.Type != NameType.Loc)
        {
            return [];
        }
        CharSpan span = _space.SpanOf(NounPhrase.Core(head));
        string name = Visible.Of(span.Of(_space.Document.Text));
        if (PlaceState.Of(_space, name) is not { } state || _make.Of(state, span) is not { } party)
        {
            return [];
        }
        return [_make.Resolved(party, PartyGround.Place, "place", span, $"{name} lies in {party.Name}")];
    }
}
