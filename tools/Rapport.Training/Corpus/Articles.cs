using System.Text.Json;
using Rapport.Nlp;
using Rapport.Text;

namespace Rapport.Training.Corpus;

/// <summary>Sentences of articles that nobody annotated: teachers read them and a student learns what they see.</summary>
internal static class Articles
{
    // Longer ones are mostly lists; shorter ones are marks and rubrics.
    private const int Longest = 60;
    private const int Shortest = 4;

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
