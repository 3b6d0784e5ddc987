using Rapport.Text;

namespace Rapport.Training.Corpus;

/// <summary>Makes names of organizations as states, towns and families give them: those of the tables and the corpora are few.</summary>
internal sealed class MadeOrganizations(NameTables tables)
{
    private static readonly string[] s_ofLands =
    [
        "Ministry of {field}",
        "{people} Red Crescent",
        "{people} Red Cross",
        "{people} {field} {body}",
        "National {body} of {land}",
        "Central Bank of {land}",
        "Bank of {land}",
        "{land} {body}",
        "{people} Communist Party",
        "{people} Workers ' Party",
        "Democratic Party of {land}",
        "{people} National Oil Company",
        "{people} Human Rights {body}",
        "National Front for the Liberation of {land}",
    ];
    private static readonly string[] s_ofTowns =
    [
        "{town} {paper}",
        "University of {town}",
        "{town} University",
        "{town} Institute of Technology",
        "{town} City Council",
        "{town} Police Department",
        "{town} Stock Exchange",
        "{town} Chamber of Commerce",
        "{town} {team}",
        "Bank of {town}",
    ];
    private static readonly string[] s_ofFamilies =
    [
        "{family} & {family}",
        "{family} {company}",
        "{family} {company}",
        "{family} {trade} {company}",
        "{family} & {family} {company}",
        "{family} 's",
        "{family} 's {shop}",
        "{family} {trade}",
        "{family} Foundation",
        "{family} Institute",
    ];
    private static readonly string[] s_bodies = Words(
        "Council Commission Committee Agency Authority Institute Association Federation Union League Front Movement "
            + "Congress Society Foundation Court Office Bureau Board Forum Group"
    );
    private static readonly string[] s_fields = Words(
        "Defence Defense Interior Finance Health Education Energy Trade Justice Agriculture Transport Oil Information "
            + "Culture Labour Security Intelligence Election Investigation Environment Tourism Development"
    );
    private static readonly string[] s_papers = Words(
        "Times Post Herald Tribune Daily Chronicle Journal Gazette News Star Review"
    );
    private static readonly string[] s_teams = Words("United City FC Rovers Tigers Wanderers Athletic");
    private static readonly string[] s_companies = Words(
        "Inc. Corp. Ltd. Group Holdings Industries Motors Foods Energy Bank Airlines Partners Systems Technologies Media "
            + "Insurance Securities Company Corporation LLC Oil Pharmaceuticals Mining Steel"
    );
    private static readonly string[] s_trades = Words(
        "Auto Insurance Construction Engineering Shipping Trading Investment Travel Dental Medical Power Petroleum Aviation Film"
    );
    private static readonly string[] s_shops = Words(
        "Pizza Grill Cafe Deli Diner Bar Garage Salon Bakery Kitchen Karate Market"
    );

    /// <summary>A name as words.</summary>
    public string[] Make(Random random)
    {
        string[] patterns = random.Next(5) switch
        {
            0 or 1 => s_ofFamilies,
            2 => s_ofTowns,
            _ => s_ofLands,
        };
        string pattern = patterns[random.Next(patterns.Length)];
        return [.. pattern.Split(' ').SelectMany(part => Fill(part, random))];
    }

    private string[] Fill(string part, Random random) =>
        part switch
        {
            "{people}" => tables.Pick(NameType.Norp, random)!,
            "{land}" or "{town}" => tables.Pick(NameType.Loc, random)!,
            "{family}" => [tables.Pick(NameType.Per, random)![^1]],
            "{body}" => [s_bodies[random.Next(s_bodies.Length)]],
            "{field}" => [s_fields[random.Next(s_fields.Length)]],
            "{paper}" => [s_papers[random.Next(s_papers.Length)]],
            "{team}" => [s_teams[random.Next(s_teams.Length)]],
            "{company}" => [s_companies[random.Next(s_companies.Length)]],
            "{trade}" => [s_trades[random.Next(s_trades.Length)]],
            "{shop}" => [s_shops[random.Next(s_shops.Length)]],
            _ => [part],
        };

    private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
