using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Coding.Parties;

/// <summary>Who is meant in one document. Immutable; safe to share between threads.</summary>
public sealed class PartyReading
{
    private readonly ImmutableArray<ImmutableArray<ResolvedParty>> _byToken;

    internal PartyReading(
        Document document,
        ImmutableArray<ImmutableArray<ResolvedParty>> byToken,
        ImmutableArray<EntityMention> mentions,
        ImmutableArray<OfficeFact> offices,
        ImmutableArray<MembershipFact> memberships
    )
    {
        Document = document;
        _byToken = byToken;
        Mentions = mentions;
        Offices = offices;
        Memberships = memberships;
    }

    /// <summary>The document that was read.</summary>
    public Document Document { get; }

    /// <summary>All names, in text order; a hyphenated pair (“Russia-China”) gives one for each.</summary>
    public ImmutableArray<EntityMention> Mentions { get; }

    /// <summary>Who is called the holder of an office, in text order.</summary>
    public ImmutableArray<OfficeFact> Offices { get; }

    /// <summary>Who is said, by a set expression, to be a member of an organization, or expressly not.</summary>
    public ImmutableArray<MembershipFact> Memberships { get; }

    /// <summary>
    /// The parties that the phrase under <paramref name="head"/> means, with its conjuncts, each once, in text order;
    /// empty where nothing settles it.
    /// </summary>
    public ImmutableArray<ResolvedParty> Resolve(Token head) => _byToken[head.Index];
}
