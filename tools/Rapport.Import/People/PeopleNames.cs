namespace Rapport.Import.People;

/// <summary>Makes the rows of a person's further names: surnames by custom, and spellings from <c>aliases.tsv</c>, which PETRARCH's actors confirm.</summary>
internal sealed class PeopleNames
{
    private static readonly string[] s_articles = ["al-", "el-", "Al-", "El-"];

    private readonly Dictionary<string, string[]> _aliases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _never;
    private readonly HashSet<string> _leftOut;
    private readonly HashSet<string> _confirmed;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public PeopleNames(string tables, string shared)
    {
        _confirmed = Csv.ReadTabs(Path.Combine(shared, "petrarch-actors.tsv"))
            .Select(r => NameWords.Slug(r["name"]))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var row in Csv.ReadTabs(Path.Combine(tables, "aliases.tsv")))
        {
            _aliases.Add(row["person"], row["names"].Split("; "));
        }
        ILookup<string, string> words = Csv.ReadTabs(Path.Combine(tables, "no-surnames.tsv"))
            .ToLookup(r => r["for"], r => NameWords.Slug(r["word"]), StringComparer.Ordinal);
        _never = [.. words["all"]];
        _leftOut = [.. words["others"]];
    }

    /// <summary>Gives the people of our chronicle their other names, so that sources' spellings find them.</summary>
    public void Tell(PersonRegistry people)
    {
        foreach (Person person in people.All)
        {
            foreach (string alias in _aliases.GetValueOrDefault(person.Name) ?? [])
            {
                person.OtherWords.Add(NameWords.Of(alias));
            }
        }
    }

    public IEnumerable<string> Rows(Person person)
    {
        var seen = new HashSet<(string, string)> { (person.Name, "name") };
        foreach ((string name, string kind, string source) in Names(person))
        {
            if (seen.Add((name, kind)))
            {
                yield return TableFile.Row(person.Id, name, kind, "", "", source);
            }
        }
    }

    /// <summary>An alias for someone who holds no office is a slip.</summary>
    public void CheckUsed()
    {
        foreach (string name in _aliases.Keys.Where(n => !_used.Contains(n)).Order(StringComparer.Ordinal))
        {
            Console.WriteLine($"aliases.tsv: no person “{name}”");
        }
    }

    private IEnumerable<(string Name, string Kind, string Source)> Names(Person person)
    {
        foreach (string surname in SurnamesOf(person))
        {
            string source = person.Source is Sources.Unverified ? SourceOf(surname) : person.Source;
            yield return (surname, "surname", source);
            if (s_articles.FirstOrDefault(a => surname.StartsWith(a, StringComparison.Ordinal)) is { } article)
            {
                yield return (Capitalised(surname[article.Length..]), "surname", source);
            }
        }
        if (!person.ByHand || !_aliases.TryGetValue(person.Name, out string[]? aliases))
        {
            yield break;
        }
        _used.Add(person.Name);
        foreach (string alias in aliases)
        {
            (string name, string kind) = alias[0] switch
            {
                '^' => (alias[1..], "surname"),
                '~' => (alias[1..], "nickname"),
                _ => (alias, "name"),
            };
            yield return (name, kind, SourceOf(name));
        }
    }

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private string SourceOf(string name) =>
        _confirmed.Contains(NameWords.Slug(name)) ? Sources.Petrarch : Sources.Unverified;

    private IEnumerable<string> SurnamesOf(Person person) =>
        (person.ByHand ? person.Surnames : Surnames.Guess(person.Name, person.Of.First()).Where(IsTelling)).Where(s =>
            !_never.Contains(NameWords.Slug(s))
        );

    private bool IsTelling(string surname) =>
        surname.Length > 2 && surname.Any(char.IsUpper) && !_leftOut.Contains(NameWords.Slug(surname));
}
