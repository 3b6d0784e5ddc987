using System.Collections.Immutable;
using System.Globalization;
using Rapport.Picture;
using Rapport.Picture.Rows;

namespace Rapport.Desk.Query;

/// <summary>Events in the 61 columns of GDELT 2.0, tab-separated without a header: acts that happened or go on, between two parties or of one.</summary>
/// <remarks>
/// GDELT has no place for plans, denials, sources and relations; those are left out. FIPS codes, religions, ethnic groups, tone and
/// the places of actors are not known here and stay empty.
/// </remarks>
public sealed class GdeltStatements(TextWriter writer) : IQueryOutput
{
    /// <summary>Number of columns.</summary>
    public const int Width = 61;

    private static readonly ImmutableArray<string> s_nobody = [.. Enumerable.Repeat("", 10)];
    private static readonly ImmutableArray<string> s_nowhere = [.. Enumerable.Repeat("", 8)];

    /// <inheritdoc/>
    public async Task AddAsync(IReadOnlyList<StoredStatement> statements)
    {
        foreach (StoredStatement s in statements.Where(IsEvent))
        {
            await writer.WriteAsync(string.Join('\t', Columns(s).Select(Clean)));
            await writer.WriteAsync('\n');
        }
    }

    /// <inheritdoc/>
    public Task FinishAsync() => Task.CompletedTask;

    private static bool IsEvent(StoredStatement s) =>
        s.Row.Kind == "event"
        && s.Row.Cameo is { Length: >= 2 }
        && s.Row.Status is "occurred" or "ongoing"
        && s.Row.Day.Length == 10;

    private static IEnumerable<string> Columns(StoredStatement s)
    {
        string day = s.Row.Day.Replace("-", "", StringComparison.Ordinal);
        string cameo = s.Row.Cameo!;
        return
        [
            Number(s.Row.Hash),
            day,
            day[..6],
            day[..4],
            Fraction(s.Row.Day),
            .. Actor(s, "actor"),
            .. Actor(s, "recipient"),
            "1",
            cameo,
            cameo[..Math.Min(3, cameo.Length)],
            cameo[..2],
            Quad(cameo[..2]),
            s.Row.Goldstein?.ToString(CultureInfo.InvariantCulture) ?? "",
            "1",
            "1",
            "1",
            "",
            .. s_nowhere,
            .. s_nowhere,
            .. Place(s.Row),
            (s.Article.Published ?? s.Row.Day).Replace("-", "", StringComparison.Ordinal) + "000000",
            s.Article.Url ?? s.Article.Name,
        ];
    }

    /// <summary>A number of 60 bits out of the statement's id, the same every time.</summary>
    private static string Number(string hash) =>
        long.TryParse(
            hash.AsSpan(0, Math.Min(15, hash.Length)),
            NumberStyles.HexNumber,
            CultureInfo.InvariantCulture,
            out long n
        )
            ? n.ToString(CultureInfo.InvariantCulture)
            : "";

    private static string Fraction(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? (date.Year + (date.Month * 30 + date.Day) / 365.0).ToString("0.0000", CultureInfo.InvariantCulture)
            : "";

    /// <summary>Ten columns: code, name, country, group, ethnic group, two religions, three roles.</summary>
    private static ImmutableArray<string> Actor(StoredStatement s, string role)
    {
        PartyRow? party = s.Parties.FirstOrDefault(p => p.Role == role);
        if (party is null)
        {
            return s_nobody;
        }
        string side = party.ActsFor.Split(' ')[0] is { Length: > 0 } first ? first : party.Id;
        bool state = side.Length == 3 && side.All(char.IsAsciiLetterUpper);
        string group = party.Type == "organization" && party.Id.All(char.IsAsciiLetterUpper) ? party.Id : "";
        return [side, party.Name, state ? side : "", group, "", "", "", "", "", ""];
    }

    /// <summary>Eight columns: kind, name, country and regions in FIPS, latitude, longitude, feature.</summary>
    private static ImmutableArray<string> Place(StatementRow row) =>
        row.WhereName is null && row.WhereCountry is null
            ? s_nowhere
            :
            [
                row.WhereGeonames is null ? "1" : "4",
                row.WhereName ?? row.WhereCountry!,
                "",
                "",
                "",
                row.WhereLat?.ToString(CultureInfo.InvariantCulture) ?? "",
                row.WhereLon?.ToString(CultureInfo.InvariantCulture) ?? "",
                row.WhereGeonames?.ToString(CultureInfo.InvariantCulture) ?? "",
            ];

    /// <summary>Verbal and material cooperation, verbal and material conflict, by root code.</summary>
    private static string Quad(string root) =>
        string.CompareOrdinal(root, "05") <= 0 ? "1"
        : string.CompareOrdinal(root, "08") <= 0 ? "2"
        : string.CompareOrdinal(root, "13") <= 0 ? "3"
        : "4";

    private static string Clean(string cell) => cell.Replace('\t', ' ').ReplaceLineEndings(" ");
}
