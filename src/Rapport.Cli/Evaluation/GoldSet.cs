using System.Collections.Immutable;
using System.Text.Json;

namespace Rapport.Cli.Evaluation;

/// <summary>What statements are scored against.</summary>
internal abstract record GoldSet
{
    /// <summary>What is read to be scored.</summary>
    public required string Input { get; init; }

    /// <summary>The publication date of a case, or null.</summary>
    public string? Published { get; init; }

    /// <summary>The figures for the statements of the whole set.</summary>
    public abstract Evaluated Score(IReadOnlyList<ScoredStatement> statements);

    /// <summary>The folder of a case, else the file's name.</summary>
    public required string Name { get; init; }

    /// <summary>Opens a gold file, the folder of a case, or a folder that holds cases.</summary>
    /// <param name="path">As the user named it.</param>
    /// <param name="odd">True for every second record only.</param>
    /// <exception cref="UserException">There is none, or it is in no form that is known.</exception>
    public static IReadOnlyList<GoldSet> OpenAll(string path, bool odd)
    {
        bool mayHold = Directory.Exists(path) && !File.Exists(Path.Combine(path, "facts.jsonl"));
        string[] cases = mayHold
            ?
            [
                .. Directory
                    .GetDirectories(path)
                    .Where(d => File.Exists(Path.Combine(d, "facts.jsonl")))
                    .Order(StringComparer.Ordinal),
            ]
            : [];
        return cases.Length == 0 ? [Open(path, odd)] : [.. cases.Select(c => Open(c, odd))];
    }

    /// <summary>Opens a gold file or the folder of a case.</summary>
    /// <param name="path">As the user named it.</param>
    /// <param name="odd">True for every second record only.</param>
    /// <exception cref="UserException">There is none, or it is in no form that is known.</exception>
    public static GoldSet Open(string path, bool odd)
    {
        if (Directory.Exists(path))
        {
            return OpenCase(path, odd);
        }
        List<JsonElement> records = [.. Lines(path)];
        if (records.Count == 0)
        {
            throw new UserException($"{path}: no record in it; a gold file has one JSON object a line");
        }
        if (odd)
        {
            records = [.. records.Where((_, i) => i % 2 == 1)];
        }
        if (records.Exists(r => r.TryGetProperty("attributions", out _)))
        {
            return new Attributions([.. records]) { Input = path, Name = Path.GetFileName(path) };
        }
        return records.Exists(r => r.TryGetProperty("events", out _))
            ? new Events([.. records.Select(GoldRecord.Read)]) { Input = path, Name = Path.GetFileName(path) }
            : throw new UserException(
                $"{path}: its records have neither 'events' nor 'attributions'; see 'rapport eval --help' for the forms"
            );
    }

    /// <summary>The JSON objects of a file, one a line.</summary>
    public static IEnumerable<JsonElement> Lines(string path)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"{path}: cannot be read; name a file that can ({e.Message.TrimEnd('.')})");
        }
        for (int i = 0; i < lines.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                yield return Parse(path, i + 1, lines[i]);
            }
        }
    }

    private static JsonElement Parse(string path, int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? json.RootElement.Clone()
                : throw new UserException($"{path}:{number}: no JSON object; write one a line");
        }
        catch (JsonException e)
        {
            throw new UserException($"{path}:{number}: not JSON ({e.Message.TrimEnd('.')}); write one object a line");
        }
    }

    private static Case OpenCase(string folder, bool odd)
    {
        if (odd)
        {
            throw new UserException("--odd: a case has facts, no records; leave it out", ExitStatus.Usage);
        }
        string facts = Path.Combine(folder, "facts.jsonl");
        string article = Path.Combine(folder, "article.txt");
        if (!File.Exists(facts) || !File.Exists(article))
        {
            throw new UserException($"{folder}: a case has article.txt and facts.jsonl; one of them is missing");
        }
        string traps = Path.Combine(folder, "traps.jsonl");
        string meta = Path.Combine(folder, "meta.json");
        return new Case([.. Lines(facts)], File.Exists(traps) ? [.. Lines(traps)] : [])
        {
            Input = article,
            Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)),
            Published = File.Exists(meta) ? PublishedOf(meta) : null,
        };
    }

    private static string? PublishedOf(string meta)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(meta));
        return json.RootElement.Text("published");
    }

    private sealed record Events(ImmutableArray<GoldRecord> Records) : GoldSet
    {
        public override Evaluated Score(IReadOnlyList<ScoredStatement> statements) =>
            EventScore.Of(Records, statements);
    }

    private sealed record Attributions(ImmutableArray<JsonElement> Records) : GoldSet
    {
        public override Evaluated Score(IReadOnlyList<ScoredStatement> statements) =>
            AttributionScore.Of(Records, statements);
    }

    private sealed record Case(ImmutableArray<JsonElement> Facts, ImmutableArray<JsonElement> Traps) : GoldSet
    {
        public override Evaluated Score(IReadOnlyList<ScoredStatement> statements) =>
            FactScore.Of(Facts, Traps, statements);
    }
}
