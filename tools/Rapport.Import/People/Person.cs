namespace Rapport.Import.People;

/// <summary>A person of the tables, gathered from all sources. Mutable until the tables are written.</summary>
internal sealed class Person(string id, string name, string source, bool byHand)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public string[] Words { get; } = NameWords.Of(name);

    /// <summary>Words of the person's other names.</summary>
    public List<string[]> OtherWords { get; } = [];

    /// <summary>True where our own chronicle names the person, so that the name is as news writes it.</summary>
    public bool ByHand { get; } = byHand;

    /// <summary>What the person is called alone.</summary>
    public List<string> Surnames { get; } = [];

    /// <summary>States and organizations of the person's offices.</summary>
    public HashSet<string> Of { get; } = new(StringComparer.Ordinal);

    public PartialDay? Born { get; set; }

    /// <summary>A source that knows the person.</summary>
    public string Source { get; private set; } = source;

    /// <summary>True where a name of the person and one of the source share a telling word.</summary>
    public bool SharesWordWith(SourceTerm source) =>
        OtherWords
            .Prepend(Words)
            .Any(own =>
                NameWords.ShareWord(own, source.Words)
                || source.OtherNames.Any(n => NameWords.ShareWord(own, NameWords.Of(n)))
            );

    /// <summary>True where these are all the words of one of the person's names, or all but some.</summary>
    public bool IsCalled(string[] words) =>
        OtherWords
            .Prepend(Words)
            .Any(own => NameWords.SamePerson(own, words) || own.SequenceEqual(words, StringComparer.Ordinal));

    public void ConfirmedBy(string source)
    {
        if (Source == Sources.Unverified)
        {
            Source = source;
        }
    }
}
