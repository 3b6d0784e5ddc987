using System.Globalization;
using Rapport.Text;
using Rapport.Text.Conllu;

namespace Rapport.Nlp.Tests;

/// <summary>Holds the committed model to the table in docs/accuracy/reading.md.</summary>
public class AccuracyTests(ReaderFixture fixture, ITestOutputHelper output) : IClassFixture<ReaderFixture>
{
    private const double Tolerance = 0.3;

    /// <summary>The rows of the table: file in train/ud, what is given, and the columns.</summary>
    public static TheoryData<string> Rows() => [.. TableRows().Select(r => r[0] + " " + r[1])];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Committed_model_is_as_good_as_documented(string row)
    {
        string[] cells = TableRows().Single(r => r[0] + " " + r[1] == row);
        string folder = Path.Combine(SharedFolder(), "train", "ud");
        string file = Path.Combine(folder, cells[0] + ".conllu");
        if (!File.Exists(file))
        {
            Assert.Skip($"{file} is not there; set RAPPORT_SHARED to the folder that holds train/ud");
        }
        Document gold = ConlluReader.Read(File.ReadAllText(file), "gold");
        Document system =
            cells[1] == "raw text"
                ? fixture.Read(File.ReadAllText(Path.Combine(folder, cells[0] + ".txt")))
                : fixture.Reader.Read(gold);
        Score score = Score.Of(gold, system);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row}: {score}"));
        double[] measured = [score.Sentences, score.Words, score.Upos, score.Lemmas, score.Uas, score.Las];
        for (int i = 0; i < measured.Length; i++)
        {
            double documented = double.Parse(cells[i + 2], CultureInfo.InvariantCulture);
            Assert.True(measured[i] >= documented - Tolerance, $"column {i + 3}: {measured[i]:F2} < {documented}");
        }
    }

    private static List<string[]> TableRows() =>
        [
            .. File.ReadLines(Path.Combine(Root(), "docs", "accuracy", "reading.md"))
                .Where(l => l.StartsWith("| en_", StringComparison.Ordinal))
                .Select(l => l.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)),
        ];

    private static string SharedFolder() =>
        Environment.GetEnvironmentVariable("RAPPORT_SHARED") ?? Path.Combine(Root(), "..", "shared");

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Rapport.slnx")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new DirectoryNotFoundException("Rapport.slnx is in no folder above the tests");
    }
}
