using System.Text.RegularExpressions;

namespace Rapport.Bench.News;

/// <summary>What the sentences are made of, from the repository's own data and samples.</summary>
internal sealed partial class Vocabulary
{
    private Vocabulary(string root)
    {
        string knowledge = Path.Combine(root, "data", "knowledge");
        States =
        [
            .. Rows(Path.Combine(knowledge, "states.tsv"))
                .Where(r => r[2] == "state" && r[4].Length == 0)
                .Select(r => r[1]),
        ];
        People = [.. Rows(Path.Combine(knowledge, "people.tsv")).Select(r => r[1]).Where(n => n.Contains(' '))];
        Places =
        [
            .. Rows(Path.Combine(knowledge, "places.tsv"))
                .Where(r => r[8].Length > 6 && int.TryParse(r[8], out _))
                .Select(r => r[1]),
        ];
        Templates = [.. Lines("templates.txt")];
        Events =
        [
            .. Directory
                .EnumerateFiles(Path.Combine(root, "data", "lexicon", "en", "events"), "*.tsv")
                .Order(StringComparer.Ordinal)
                .SelectMany(Examples),
        ];
        Samples =
        [
            .. Directory
                .EnumerateFiles(Path.Combine(root, "samples"), "*.txt")
                .Order(StringComparer.Ordinal)
                .SelectMany(SampleSentences),
        ];
    }

    public IReadOnlyList<string> States { get; }

    public IReadOnlyList<string> People { get; }

    public IReadOnlyList<string> Places { get; }

    /// <summary>Sentences with slots.</summary>
    public IReadOnlyList<string> Templates { get; }

    /// <summary>The lexicon's example sentences, without marks and without a full stop.</summary>
    public IReadOnlyList<string> Events { get; }

    /// <summary>Sentences of the sample articles.</summary>
    public IReadOnlyList<string> Samples { get; }

    public static Vocabulary Load(string root) => new(root);

    private static IEnumerable<string> Lines(string resource)
    {
        using Stream stream = typeof(Vocabulary).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#')];
    }

    private static IEnumerable<string[]> Rows(string path) =>
        File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Skip(1).Select(l => l.Split('\t'));

    private static IEnumerable<string> Examples(string path)
    {
        List<string> lines = [.. File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#')];
        int column = Array.IndexOf(lines[0].Split('\t'), "example");
        return lines
            .Skip(1)
            .Select(l => l.Split('\t'))
            .Where(r => r.Length > column && r[column].Length > 0)
            .Select(r => Markup().Replace(r[column], "$1").TrimEnd('.'));
    }

    private static IEnumerable<string> SampleSentences(string path) =>
        File.ReadAllText(path)
            .Split("\n\n")
            .Skip(2)
            .SelectMany(p => SentenceEnd().Split(p.Trim()))
            .Where(s => s.EndsWith('.'));

    [GeneratedRegex("<[^ <>]+ ([^<>]*)>")]
    private static partial Regex Markup();

    [GeneratedRegex("(?<=[a-z0-9]\\.) (?=[A-Z])")]
    private static partial Regex SentenceEnd();
}
