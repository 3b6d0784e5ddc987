using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace Rapport.Cli.Tests;

/// <summary>Evidence and mentions are exact slices of the text, counted in code points, whatever the text.</summary>
public class EvidenceTests
{
    [Fact]
    public async Task Evidence_of_shared_articles_is_the_exact_slice()
    {
        foreach (string folder in SharedData.Cases)
        {
            string article = Path.Combine(folder, "article.txt");
            CliRun run = await CliRun.OfAsync("read", article, "--format", "jsonl");
            CheckSlices(run.Output, _ => File.ReadAllText(article));
        }
    }

    [Theory]
    [InlineData("plv_plover.jsonl", 200)]
    [InlineData("cameo_conflibert_annotations.jsonl", 150)]
    [InlineData("petrarch_unittest.jsonl", 150)]
    public async Task Evidence_of_shared_sentences_is_the_exact_slice(string file, int records)
    {
        string[] texts =
        [
            .. File.ReadLines(Path.Combine(SharedData.Folder, "gold", file))
                .Take(records)
                .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("text").GetString()!),
        ];
        CliRun run = await CliRun.WithInputAsync(Records(texts), "read", "-", "--format", "jsonl");
        Assert.NotEqual("", run.Output);
        CheckSlices(run.Output, id => texts[Index(id)]);
    }

    [Fact]
    public async Task Evidence_in_random_unicode_is_the_exact_slice()
    {
        Gen<string> piece = Gen.OneOf(
            Gen.Const("Russia"),
            Gen.Const("China"),
            Gen.Const("President Macron"),
            Gen.Const(" met "),
            Gen.Const(" visited "),
            Gen.Const(" may attack "),
            Gen.Const("in Geneva on 3 July 2024."),
            Gen.Const("😀"),
            Gen.Const("\u0301"),
            Gen.Const("\n\n"),
            Gen.Const(" “"),
            Gen.Const("” said Kyiv. "),
            Gen.Const("\u202E"),
            Gen.Const("𝕏"),
            Gen.String[Gen.Char, 0, 4].Select(s => new string([.. s.Where(c => !char.IsSurrogate(c) && c != '\0')]))
        );
        var records = new List<string>();
        piece.Array[1, 40].Sample(parts => records.Add(string.Concat(parts)), iter: 150, threads: 1);
        CliRun run = await CliRun.WithInputAsync(Records(records), "read", "-", "--format", "jsonl");
        CheckSlices(run.Output, id => records[Index(id)]);
    }

    private static string Records(IEnumerable<string> texts) =>
        string.Join('\n', texts.Select((text, i) => JsonSerializer.Serialize(new { id = $"r{i}", text })));

    private static int Index(string id) => int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture);

    private static void CheckSlices(string jsonl, Func<string, string> textOf)
    {
        foreach (string line in jsonl.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            JsonElement statement = JsonDocument.Parse(line).RootElement;
            JsonElement evidence = statement.GetProperty("evidence");
            Rune[] text = [.. textOf(evidence.GetProperty("document").GetString()!).EnumerateRunes()];
            CheckSlice(evidence, text);
            foreach (string side in (string[])["actors", "recipients", "said_by"])
            {
                foreach (JsonElement party in statement.GetProperty(side).EnumerateArray())
                {
                    CheckSlice(party.GetProperty("mention"), text);
                }
            }
        }
    }

    private static void CheckSlice(JsonElement slice, Rune[] text)
    {
        int start = slice.GetProperty("start").GetInt32();
        int end = slice.GetProperty("end").GetInt32();
        Assert.InRange(start, 0, end);
        Assert.InRange(end, start, text.Length);
        Assert.Equal(string.Concat(text[start..end]), slice.GetProperty("text").GetString());
    }
}
