namespace Rapport.Knowledge;

/// <summary>Someone's standing in an organization over a time.</summary>
/// <param name="Member">Id of the state or other entity.</param>
/// <param name="Organization">Id of the organization.</param>
/// <param name="Status">The standing.</param>
/// <param name="From">First day, or null where it is not known; a bare year or month in the table gives its first day.</param>
/// <param name="To">Last day, or null where it lasts; a bare year or month in the table gives its last day.</param>
/// <param name="Source">Id of the row's source.</param>
public sealed record Membership(
    string Member,
    string Organization,
    MemberStatus Status,
    DateOnly? From,
    DateOnly? To,
    string Source
);

/// <summary>Standings in an organization.</summary>
public enum MemberStatus
{
    /// <summary>Full member.</summary>
    Member,

    /// <summary>Accepted or applying to become a member.</summary>
    Candidate,

    /// <summary>Observer.</summary>
    Observer,

    /// <summary>Associate, dialogue partner or other partner.</summary>
    Partner,

    /// <summary>Member whose rights are suspended.</summary>
    Suspended,
}
