using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Rules.Dictionaries;

/// <summary>
/// Verbs, actors, agents and discards in the format of TABARI and PETRARCH, of one or more files. Immutable once loaded; safe to
/// share between threads.
/// </summary>
/// <remarks>
/// The format is that of the published descriptions: patterns of whole words around a verb with <c>$</c> (source), <c>+</c>
/// (target), <c>^</c> (skip), <c>%</c> (compound), <c>&amp;SET</c>, <c>_</c> (neighbours); actors with codes by date; agents.
/// </remarks>
public sealed class EventDictionary
{
    private readonly Dictionary<string, List<VerbEntry>> _verbs = new(StringComparer.Ordinal);
    private readonly PhraseIndex<ActorEntry> _actors = new();
    private readonly PhraseIndex<AgentEntry> _agents = new();
    private readonly PhraseIndex<DiscardEntry> _discards = new();

    private EventDictionary() { }

    /// <summary>Lines that say nothing readable, each with a remedy; the other lines count.</summary>
    public ImmutableArray<DataFault> Faults { get; private set; } = [];

    /// <summary>Reads files; what each holds is told by its lines.</summary>
    /// <exception cref="DataException">A file cannot be read.</exception>
    public static EventDictionary Load(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var dictionary = new EventDictionary();
        var faults = new List<DataFault>();
        foreach (string path in paths)
        {
            dictionary.Add(DictionaryFile.Read(path, faults));
        }
        dictionary._actors.Close();
        dictionary._agents.Close();
        dictionary._discards.Close();
        dictionary.Faults = [.. faults];
        return dictionary;
    }

    /// <summary>Reads one sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="date">The day for codes with dates, or null: then undated codes count.</param>
    public DictionaryReading Read(Sentence sentence, DateOnly? date)
    {
        var words = new SentenceWords(sentence);
        if (DiscardOf(words) is { } discard)
        {
            return new DictionaryReading(discard.WholeStory ? DiscardScope.Story : DiscardScope.Sentence, [], []);
        }
        List<Chunk> chunks = new ChunkReader(_actors, _agents).Read(words);
        List<DictionaryEntity> entities = new EntityReader(words, chunks, date).Read();
        var verbs = new VerbMatcher(words, chunks, entities);
        return new DictionaryReading(
            DiscardScope.None,
            [.. entities.SelectMany(e => e.Members)],
            [.. verbs.Match(_verbs)]
        );
    }

    private DiscardEntry? DiscardOf(SentenceWords words)
    {
        DiscardEntry? found = null;
        for (int i = 0; i < words.Count; i++)
        {
            if (_discards.Find(words, i) is { } hit && (found is null || hit.Value.WholeStory))
            {
                found = hit.Value;
            }
        }
        return found;
    }

    private void Add(DictionaryFile file)
    {
        switch (KindOf(file))
        {
            case FileKind.Verbs:
                new VerbFileReader(file, _verbs).Read();
                break;
            case FileKind.Agents:
                new AgentFileReader(file, _agents).Read();
                break;
            case FileKind.Actors:
                new ActorFileReader(file, _actors).Read();
                break;
            default:
                foreach (DictionaryLine line in file.Lines)
                {
                    string text = line.Trimmed;
                    _discards.Add(Phrase.Read(text.TrimStart('+')).Closed(), new DiscardEntry(text[0] == '+'));
                }
                break;
        }
    }

    private static FileKind KindOf(DictionaryFile file)
    {
        bool Has(Func<string, bool> test) => file.Lines.Any(l => test(l.Trimmed));
        return Has(t => t.StartsWith("---", StringComparison.Ordinal) || t.StartsWith("- ", StringComparison.Ordinal))
                ? FileKind.Verbs
            : Has(t => t.Contains("[~", StringComparison.Ordinal) || t.Contains("~]", StringComparison.Ordinal))
                ? FileKind.Agents
            : Has(t => t.Contains('[', StringComparison.Ordinal)) ? FileKind.Actors
            : FileKind.Discards;
    }

    private enum FileKind
    {
        Discards,
        Actors,
        Agents,
        Verbs,
    }

    private sealed record DiscardEntry(bool WholeStory);
}
