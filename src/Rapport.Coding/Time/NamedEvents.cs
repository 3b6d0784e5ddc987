using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>The happenings that a document names by event nouns, with their mentions joined. Immutable.</summary>
/// <remarks>
/// A definite phrase takes up the happening whose modifiers include its own; a bare one (“the summit”) the one that the text
/// is mostly about, unless its own or the sentence before names another.
/// </remarks>
internal sealed class NamedEvents
{
    // Happenings first named longer ago than this are no longer taken up; keeps long texts linear.
    private const int Reach = 200;

    // Sentences over which an attack, visit or vote is taken up.
    private const int Nearby = 5;

    private readonly Dictionary<int, NamedEvent> _byHead = [];

    private NamedEvents(IEnumerable<NamedEvent> events)
    {
        All = [.. events];
        foreach (NamedEvent named in All)
        {
            foreach (Token head in named.Heads)
            {
                _byHead[head.Index] = named;
            }
        }
    }

    /// <summary>All of them, in order of first mention.</summary>
    public ImmutableArray<NamedEvent> All { get; }

    /// <summary>The happening that <paramref name="noun"/> is a mention of, or null.</summary>
    public NamedEvent? Of(Token noun) => _byHead.GetValueOrDefault(noun.Index);

    /// <summary>Reads the document; furniture is left out.</summary>
    public static NamedEvents Read(Document document, TimeLexicon lexicon)
    {
        var clusters = new List<Cluster>();
        foreach (Sentence sentence in document.Sentences)
        {
            if (sentence.Kind.IsFurniture())
            {
                continue;
            }
            for (int i = 0; i < sentence.Count; i++)
            {
                if (EventPhrase.TryRead(sentence[i], lexicon) is { } phrase)
                {
                    Join(clusters, phrase);
                }
            }
        }
        return new NamedEvents(clusters.Select((c, i) => new NamedEvent(i, [.. c.Phrases.Select(p => p.Head)])));
    }

    private static void Join(List<Cluster> clusters, EventPhrase phrase)
    {
        Cluster? found = phrase.IsDefinite ? Antecedent(clusters, phrase) : null;
        if (found is null)
        {
            found = new Cluster();
            clusters.Add(found);
        }
        found.Phrases.Add(phrase);
        found.Nouns.Add(phrase.Noun);
        found.Classes.Add(phrase.Class);
        found.Modifiers.UnionWith(phrase.Modifiers);
        found.Year ??= phrase.Year;
    }

    private static Cluster? Antecedent(List<Cluster> clusters, EventPhrase phrase)
    {
        Cluster? best = null;
        int bestScore = -1;
        for (int c = Math.Max(0, clusters.Count - Reach); c < clusters.Count; c++)
        {
            Cluster cluster = clusters[c];
            if (!Fits(cluster, phrase))
            {
                continue;
            }
            EventPhrase last = cluster.Phrases[^1];
            int distance = phrase.Head.Sentence.Index - last.Head.Sentence.Index;
            bool sameNoun = cluster.Nouns.Contains(phrase.Noun);
            // Near beats much spoken of, the same noun beats both.
            int score = cluster.Phrases.Count + (distance <= 1 ? 4 : 0) + (sameNoun ? 20 : 0);
            if (score >= bestScore)
            {
                (best, bestScore) = (cluster, score);
            }
        }
        return best;
    }

    private static bool Fits(Cluster cluster, EventPhrase phrase)
    {
        bool sameNoun = cluster.Nouns.Contains(phrase.Noun);
        bool gathering = phrase.Class == "gathering";
        // “the forum” may stand for “the summit”, but only where it adds nothing of its own; “the raid” is no word for a war.
        if (!sameNoun && (!gathering || phrase.Modifiers.Count > 0 || !cluster.Classes.Contains(phrase.Class)))
        {
            return false;
        }
        // A text is about one summit, but tells of many attacks.
        int distance = phrase.Head.Sentence.Index - cluster.Phrases[^1].Head.Sentence.Index;
        if (!gathering && distance > Nearby)
        {
            return false;
        }
        bool sameYear = phrase.Year is null || cluster.Year is null || phrase.Year == cluster.Year;
        bool newYear =
            phrase.Year is not null && cluster.Year is null && cluster.Phrases.Count > 0 && phrase.Modifiers.Count == 0;
        return sameYear && !newYear && phrase.Modifiers.IsSubsetOf(cluster.Modifiers);
    }

    private sealed class Cluster
    {
        public List<EventPhrase> Phrases { get; } = [];

        public HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Classes { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Modifiers { get; } = new(StringComparer.Ordinal);

        public int? Year { get; set; }
    }
}
