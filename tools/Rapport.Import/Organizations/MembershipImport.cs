using System.Globalization;

namespace Rapport.Import.Organizations;

/// <summary>Makes the tables of memberships: exact days from our own list of accessions, years from the COW IGO data for the rest.</summary>
/// <remarks>
/// The COW data ends in 2014; who was a member then is carried on unless our list says otherwise. For each pair of state and
/// organization our list, where it has the pair, replaces the data.
/// </remarks>
internal static class MembershipImport
{
    private const string Command = "memberships";
    private const string Unverified = "unverified";

    public static void Run(string data, string shared)
    {
        var organizations = Csv.ReadTabs(Path.Combine(data, "knowledge", "organizations.tsv"))
            .ToDictionary(r => r["id"], StringComparer.Ordinal);
        var cow = new CowMemberships();
        List<Spell> spells = cow.Read(shared);
        ILookup<(string, string), Spell> byPair = spells.ToLookup(s => (s.Organization, s.Member));
        List<Accession> exact = [.. Accessions().Select(a => Confirm(a, byPair[(a.Organization, a.Member)]))];
        HashSet<(string, string)> known = [.. exact.Select(a => (a.Organization, a.Member))];
        IEnumerable<Accession> fromData = spells
            .Where(s => !cow.Complete.Contains(s.Organization) && !known.Contains((s.Organization, s.Member)))
            .Select(s => FromData(s, organizations[s.Organization]))
            .OfType<Accession>();
        foreach (
            IGrouping<string, Accession> part in exact
                .Concat(fromData)
                .GroupBy(a => Part(organizations.GetValueOrDefault(a.Organization)), StringComparer.Ordinal)
        )
        {
            TableFile.Write(
                data,
                $"memberships-{part.Key}.tsv",
                Command,
                "member organization status from to source",
                part.OrderBy(a => a.Organization, StringComparer.Ordinal)
                    .ThenBy(a => a.Status, StringComparer.Ordinal)
                    .ThenBy(a => a.From, StringComparer.Ordinal)
                    .ThenBy(a => a.Member, StringComparer.Ordinal)
                    .Select(a => a.Row())
            );
        }
    }

    private static string Part(IReadOnlyDictionary<string, string>? organization) =>
        organization is null ? "formats"
        : organization["of"] is "UN" or "" && organization["id"] is "UN" ? "un"
        : organization["of"] is "UN" ? "un"
        : organization["kind"];

    private static IEnumerable<Accession> Accessions() =>
        Csv.ReadTabs(Path.Combine(AppContext.BaseDirectory, "Tables", "Organizations", "accessions.tsv"))
            .SelectMany(r =>
                r["members"]
                    .Split(' ')
                    .Select(m => new Accession(m, r["organization"], r["status"], r["from"], r["to"], Unverified))
            );

    // The data knows years only, so it can confirm a day's year but not the day.
    private static Accession Confirm(Accession accession, IEnumerable<Spell> spells)
    {
        int from = Year(accession.From);
        foreach (Spell spell in spells)
        {
            if (
                !string.Equals(spell.Status, accession.Status, StringComparison.Ordinal)
                || Math.Abs(spell.First - from) > 1
            )
            {
                continue;
            }
            bool endKnown =
                accession.To.Length == 0
                    ? spell.Last is null
                    : spell.Last is { } last && Math.Abs(last - Year(accession.To)) <= 1;
            return accession with { Source = endKnown ? "cow-igo-year" : "cow-igo-start" };
        }
        return accession;
    }

    private static Accession? FromData(Spell spell, IReadOnlyDictionary<string, string> organization)
    {
        string founded = organization["from"];
        string dissolved = organization["to"];
        string from = spell.First.ToString(CultureInfo.InvariantCulture);
        string to = spell.Last?.ToString(CultureInfo.InvariantCulture) ?? dissolved;
        // The data counts an organization's predecessors too.
        if (spell.Last < Year(founded))
        {
            return null;
        }
        if (founded.Length > 0 && spell.First <= Year(founded))
        {
            from = founded;
        }
        if (dissolved.Length > 0 && to.Length > 0 && Year(to) >= Year(dissolved))
        {
            to = dissolved;
        }
        return new Accession(spell.Member, spell.Organization, spell.Status, from, to, "cow-igo");
    }

    private static int Year(string date) =>
        date.Length < 4 ? 0 : int.Parse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
}
