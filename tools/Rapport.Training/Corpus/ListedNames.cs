using System.Globalization;
using Rapport.Nlp;
using Rapport.Nlp.Features;

namespace Rapport.Training.Corpus;

/// <summary>The names that the model's list is made of: the project's tables, and common names of people, companies and teams.</summary>
internal sealed class ListedNames(string folder)
{
    private static readonly string[] s_lands =
    [
        "states.tsv",
        "regions.tsv",
        "names-regions.tsv",
        "names-capitals.tsv",
        "regions-of-states.tsv",
        "names-regions-of-states.tsv",
        "names-world-countries.tsv",
    ];

    // Smaller towns share their names with too many words.
    private const int FewestPeople = 15_000;

    /// <summary>All names as words.</summary>
    public IEnumerable<(ListedKind Kind, string[] Words)> All =>
        [.. People(), .. Organizations(), .. Places(), .. Common()];

    private IEnumerable<(ListedKind, string[])> People()
    {
        foreach (string[] row in NameTables.Lines(folder, "people.tsv"))
        {
            string[] words = NameTables.Words(row[1]);
            if (words.Length > 1)
            {
                yield return (ListedKind.Person, words);
                yield return (ListedKind.GivenName, words[..1]);
            }
        }
        foreach (string[] row in NameTables.Lines(folder, "names-people.tsv"))
        {
            string[] words = NameTables.Words(row[1]);
            yield return (row[2] is "surname" || words.Length == 1 ? ListedKind.Surname : ListedKind.Person, words);
        }
    }

    private IEnumerable<(ListedKind, string[])> Organizations() =>
        NameTables
            .Organizations.SelectMany(file => NameTables.Lines(folder, file))
            .Where(row => NameTables.IsName(row[1]))
            .Select(row => (ListedKind.Organization, NameTables.Words(row[1])));

    private IEnumerable<(ListedKind, string[])> Places()
    {
        foreach (string[] row in s_lands.SelectMany(file => NameTables.Lines(folder, file)))
        {
            if (NameTables.IsName(row[1]) && row[2] is not ("adjective" or "demonym"))
            {
                yield return (ListedKind.Land, NameTables.Words(row[1]));
            }
        }
        foreach (string[] row in NameTables.Lines(folder, "names-states.tsv"))
        {
            bool people = row[2] is "adjective" or "demonym";
            if (NameTables.IsName(row[1]))
            {
                yield return (people ? ListedKind.People : ListedKind.Land, NameTables.Words(row[1]));
            }
        }
        foreach (string[] row in NameTables.Lines(folder, "places.tsv"))
        {
            if (int.TryParse(row[8], CultureInfo.InvariantCulture, out int people) && people >= FewestPeople)
            {
                yield return (ListedKind.Town, NameTables.Words(row[1]));
            }
        }
    }

    private static IEnumerable<(ListedKind, string[])> Common() =>
        EmbeddedTable
            .Rows(typeof(ListedNames), "listed-names.tsv")
            .Select(row =>
                (
                    row[1] switch
                    {
                        "given" => ListedKind.GivenName,
                        "surname" => ListedKind.Surname,
                        _ => ListedKind.Organization,
                    },
                    NameTables.Words(row[0])
                )
            );
}
