using System.Text.Json;

namespace Rapport.Cli.Tests;

/// <summary>A user's own dictionaries in the format of PETRARCH.</summary>
public sealed class DictionaryTests : IDisposable
{
    // PETRARCH 1 itself reaches 213 of 277.
    private const int Floor = 240;

    private readonly string _folder = Directory.CreateTempSubdirectory("dictionary").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Unit_tests_of_the_format_are_coded_to_their_floor()
    {
        string shared = SharedData.Folder;
        string[] gold = await File.ReadAllLinesAsync(
            Path.Combine(shared, "gold", "petrarch_unittest.jsonl"),
            TestContext.Current.CancellationToken
        );
        string articles = Write("articles.jsonl", string.Join('\n', gold.Select(Article)));
        string dictionaries = Path.Combine(shared, "lexical", "petrarch", "dictionaries");
        string[] files = Directory.GetFiles(dictionaries, "PETR.Validate.*.txt");
        CliRun run = await CliRun.OfAsync([
            "read",
            articles,
            "--format",
            "jsonl",
            "--dictionary-only",
            .. files.SelectMany(f => new[] { "--dictionary", f }),
        ]);
        Assert.Equal("", run.Error);
        ILookup<string, string> coded = Lines(run).SelectMany(Triples).ToLookup(t => t.Document, t => t.Triple);
        int right = 0;
        int counted = 0;
        for (int i = 0; i < gold.Length; i++)
        {
            using var record = JsonDocument.Parse(gold[i]);
            if (!record.RootElement.TryGetProperty("expects_error", out _))
            {
                counted++;
                HashSet<string> wanted =
                [
                    .. record
                        .RootElement.GetProperty("events")
                        .EnumerateArray()
                        .Select(e => $"{Text(e, "source")}>{Text(e, "target")} {Text(e, "code")}"),
                ];
                right += wanted.SetEquals(coded[Id(i)]) ? 1 : 0;
            }
        }
        Assert.Equal(277, counted);
        Assert.True(right >= Floor, $"{right} of {counted} sentences");
    }

    [Fact]
    public async Task Dictionary_adds_to_what_rules_code()
    {
        string actors = Write("actors.txt", "GRAUSTARK [GRK]\nRURITANIA [RUR]\n");
        string verbs = Write("verbs.txt", "--- SERENADE [051] ---\nSERENADE\n");
        string text = Write("a.txt", "Graustark condemned Ruritania on Monday. Ruritania serenaded Graustark.");
        CliRun run = await CliRun.OfAsync(
            "read",
            text,
            "--format",
            "jsonl",
            "--dictionary",
            actors,
            "--dictionary",
            verbs
        );
        string[] triples = [.. Lines(run).SelectMany(Triples).Select(t => t.Triple)];
        Assert.Contains(triples, t => t.StartsWith("GRK>RUR 11", StringComparison.Ordinal));
        Assert.Contains("RUR>GRK 051", triples);
        Assert.Equal(0, run.Status);
    }

    [Fact]
    public async Task Faulty_lines_are_named_and_the_others_count()
    {
        string actors = Write("actors.txt", "GRAUSTARK [GRK]\nRURITANIA [RUR 1999]\n+THE_CROWN [RUR]\n");
        string text = Write("a.txt", "Graustark condemned Norway on Monday.");
        CliRun run = await CliRun.OfAsync("read", text, "--format", "jsonl", "--dictionary", actors);
        Assert.Equal(1, run.Status);
        Assert.StartsWith($"rapport: {actors}:2: “1999” is no date restriction; write ", Assert.Single(run.ErrorLines));
        Assert.Contains(Lines(run).SelectMany(Triples), t => t.Triple.StartsWith("GRK>NOR", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--dictionary nowhere.txt", 1, "nowhere.txt: this dictionary cannot be read; name a file that can")]
    [InlineData("--dictionary-only", 2, "--dictionary-only: name the dictionaries with --dictionary FILE")]
    public async Task Wrong_use_is_told_in_a_line(string options, int status, string message)
    {
        string text = Write("a.txt", "Norway condemned Sweden.");
        CliRun run = await CliRun.OfAsync(["read", text, .. options.Split(' ')]);
        Assert.Equal(status, run.Status);
        Assert.Contains(run.ErrorLines, l => l.Contains(message, StringComparison.Ordinal));
    }

    private static string Article(string line, int index)
    {
        using var record = JsonDocument.Parse(line);
        string text = JsonSerializer.Serialize(Text(record.RootElement, "text"));
        return $$"""{"id": "{{Id(index)}}", "date": "{{Text(record.RootElement, "date")}}", "text": {{text}}}""";
    }

    private static string Id(int index) => $"record-{index}";

    private static IEnumerable<JsonElement> Lines(CliRun run) =>
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement);

    private static IEnumerable<(string Document, string Triple)> Triples(JsonElement statement) =>
        from actor in statement.GetProperty("actors").EnumerateArray()
        from recipient in statement.GetProperty("recipients").EnumerateArray()
        where Text(actor, "id") != Text(recipient, "id")
        select (
            statement.GetProperty("evidence").GetProperty("document").GetString()!,
            $"{Text(actor, "id")}>{Text(recipient, "id")} {Text(statement, "cameo")}"
        );

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
