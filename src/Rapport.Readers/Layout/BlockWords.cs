namespace Rapport.Readers.Layout;

/// <summary>The words of one block, as far as the furniture rules look.</summary>
internal sealed class BlockWords
{
    /// <summary>Rules look at so many words at most.</summary>
    private const int Looked = 60;

    private static readonly char[] Edges = [.. ".,;:!?()[]{}“”\"'‘’«»—–-|•·*#_"];

    private const string Separators = "|–—•·-";

    private BlockWords(string[] raw, string[] cores, int count, bool ended)
    {
        Raw = raw;
        Cores = cores;
        Count = count;
        EndsSentence = ended;
    }

    /// <summary>The first words as written.</summary>
    public string[] Raw { get; }

    /// <summary>The same without punctuation at their edges; empty for a word of punctuation alone.</summary>
    public string[] Cores { get; }

    /// <summary>Number of words in the whole block.</summary>
    public int Count { get; }

    /// <summary>True where all words are in <see cref="Raw"/>.</summary>
    public bool Complete => Raw.Length == Count;

    /// <summary>True where the block ends as a sentence does.</summary>
    public bool EndsSentence { get; }

    public static BlockWords Of(ReadOnlySpan<char> text)
    {
        var raw = new List<string>();
        int count = 0;
        int at = 0;
        while (at < text.Length)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            int start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            // Strokes and dots between words are no words.
            if (at > start && text[start..at].Trim(Separators).Length > 0 && ++count <= Looked)
            {
                raw.Add(text[start..at].ToString());
            }
        }
        return new BlockWords([.. raw], [.. raw.Select(w => w.Trim(Edges))], count, Sentences.IsEnded(text));
    }
}
