namespace Rapport.Import.Organizations;

/// <summary>One standing of one member, as written into the table of memberships.</summary>
internal sealed record Accession(
    string Member,
    string Organization,
    string Status,
    string From,
    string To,
    string Source
)
{
    public string Row() => TableFile.Row(Member, Organization, Status, From, To, Source);
}
