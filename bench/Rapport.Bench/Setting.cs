using System.Globalization;
using Rapport.Bench.News;

namespace Rapport.Bench;

/// <summary>What every benchmark is told.</summary>
/// <param name="Root">The repository.</param>
/// <param name="Sentences">How many sentences of news.</param>
/// <param name="Times">How often each measurement is repeated.</param>
/// <param name="Articles">Of how many articles each picture is.</param>
/// <param name="Statements">Of how many made statements each picture is.</param>
internal sealed record Setting(
    string Root,
    int Sentences,
    int Times,
    IReadOnlyList<int> Articles,
    IReadOnlyList<int> Statements
)
{
    private const ulong Seed = 1;

    /// <summary>Where results are kept.</summary>
    public string Results => Path.Combine(Root, "bench", "results");

    /// <summary>Where made texts are kept.</summary>
    public string Work { get; init; } = Path.Combine(Root, "artifacts", "bench");

    /// <summary>The picture that is served.</summary>
    public string? Picture { get; init; }

    /// <summary>Requests a second.</summary>
    public int Rate { get; init; }

    /// <summary>For how long.</summary>
    public int Seconds { get; init; }

    /// <summary>Requests that are sent before anything is measured.</summary>
    public int Warm { get; init; } = 3_000;

    /// <summary>Whether an ingest runs beside it.</summary>
    public bool Ingest { get; init; }

    /// <summary>A PostgreSQL server on which databases may be made, without a database; null where none is named.</summary>
    public string? Server { get; init; }

    /// <summary>A NATS server, without a name; null where none is named.</summary>
    public string? Nats { get; init; }

    /// <summary>How many sentences <c>news</c> puts into a record.</summary>
    public int PerRecord { get; init; } = 1;

    /// <summary>The command line, as built.</summary>
    public string CommandLine => Path.Combine(Root, "artifacts", "bin", "Rapport.Cli", "release", "Rapport.Cli.dll");

    /// <summary>Writes records of news and returns their file.</summary>
    public string News(int sentences, int perRecord)
    {
        Directory.CreateDirectory(Work);
        string path = Path.Combine(Work, $"news-{sentences}-{perRecord}.jsonl");
        Writer().WriteRecords(path, sentences, perRecord);
        return path;
    }

    /// <summary>Running text of about so many characters.</summary>
    public string Text(int characters) => Writer().Text(characters);

    /// <summary>Reads <c>--sentences N --times N --articles N,N --statements N,N --work FOLDER --server ADDRESS --nats ADDRESS</c>; the repository is the folder above that holds Rapport.slnx.</summary>
    public static Setting Of(string[] args)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Rapport.slnx")))
        {
            folder = folder.Parent;
        }
        var setting = new Setting(
            folder?.FullName
                ?? throw new DirectoryNotFoundException("Rapport.slnx is in no folder above the benchmark"),
            Number(args, "--sentences", 20_000),
            Number(args, "--times", 3),
            Numbers(args, "--articles", [1_000, 10_000]),
            Numbers(args, "--statements", [18_000, 180_000, 1_800_000])
        );
        int picture = Array.IndexOf(args, "--db");
        setting = setting with
        {
            Picture = picture < 0 ? null : Path.GetFullPath(args[picture + 1]),
            Rate = Number(args, "--rate", 200),
            Seconds = Number(args, "--seconds", 60),
            Warm = Number(args, "--warm", 3_000),
            Ingest = !args.Contains("--no-ingest"),
        };
        setting = setting with { Server = Text(args, "--server"), Nats = Text(args, "--nats") };

        setting = setting with { PerRecord = Number(args, "--per-record", 1) };
        int work = Array.IndexOf(args, "--work");
        return work < 0 ? setting : setting with { Work = Path.GetFullPath(args[work + 1]) };
    }

    private static string? Text(string[] args, string option)
    {
        int at = Array.IndexOf(args, option);
        return at < 0 ? null : args[at + 1];
    }

    private NewsWriter Writer() => new(Vocabulary.Load(Root), Seed);

    private static IReadOnlyList<int> Numbers(string[] args, string option, int[] otherwise)
    {
        int at = Array.IndexOf(args, option);
        return at < 0
            ? otherwise
            : [.. args[at + 1].Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
    }

    private static int Number(string[] args, string option, int otherwise)
    {
        int at = Array.IndexOf(args, option);
        return at < 0 ? otherwise : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
    }
}
