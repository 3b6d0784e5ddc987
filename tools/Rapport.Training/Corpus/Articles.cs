using System.Text.Json;
using Rapport.Nlp;
using Rapport.Text;

namespace Rapport.Training.Corpus;

/// <summary>Sentences of articles and of dictionaries' examples that nobody annotated: teachers read them and a student learns what they see.</summary>
internal static class Articles
{
    // Longer ones are mostly lists; shorter ones are marks and rubrics.
    private const int Longest = 60;
    private const int Shortest = 4;

    /// <summary>The examples of a file of PropBank's senses, with <c>examples</c> in each line's JSON record; their words are parted by blanks.</summary>
    /// <param name="path">The file.</param>
    /// <param name="held">Sentences that figures are taken on, as words joined by blanks: they are left out.</param>
    public static List<Example> ReadExamples(string path, IReadOnlySet<string> held)
    {
        var examples = new List<Example>();
        var seen = new HashSet<string>(held, StringComparer.Ordinal);
        foreach (string line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            if (!json.RootElement.TryGetProperty("examples", out JsonElement texts))
            {
                continue;
            }
            foreach (JsonElement text in texts.EnumerateArray())
            {
                foreach (string[] words in Sentences(text.GetString()!))
                {
                    bool fits =
                        words.Length is >= Shortest and <= Longest && !Array.Exists(words, w => w.Contains('*'));
                    if (fits && seen.Add(string.Join(' ', words)))
                    {
                        examples.Add(new Example { Forms = words });
                    }
                }
            }
        }
        return examples;
    }

    private static IEnumerable<string[]> Sentences(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        int start = 0;
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = words[i] is "``" or "''" ? "\"" : words[i];
            bool ends = i + 1 == words.Length || (words[i] is "." or "?" or "!" && char.IsUpper(words[i + 1][0]));
            if (ends)
            {
                yield return words[start..(i + 1)];
                start = i + 1;
            }
        }
    }

    /// <summary>The sentences of a file with a JSON record with <c>text</c> a line.</summary>
    /// <param name="path">The file.</param>
    /// <param name="without">Records to leave out, counted from 0.</param>
    /// <param name="reader">Finds words and sentences.</param>
    public static List<Example> Read(string path, IReadOnlyCollection<int> without, EnglishReader reader)
    {
        var examples = new List<Example>();
        int record = 0;
        foreach (string line in File.ReadLines(path))
        {
            if (without.Contains(record++))
            {
                continue;
            }
            using var json = JsonDocument.Parse(line);
            string text = json.RootElement.GetProperty("text").GetString()!;
            foreach (Sentence sentence in reader.Read(new Article { Id = "article", Text = text }).Sentences)
            {
                if (sentence.Count is >= Shortest and <= Longest)
                {
                    examples.Add(
                        new Example { Forms = [.. Enumerable.Range(0, sentence.Count).Select(i => sentence[i].Form)] }
                    );
                }
            }
        }
        return examples;
    }
}
