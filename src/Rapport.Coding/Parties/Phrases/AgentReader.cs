using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Coding.Parties.Titles;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Phrases;

/// <summary>Organs, forces, office-holders without a name, and described groups: “Russian troops”, “the foreign ministers of A and B”, “Syrian rebels”.</summary>
internal sealed class AgentReader(PartySpace space, ModifierReader modifiers, PartyMaker make)
{
    private const string Government = "GOV";

    // “in Chad, Mali and the Central African Republic”; what is longer says more than where.
    private const int LongestPlace = 9;

    public ImmutableArray<ResolvedParty> Read(Token head)
    {
        TokenSpan sentence = head.Sentence.Tokens;
        PhraseMatch<AgentEntry>? agent = AgentAt(head);
        PhraseMatch<TitleEntry>? title = space.Lexicon.Titles.Covering(
            space.Words,
            head.Index,
            sentence.Start,
            sentence.End
        );
        if (title is { Value.IsHonorific: false } office && (agent is null || agent.Value.Start >= office.Start))
        {
            return Office(head, office);
        }
        if (agent is not { } match)
        {
            return [];
        }
        return match.Value.IsGroup
            ? Group(head, match)
            : State(head, match.Start, match.Value.Role, $"agent:{match.Value.Agent}");
    }

    /// <summary>The row for the agent noun that ends with <paramref name="head"/>, or null.</summary>
    public PhraseMatch<AgentEntry>? AgentAt(Token head) =>
        space.Lexicon.Agents.EndingAt(space.Words, head.Index, head.Sentence.Tokens.Start);

    /// <summary>A group that only the text describes: “protesters”, “Syrian rebels”; null where the noun is none.</summary>
    public ResolvedParty? Described(Token head)
    {
        if (AgentAt(head) is not { Value.IsGroup: true } agent)
        {
            return null;
        }
        CharSpan words = space.SpanOf(WithPlace(head));
        List<ResolvedParty> owners = Owners(head, agent.Start, head.Index + 1);
        string name = GroupName(head, agent.Start, owners);
        Party described = make.Described(name, PartyType.Group, agent.Value.Role, words) with
        {
            Of = [.. Home(owners, agent.Value.Role)],
        };
        return make.Resolved(
            described,
            PartyGround.Description,
            $"agent:{agent.Value.Agent}",
            words,
            "a group that the text describes"
        );
    }

    private ImmutableArray<ResolvedParty> Office(Token head, PhraseMatch<TitleEntry> title)
    {
        ImmutableArray<ResolvedParty> states = State(
            head,
            title.Start,
            title.Value.Role ?? Government,
            $"title:{title.Value.Title}",
            title.End
        );
        if (states.Length != 1 || NounPhrase.IsPlural(head) || title.Value.Office is not { } office)
        {
            return states;
        }
        ResolvedParty state = states[0];
        if (OfficeKnowledge.HolderOf(space, state.Party.Id, office) is not { } holder)
        {
            return states;
        }
        CharSpan words = state.Party.Mention.Span;
        Party? person = make.Of(holder, words);
        return person is null
            ? states
            :
            [
                make.Resolved(
                    person,
                    PartyGround.Title,
                    $"office:{office}",
                    words,
                    $"{person.Name} held the office on {space.AsOf:yyyy-MM-dd}"
                ),
            ];
    }

    /// <summary>The states and organizations that an organ or office belongs to, with its role.</summary>
    private ImmutableArray<ResolvedParty> State(Token head, int start, string? role, string by, int end = -1)
    {
        List<ResolvedParty> owners = Owners(head, start, Math.Max(end, head.Index + 1));
        CharSpan words = space.SpanOf(Words(head));
        return
        [
            .. owners
                .DistinctBy(o => o.Party.Id, StringComparer.Ordinal)
                .Select(o =>
                    make.Resolved(
                        AsAgent(o.Party, role, words),
                        PartyGround.Agent,
                        by,
                        words,
                        $"{head.Form} of {o.Party.Name}"
                    )
                ),
        ];
    }

    // A state's organ is the state in that role; an organization's official is the organization.
    private Party AsAgent(Party owner, string? role, CharSpan words) =>
        owner with
        {
            Role = owner.Type == PartyType.State ? role ?? owner.Role : owner.Role,
            Mention = make.Mention(words),
        };

    private List<ResolvedParty> Owners(Token head, int start, int end)
    {
        var owners = new List<ResolvedParty>();
        for (int t = start; t < end; t++)
        {
            Token token = space.Token(t);
            owners.AddRange(modifiers.Before(token).SelectMany(Side));
            // “the bloc's envoy for Chad” does not act for Chad.
            owners.AddRange(modifiers.Behind(token, represents: owners.Count == 0).SelectMany(Side));
        }
        foreach (Token child in head.Children)
        {
            // “forces loyal to General Doe” are his.
            bool loyal = child.Upos == Upos.Adj && space.Lexicon.Has("loyal", child.Lemma.ToLowerInvariant());
            if (loyal && child.Child(DependencyRelation.Obl) is { } leader)
            {
                owners.AddRange(modifiers.Resolve(leader));
            }
        }
        // “Russian deputy ministers and officials”: a later conjunct shares what stands before the first.
        if (owners.Count == 0 && head.Relation == DependencyRelation.Conj && head.Head is { } first)
        {
            owners.AddRange(
                modifiers.Before(first).Where(o => o.How is PartyGround.Name && o.Party.Type != PartyType.Person)
            );
        }
        return owners;
    }

    // “his government” is that of the state for which he acts.
    private IEnumerable<ResolvedParty> Side(ResolvedParty owner)
    {
        if (owner.Party.Type != PartyType.Person)
        {
            return [owner];
        }
        return owner
            .Party.Of.Select(id => make.Of(id, owner.Party.Mention.Span))
            .OfType<Party>()
            .Select(side => owner with { Party = side });
    }

    private ImmutableArray<ResolvedParty> Group(Token head, PhraseMatch<AgentEntry> agent)
    {
        List<ResolvedParty> owners = Owners(head, agent.Start, head.Index + 1);
        TokenSpan core = Words(head);
        CharSpan words = space.SpanOf(core);
        string by = $"agent:{agent.Value.Agent}";
        // “Houthi fighters” are the Houthis.
        if (First(owners, PartyType.Group, PartyType.Organization) is { } group)
        {
            Party named = group with { Mention = make.Mention(words) };
            return [make.Resolved(named, PartyGround.Agent, by, words, $"{head.Form} of {named.Name}")];
        }
        // “the rebels” are looked for among those named before, first.
        return [];
    }

    // “British firms” count for Britain, “Chadian rebels” for nobody but themselves.
    private IEnumerable<string> Home(List<ResolvedParty> owners, string? role) =>
        role is null || space.Lexicon.Has("group-against", role.ToLowerInvariant())
            ? []
            : owners
                .Where(o => o.Party.Type == PartyType.State)
                .Select(o => o.Party.Id)
                .Distinct(StringComparer.Ordinal);

    private string GroupName(Token head, int start, List<ResolvedParty> owners)
    {
        string words = space.SpanOf(new TokenSpan(start, head.Index + 1)).Of(space.Document.Text);
        string described = words.ToLowerInvariant();
        return First(owners, PartyType.State, PartyType.Region) is { } place
            ? $"{place.Mention.Text} {described}"
            : described;
    }

    private static Party? First(List<ResolvedParty> owners, params ReadOnlySpan<PartyType> types)
    {
        foreach (ResolvedParty owner in owners)
        {
            if (types.Contains(owner.Party.Type))
            {
                return owner.Party;
            }
        }
        return null;
    }

    private static TokenSpan Words(Token head) => NounPhrase.Core(head);

    // “Chad, Mali and Niger, who …”: up to the last name.
    private static int EndOfNames(Token place)
    {
        int end = place.Index + 1;
        foreach (Token child in place.Children)
        {
            bool isName =
                child.Relation is DependencyRelation.Conj or DependencyRelation.Flat or DependencyRelation.Appos
                && child.Name.Type == NameType.Loc;
            end = isName ? Math.Max(end, EndOfNames(child)) : end;
        }
        return end;
    }

    // “families in Chad and Mali”: only the place tells these from any others.
    private static TokenSpan WithPlace(Token head)
    {
        TokenSpan core = NounPhrase.Core(head);
        foreach (Token child in head.Children)
        {
            bool isPlace =
                child.Relation == DependencyRelation.Nmod
                && child.Index > head.Index
                && child.Name.Type == NameType.Loc
                && NounPhrase.HasPreposition(child, "in", "from", "of", "near");
            if (isPlace && EndOfNames(child) is var end && end - child.Index <= LongestPlace)
            {
                return new TokenSpan(core.Start, end);
            }
        }
        return core;
    }
}
