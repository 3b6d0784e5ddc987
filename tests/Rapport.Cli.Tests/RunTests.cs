using System.Text;

namespace Rapport.Cli.Tests;

/// <summary>Whole runs: faults, exit status, and the same bytes whatever runs beside.</summary>
public sealed class RunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    [Fact]
    public async Task Output_through_a_link_writes_the_file_and_keeps_the_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege on Windows");
        string good = Write("in.txt", "France attacked Germany.");
        string target = Write("target.jsonl", "old");
        string link = Path.Combine(_folder, "link.jsonl");
        File.CreateSymbolicLink(link, target);
        CliRun run = await CliRun.OfAsync("read", good, "--format", "jsonl", "--output", link);
        Assert.Equal(0, run.Status);
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Contains(
            "France",
            await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("read --format table")]
    [InlineData("brief --format text")]
    [InlineData("brief --format markdown")]
    [InlineData("explain --sentence 2")]
    [InlineData("parse --format tree")]
    public async Task Text_for_a_terminal_holds_no_controls_of_the_article(string command)
    {
        string path = Write(
            "steer.txt",
            "Talks \u001b]0;owned\u0007 go on\n\nFrance attacked Germany\u001b[31m on Monday. \u202eSpain attacked Italy.\n"
        );
        string[] words = command.Split(' ');
        CliRun run = await CliRun.OfAsync([words[0], path, .. words[1..]]);
        Assert.NotEmpty(run.Output);
        Assert.DoesNotContain(run.Output.ToCharArray(), c => c != '\n' && (char.IsControl(c) || c == '\u202e'));
    }

    [Fact]
    public async Task Faults_are_named_one_a_line_and_the_rest_is_read()
    {
        string good = Write("good.txt", "President Macron met Chancellor Scholz in Berlin on 22 May 2024.");
        string empty = Write("empty.txt", "");
        string binary = Write("binary.txt", [1, 0, 2, 0]);
        string latin = Write("latin.txt", [.. "Talks in Z"u8, 0xFC, .. "rich went on."u8]);
        string broken = Write("broken.jsonl", "{\"id\":\"x\",\n{\"id\":\"y\",\"text\":\"Lone \\ud800.\"}\n");
        string missing = Path.Combine(_folder, "missing.txt");
        CliRun run = await CliRun.OfAsync("read", empty, binary, missing, latin, broken, good, "--format", "jsonl");
        Assert.Equal(1, run.Status);
        Assert.Equal(6, run.ErrorLines.Length);
        Assert.All(run.ErrorLines, l => Assert.StartsWith($"rapport: {_folder}", l, StringComparison.Ordinal));
        Assert.Contains("Macron", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_of_50_megabytes_is_one_fault_and_the_next_record_is_read()
    {
        string path = Path.Combine(_folder, "huge.jsonl");
        using (var writer = new StreamWriter(path))
        {
            writer.Write("{\"id\":\"a\",\"text\":\"");
            for (int i = 0; i < 50; i++)
            {
                writer.Write(new string('x', 1 << 20));
            }
            writer.Write("\"}\n{\"id\":\"b\",\"text\":\"President Macron visited Berlin.\"}\n");
        }
        CliRun run = await CliRun.OfAsync("parse", path, "--format", "json");
        Assert.Equal(1, run.Status);
        Assert.Contains(":1: the line is 50 MiB long", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("\"id\":\"b\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Same_bytes_for_any_number_of_threads_and_whatever_stands_beside()
    {
        string[] sentences =
        [
            "President Macron met Chancellor Scholz in Berlin on 22 May 2024.",
            "Norway may join the talks, the foreign minister said.",
            "Russia denied that it had attacked Ukraine.",
            "The EU imposed sanctions on Belarus in June 2021.",
        ];
        string records = string.Join(
            '\n',
            Enumerable
                .Range(0, 60)
                .Select(i => $"{{\"id\":\"r{i}\",\"text\":\"{sentences[i % 4]} {sentences[i * 7 % 4]}\"}}")
        );
        CliRun one = await CliRun.WithInputAsync(records, "read", "-", "--threads", "1", "--format", "jsonl");
        CliRun four = await CliRun.WithInputAsync(records, "read", "-", "--threads", "4", "--format", "jsonl");
        Assert.NotEqual("", one.Output);
        Assert.Equal(one.Output, four.Output);
        CliRun alone = await CliRun.WithInputAsync(records.Split('\n')[17], "read", "-", "--format", "jsonl");
        Assert.Contains(alone.Output, one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_file_is_written_whole_or_not_at_all()
    {
        string article = Write("a.txt", "President Macron visited Berlin.");
        string target = Path.Combine(_folder, "out.jsonl");
        CliRun run = await CliRun.OfAsync("read", article, "--output", target);
        Assert.Equal(0, run.Status);
        Assert.Equal("", run.Output);
        Assert.StartsWith(
            "{\"id\"",
            await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
        CliRun refused = await CliRun.OfAsync(
            "read",
            article,
            "--output",
            Path.Combine(_folder, "no", "such", "out.jsonl")
        );
        Assert.Equal(2, refused.Status);
        Assert.Single(refused.ErrorLines);
    }

    [Fact]
    public async Task Furniture_is_never_coded()
    {
        string article = Write(
            "a.txt",
            "Talks in Berlin\n\nErna Holm\nErna Holm\nErna specialises in European politics.\n\nMore from me\n\n"
                + "President Macron visited Berlin on 22 May 2024 and met Chancellor Scholz for talks.\n\n"
                + "President Macron and Chancellor Scholz speaking at the Chancellery.\n\nRead the joint statement on defence.\n"
        );
        CliRun run = await CliRun.OfAsync("explain", article);
        Assert.Equal(0, run.Status);
        string[] kinds =
        [
            .. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l[6..17].Trim()),
        ];
        Assert.Equal(["authorbox", "authorbox", "authorbox", "linklist"], kinds[1..5]);
        Assert.Equal(["caption", "boilerplate"], kinds[6..8]);
    }

    [Fact]
    public async Task Treebank_keeps_its_words_and_sentences()
    {
        string conllu = Write(
            "t.conllu",
            "# text = Macron visited Berlin\n1\tMacron\t_\tX\t_\t_\t0\troot\t_\t_\n2\tvisited\t_\tX\t_\t_\t1\tdep\t_\t_\n3\tBer\t_\tX\t_\t_\t1\tdep\t_\tSpaceAfter=No\n4\tlin\t_\tX\t_\t_\t1\tdep\t_\t_\n\n"
        );
        CliRun run = await CliRun.OfAsync("parse", conllu);
        Assert.Equal(0, run.Status);
        string[] words =
        [
            .. run.Output.Split('\n').Where(l => l.Length > 0 && char.IsDigit(l[0])).Select(l => l.Split('\t')[1]),
        ];
        Assert.Equal(["Macron", "visited", "Ber", "lin"], words);
        string bad = Write("bad.conllu", "1\tonly\n\n");
        CliRun fault = await CliRun.OfAsync("parse", bad);
        Assert.Equal(1, fault.Status);
        Assert.Contains("not CoNLL-U", Assert.Single(fault.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_tells_why_and_knows_its_bounds()
    {
        string article = Write("a.txt", "President Macron visited Berlin on 22 May 2024.");
        CliRun run = await CliRun.OfAsync("explain", article, "--sentence", "1");
        Assert.Equal(0, run.Status);
        Assert.Contains("TREE", run.Output, StringComparison.Ordinal);
        Assert.Contains("RULES THAT FIRED", run.Output, StringComparison.Ordinal);
        Assert.Contains("STATEMENTS", run.Output, StringComparison.Ordinal);
        CliRun beyond = await CliRun.OfAsync("explain", article, "--sentence", "9");
        Assert.Equal(1, beyond.Status);
        Assert.Contains("there is no sentence 9", Assert.Single(beyond.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table", " from 1 article; all fields")]
    [InlineData("json", "[\n")]
    [InlineData("html", "<!DOCTYPE html>")]
    public async Task Every_format_of_read_is_printed(string format, string sign)
    {
        string article = Write("a.txt", "President Macron visited Berlin on 22 May 2024.");
        CliRun run = await CliRun.OfAsync("read", article, "--format", format);
        Assert.Equal(0, run.Status);
        Assert.Contains(sign, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public async Task Brief_of_the_samples_names_evidence_in_every_format(string format)
    {
        CliRun run = await CliRun.OfAsync(
            "brief",
            Path.Combine(AppContext.BaseDirectory, "samples"),
            "--format",
            format
        );
        Assert.Equal(0, run.Status);
        Assert.Contains("Astana", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }
}
