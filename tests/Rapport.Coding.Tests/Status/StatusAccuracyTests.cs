using Rapport.Coding.Status;
using Rapport.Coding.Tests.Time;
using Rapport.Text.Statements;

namespace Rapport.Coding.Tests.Status;

/// <summary>The annotated sentences and the examples of the lexicon, on trees of the model.</summary>
public sealed class StatusAccuracyTests
{
    private static readonly StatusReader s_reader = StatusReader.From(Parsed.Lexicon);

    [Fact]
    public void Sentences_held_out_reach_the_bar() => AssertAccuracy(Sentences().Where((_, i) => i % 2 == 1), 0.92);

    [Fact]
    public void Sentences_for_tuning_reach_the_bar() => AssertAccuracy(Sentences().Where((_, i) => i % 2 == 0), 0.95);

    [Fact]
    public void Examples_of_modality_reach_the_bar() =>
        AssertAccuracy(
            Parsed
                .Lexicon.Table("modality")!
                .Rows.Select(r => new Case(r["example"], StatementKind.Event, StatusOf(r["expected"]))),
            0.95
        );

    private static void AssertAccuracy(IEnumerable<Case> cases, double bar)
    {
        int all = 0;
        var wrong = new List<string>();
        var byStatus = new SortedDictionary<StatementStatus, (int Right, int All)>();
        foreach (Case c in cases)
        {
            all++;
            StatementStatus got = s_reader.Read(Parsed.ReadMarked(c.Marked), c.Kind).Status;
            (int right, int of) = byStatus.GetValueOrDefault(c.Expected);
            byStatus[c.Expected] = (right + (got == c.Expected ? 1 : 0), of + 1);
            if (got != c.Expected)
            {
                wrong.Add($"{c.Expected}, got {got}: {c.Marked}");
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"status: {all - wrong.Count} of {all}: "
                + string.Join(", ", byStatus.Select(s => $"{s.Key} {s.Value.Right} of {s.Value.All}"))
        );
        Assert.True(
            wrong.Count <= (1 - bar) * all,
            $"{all - wrong.Count} of {all} right, {bar} asked\n{string.Join('\n', wrong)}"
        );
    }

    private static IEnumerable<Case> Sentences()
    {
        foreach (
            string line in File.ReadLines(DataFolder.Beside("Status", "sentences.tsv")).SkipWhile(IsComment).Skip(1)
        )
        {
            string[] cells = line.Split('\t');
            yield return new Case(
                cells[0],
                cells[1] == "relation" ? StatementKind.Relation : StatementKind.Event,
                StatusOf(cells[2])
            );
        }
    }

    private static bool IsComment(string line) => line.StartsWith('#');

    private static StatementStatus StatusOf(string name) => Enum.Parse<StatementStatus>(name, ignoreCase: true);

    private sealed record Case(string Marked, StatementKind Kind, StatementStatus Expected);
}
