namespace Rapport.Training.Learning;

/// <summary>Sentences that are computed together, longest first; words are rows, sentence after sentence.</summary>
internal sealed class Batch
{
    private readonly int[] _starts;

    public Batch(IEnumerable<Prepared> sentences)
    {
        Items = [.. sentences.OrderByDescending(s => s.Count)];
        _starts = new int[Items.Length + 1];
        for (int s = 0; s < Items.Length; s++)
        {
            _starts[s + 1] = _starts[s] + Items[s].Count;
        }
    }

    public Prepared[] Items { get; }

    public int Sentences => Items.Length;

    public int Words => _starts[^1];

    public int Longest => Items.Length == 0 ? 0 : Items[0].Count;

    public int Start(int sentence) => _starts[sentence];

    /// <summary>How many sentences have more than <paramref name="t"/> words.</summary>
    public int ActiveAt(int t)
    {
        int active = 0;
        while (active < Items.Length && Items[active].Count > t)
        {
            active++;
        }
        return active;
    }

    /// <summary>The row of the word that comes at step <paramref name="t"/>.</summary>
    public int RowAt(int sentence, int t, bool reversed) =>
        reversed ? _starts[sentence] + Items[sentence].Count - 1 - t : _starts[sentence] + t;
}
