using System.Collections.Immutable;
using Rapport.Coding.Parties.Coreference;
using Rapport.Coding.Parties.Names;
using Rapport.Coding.Parties.Phrases;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Sets;

/// <summary>Sets that text and knowledge settle: “the Baltic states”, “nine member states”, “Gulf members except Oman”.</summary>
internal sealed class SetReader(PhraseReader phrases, Discourse discourse)
{
    private const int Largest = 15;

    private readonly PartySpace _space = phrases.Space;
    private readonly Exceptions _exceptions = new(phrases);
    private readonly OrganizationInPlay _organizations = new(phrases, discourse);
    private readonly List<MembershipFact> _facts = [];

    public IReadOnlyList<MembershipFact> Facts => _facts;

    /// <summary>The members of the set under a plural noun; empty where it is none.</summary>
    public ImmutableArray<ResolvedParty> Read(Token head)
    {
        string lemma = head.Lemma.ToLowerInvariant();
        if (
            head.Upos is not (Upos.Noun or Upos.Propn)
            || !NounPhrase.IsPlural(head)
            || !_space.Lexicon.Has("set-noun", lemma)
        )
        {
            return [];
        }
        return Read(head, RegionOf(head));
    }

    /// <summary>The states of a region whose name ends in a set noun: “the Nordic countries”.</summary>
    public ImmutableArray<ResolvedParty> ReadRegion(Token head, NameMention mention) =>
        mention is { IsBound: false, Ids: [var id] }
        && _space.Referent(id) is { Type: PartyType.Region }
        && (
            _space.Lexicon.Has("set-noun", head.Lemma.ToLowerInvariant())
            || Quantity.Read(_space, head).Number is not null
        )
            ? Read(head, id)
            : [];

    private ImmutableArray<ResolvedParty> Read(Token head, string? region)
    {
        bool members =
            (_space.Lexicon.Has("set-member", head.Lemma.ToLowerInvariant()) && !IsOfOtherKind(head))
            || IsMemberCompound(head);
        ResolvedParty? organization = _organizations.Find(head, members);
        if (region is null && (!members || organization is null))
        {
            return [];
        }
        var set = new SetPhrase(head, region, organization, Quantity.Read(_space, head), _exceptions.Of(head));
        ImmutableArray<string> ids = Settle(set);
        if (ids.IsEmpty)
        {
            return Unsettled(set);
        }
        NoteFacts(set, ids);
        return Named(set, ids);
    }

    private ImmutableArray<string> Settle(SetPhrase set)
    {
        int? number = set.Quantity.Number;
        ImmutableArray<string> left = [.. All(set).Where(id => !set.Excepts(id))];
        if (number is { } wanted)
        {
            return left.Length == wanted ? left : [];
        }
        // “several” says not which, unless an organization or an exception narrows the region down to them.
        bool narrowed = set.Region is not null && (set.Organization is not null || set.Exceptions.Count > 0);
        return (set.Quantity.IsWhole || narrowed) && left.Length is > 1 and <= Largest ? left : [];
    }

    private ImmutableArray<string> All(SetPhrase set) =>
        set switch
        {
            { Region: { } region, Organization: { } o } =>
            [
                .. Members.OfRegion(_space, region).Intersect(Members.Of(_space, o.Party.Id)),
            ],
            { Region: { } region } => Members.OfRegion(_space, region),
            { Organization: { } o, Quantity.Number: { } n }
                when Exactly(set, o.Party.Id, n) is { IsEmpty: false } exact => exact,
            { Organization: { } o } => Members.Of(_space, o.Party.Id),
            _ => [],
        };

    // Someone else's exception in the same sentence takes nothing from a number that fits.
    private ImmutableArray<string> Exactly(SetPhrase set, string organization, int number)
    {
        ImmutableArray<string> members = Members.Of(_space, organization, number);
        return members.Any(set.Excepts) ? [] : members;
    }

    // Too many, or which ones is not said: the organization or region stands for them.
    private ImmutableArray<ResolvedParty> Unsettled(SetPhrase set)
    {
        CharSpan words = _space.SpanOf(NounPhrase.Core(set.Head));
        PartyMaker make = phrases.Make;
        if (set.Organization is { } organization)
        {
            Party whole = organization.Party with { Mention = make.Mention(words) };
            string why = $"members of {whole.Name}, which ones is not said";
            return [make.Resolved(whole, PartyGround.Agent, "set.members", words, why)];
        }
        return set.Region is { } region && make.Of(region, words) is { } party
            ?
            [
                make.Resolved(
                    party,
                    PartyGround.Description,
                    "set.region",
                    words,
                    $"states of {party.Name}, which ones is not said"
                ),
            ]
            : [];
    }

    private ImmutableArray<ResolvedParty> Named(SetPhrase set, ImmutableArray<string> ids)
    {
        CharSpan words = _space.SpanOf(NounPhrase.Core(set.Head));
        string why = Why(set, ids.Length);
        var parties = ImmutableArray.CreateBuilder<ResolvedParty>(ids.Length);
        foreach (string id in ids)
        {
            if (phrases.Make.Of(id, words) is { } party)
            {
                parties.Add(phrases.Make.Resolved(party, PartyGround.Set, "set", words, why));
            }
        }
        return parties.DrainToImmutable();
    }

    private string Why(SetPhrase set, int count)
    {
        string whose = set switch
        {
            { Region: { } r, Organization: { } o } => $"states of {_space.Referent(r)?.Name} in {o.Party.Name}",
            { Region: { } r } => $"states of {_space.Referent(r)?.Name}",
            _ => $"members of {set.Organization?.Party.Name}",
        };
        string without =
            set.Exceptions.Count == 0
                ? ""
                : $" without {string.Join(", ", set.Exceptions.Select(e => e.Party.Party.Name))}";
        string date = _space.AsOf is { } day ? $" as of {day:yyyy-MM-dd}" : "";
        return $"the {count} {whose}{without}{date}";
    }

    private void NoteFacts(SetPhrase set, ImmutableArray<string> ids)
    {
        if (set.Organization is not { } organization)
        {
            return;
        }
        HashSet<string> all = [.. Members.Of(_space, organization.Party.Id)];
        // “the member states” alone says nothing of who they are.
        if (set.Region is not null || set.Exceptions.Exists(e => all.Contains(e.Party.Party.Id)))
        {
            ImmutableArray<Party> members = [.. Named(set, ids).Select(p => p.Party)];
            CharSpan words = _space.SpanOf(NounPhrase.Core(set.Head));
            Add(set, members, isMember: true, words, Why(set, ids.Length));
        }
        foreach ((ResolvedParty left, CharSpan leftWords) in set.Exceptions)
        {
            // “all members except X voted” leaves X a member.
            bool known = _facts.Exists(f => !f.IsMember && f.Members[0].Id == left.Party.Id);
            if (!all.Contains(left.Party.Id) && !known)
            {
                Add(set, [left.Party], isMember: false, leftWords, $"expressly left out: {left.Party.Name}");
            }
        }
    }

    private void Add(SetPhrase set, ImmutableArray<Party> members, bool isMember, CharSpan words, string why)
    {
        string text = words.Of(_space.Document.Text);
        _facts.Add(
            new MembershipFact(
                members,
                set.Organization!.Party,
                isMember,
                words,
                set.Head.Sentence.Index,
                new TraceStep("set", "set.membership", text, why)
            )
        );
    }

    private bool IsMemberCompound(Token head)
    {
        foreach (Token child in head.Children)
        {
            if (
                child.Relation is DependencyRelation.Compound or DependencyRelation.Amod
                && _space.Lexicon.Has("set-member", child.Lemma.ToLowerInvariant())
            )
            {
                return true;
            }
        }
        // “member states” as the tree may have it.
        int before = head.Index - 1;
        return head.Lemma.StartsWith("member-", StringComparison.OrdinalIgnoreCase)
            || (
                before >= head.Sentence.Tokens.Start
                && _space.Lexicon.Has("set-member", _space.Token(before).Lemma.ToLowerInvariant())
            );
    }

    // “crew members”, “service members” belong to no organization of states.
    private bool IsOfOtherKind(Token head)
    {
        foreach (Token child in head.Children)
        {
            if (child.Relation == DependencyRelation.Compound && _space.MentionAt(child.Index) is null)
            {
                return true;
            }
        }
        return false;
    }

    private string? RegionOf(Token head)
    {
        foreach (Token child in head.Children)
        {
            bool before =
                child.Relation is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.NmodPoss;
            bool behind =
                child.Relation == DependencyRelation.Nmod
                && NounPhrase.HasPreposition(child, "of", "in", "across", "throughout", "from");
            if (
                (before || behind)
                && _space.MentionAt(child.Index) is { IsBound: false, Ids: [var id] }
                && _space.Referent(id) is { Type: PartyType.Region }
            )
            {
                return id;
            }
        }
        return null;
    }
}
