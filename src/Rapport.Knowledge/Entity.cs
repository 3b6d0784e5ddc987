namespace Rapport.Knowledge;

/// <summary>Something that the knowledge tables name: a state, an organization, a person, a group, a region or a project.</summary>
/// <param name="Id">ISO 3166-1 alpha-3 for states, the usual acronym for organizations, a slug for anything else.</param>
/// <param name="Name">Canonical English name.</param>
/// <param name="Type">What it is.</param>
/// <param name="Kind">Finer class from <c>kinds.tsv</c> (<c>territory</c>, <c>ministry</c>, <c>armed-group</c>, …), or null.</param>
/// <param name="From">Founded, independent or born on, or null where that is not known.</param>
/// <param name="To">Last day of its existence or life, or null where it lasts or that is not known.</param>
/// <param name="Of">Id of the state, organization or owner that it belongs to, or null.</param>
public sealed record Entity(
    string Id,
    string Name,
    EntityType Type,
    string? Kind,
    DateOnly? From,
    DateOnly? To,
    string? Of
);

/// <summary>What an <see cref="Entity"/> is.</summary>
public enum EntityType
{
    /// <summary>A state, present, former or unrecognized, or a territory with its own code.</summary>
    State,

    /// <summary>An organization: intergovernmental, a ministry, an agency, a company.</summary>
    Organization,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An armed or other non-state group, a movement, a party, a coalition, a people.</summary>
    Group,

    /// <summary>A part of the world that holds several states, or a part of one state (kind <c>subnational</c>).</summary>
    Region,

    /// <summary>A project, doctrine, plan or agreement.</summary>
    Project,
}
