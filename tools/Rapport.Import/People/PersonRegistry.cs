namespace Rapport.Import.People;

/// <summary>All people so far, each once.</summary>
internal sealed class PersonRegistry
{
    private readonly Dictionary<string, Person> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> _byOwner = new(StringComparer.Ordinal);

    public IEnumerable<Person> All => _byId.Values.OrderBy(p => p.Id, StringComparer.Ordinal);

    public Person? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The person of our chronicle: the same name is the same person, a note after # tells namesakes apart.</summary>
    public Person ByHand(string name, string? note)
    {
        string id = NameWords.Slug(note is null ? name : $"{name} {note}");
        if (!_byId.TryGetValue(id, out Person? person))
        {
            person = new Person(id, name, Sources.Unverified, byHand: true);
            _byId.Add(id, person);
        }
        return person;
    }

    /// <summary>The person of that state with the same name, else a new one.</summary>
    public Person FromSource(SourceTerm term)
    {
        foreach (Person known in _byOwner.GetValueOrDefault(term.Of) ?? [])
        {
            if (known.IsCalled(term.Words))
            {
                return known;
            }
        }
        string slug = NameWords.Slug(term.Name);
        string id = slug;
        // Who has a full name like one of our chronicle is that person: a minister who came to head an organization.
        if (_byId.TryGetValue(slug, out Person? named) && named.ByHand && named.Words.Length > 1)
        {
            return named;
        }
        // A namesake in another state is most likely another person.
        for (int n = 2; _byId.ContainsKey(id); n++)
        {
            id = $"{slug}-{term.Of.ToLowerInvariant()}{(n > 2 ? n : "")}";
        }
        var person = new Person(id, term.Name, term.Source, byHand: false);
        _byId.Add(id, person);
        return person;
    }

    /// <summary>Notes that the person holds an office there.</summary>
    public void Serves(Person person, string of)
    {
        if (!person.Of.Add(of))
        {
            return;
        }
        if (!_byOwner.TryGetValue(of, out List<Person>? people))
        {
            people = [];
            _byOwner.Add(of, people);
        }
        people.Add(person);
    }
}
