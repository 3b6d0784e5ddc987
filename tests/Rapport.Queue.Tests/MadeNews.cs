using System.Text.Json;

namespace Rapport.Queue.Tests;

/// <summary>Made articles of several sentences: some in another language, some twice, some near-copies, some damaged.</summary>
internal static class MadeNews
{
    private static readonly string[] s_states =
    [
        "Chile",
        "Peru",
        "Norway",
        "Ghana",
        "Nepal",
        "Fiji",
        "Kenya",
        "Oman",
        "Latvia",
        "Mexico",
    ];

    private static readonly string[] s_sentences =
    [
        "The foreign minister of {0} met the foreign minister of {1} in Lima on {2}.",
        "{0} will send {3} tonnes of grain to {1} next month, officials said.",
        "The president of {0} accused {1} of breaking the treaty.",
        "{0} and {1} signed an agreement on trade worth {3} million dollars on {2}.",
        "Lawmakers in {0} rejected a proposal to impose sanctions on {1}.",
        "{0} denied that its troops had crossed the border with {1} on {2}.",
        "Thousands of people protested against the government of {0} on {2}.",
    ];

    private static readonly string[] s_days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

    /// <summary>Writes a folder of inputs and gives its path.</summary>
    public static string Write(string folder, int articles)
    {
        Directory.CreateDirectory(folder);
        using (var writer = new StreamWriter(Path.Combine(folder, "news.jsonl")) { NewLine = "\n" })
        {
            for (int i = 0; i < articles; i++)
            {
                writer.WriteLine(i % 97 == 5 ? "{\"id\": \"broken" : Record(i));
            }
        }
        string sample = Text(7, 12);
        File.WriteAllText(Path.Combine(folder, "a.txt"), sample);
        File.WriteAllText(Path.Combine(folder, "b-the-same.txt"), sample);
        File.WriteAllText(Path.Combine(folder, "c-a-copy.txt"), $"{sample} {Text(8, 1)}");
        return folder;
    }

    private static string Record(int i)
    {
        string text =
            i % 41 == 3
                ? $"Die Minister beider Länder sagten am Montag, dass sie sich vor dem Ende des Jahres {i} noch einmal treffen werden."
                : Text(i, 8);
        return JsonSerializer.Serialize(
            new Dictionary<string, string>
            {
                ["id"] = $"article-{i:00000}",
                ["text"] = text,
                ["published"] = new DateOnly(2024, 1, 1).AddDays(i % 300).ToString("yyyy-MM-dd"),
                ["source"] = "made up",
            }
        );
    }

    private static string Text(int seed, int sentences)
    {
        var random = new Random(seed);
        return string.Join(
            ' ',
            Enumerable
                .Range(0, sentences)
                .Select(_ =>
                    string.Format(
                        null,
                        s_sentences[random.Next(s_sentences.Length)],
                        s_states[random.Next(5)],
                        s_states[5 + random.Next(5)],
                        s_days[random.Next(5)],
                        random.Next(2, 90)
                    )
                )
        );
    }
}
