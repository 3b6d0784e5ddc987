using Rapport.Coding.Calibration;
using Rapport.Nlp;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Tests.Calibration;

public class ConfidenceTests
{
    private static readonly EnglishReader s_reader = EnglishReader.Load();

    private static readonly StatementCoder s_coder = StatementCoder.LoadDefault();

    [Theory]
    [InlineData("Norway condemned Sweden.", "The villagers condemned Sweden.")]
    [InlineData("Norway condemned Sweden.", "Norwegian troops shelled Swedish troops.")]
    [InlineData("Norway condemned Sweden.", "Norway may condemn Sweden.")]
    [InlineData(
        "Norway condemned Sweden.",
        "On a long and rainy afternoon in the old town hall near the river, after hours of talk and before the guests had left for the airport, Norway condemned Sweden."
    )]
    public void Looser_grounds_give_less_confidence(string firm, string loose) =>
        Assert.True(Of(firm).Confidence > Of(loose).Confidence, $"{Of(firm).Confidence} and {Of(loose).Confidence}");

    [Fact]
    public void Confidence_is_a_probability_and_says_why()
    {
        Document document = s_reader.Read(
            new Article
            {
                Id = "a",
                Text =
                    "Norway condemned Sweden on Monday. Danish officials said that the villagers may protest against Norway.",
            }
        );
        CodedDocument coded = s_coder.Code(document);
        Assert.NotEmpty(coded.Statements);
        Assert.All(coded.Statements, s => Assert.InRange(s.Confidence, 0.01, 0.99));
        Assert.All(coded.Statements, s => Assert.Equal("confidence", s.Trace[^1].Step));
        Assert.All(coded.Statements, s => Assert.StartsWith("0.", s.Trace[^1].Why, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_feature_has_a_weight_and_words_for_it()
    {
        IEnumerable<string> told = s_coder
            .Code(
                s_reader.Read(
                    new Article { Id = "a", Text = "He said they may have condemned the plan of Danish officials." }
                )
            )
            .Statements.SelectMany(s => ConfidenceFeatures.Of(s, s_reader.Read(new Article { Id = "a", Text = "x." })))
            .Select(f => f.Name)
            .Distinct();
        var rows = s_coder.Lexicon.Table("confidence")!.Rows.ToDictionary(r => r["feature"], r => r["what"]);
        Assert.All(told, f => Assert.NotEqual("", rows[f]));
    }

    [Fact]
    public void Probabilities_hold_on_statements_judged_apart()
    {
        List<(double Probability, bool IsRight)> held =
        [
            .. File.ReadLines(Path.Combine(Root(), "docs", "accuracy", "confidence-judged.tsv"))
                .Select(l => l.Split('\t'))
                .Where(f => f.Length > 5 && f[2] == "held")
                .Select(f => (Probability(f[5]), f[4] == "right")),
        ];
        double rate = held.Average(h => h.IsRight ? 1.0 : 0);
        double brier = held.Average(h => Math.Pow(h.Probability - (h.IsRight ? 1 : 0), 2));
        double error = held.GroupBy(h => (int)(h.Probability * 10))
            .Sum(b => Math.Abs(b.Sum(h => h.Probability) - b.Count(h => h.IsRight)) / held.Count);
        Assert.True(held.Count >= 150, $"{held.Count} statements");
        Assert.True(brier < 0.9 * rate * (1 - rate), $"Brier {brier}");
        Assert.True(error < 0.08, $"calibration error {error}");
    }

    private static double Probability(string features)
    {
        Dictionary<string, double> weights = s_coder
            .Lexicon.Table("confidence")!
            .Rows.ToDictionary(r => r["feature"], r => Number(r["weight"]));
        double odds = weights["bias"];
        foreach (string[] feature in features.Split(';').Select(f => f.Split('=')))
        {
            odds += Number(feature[1]) * weights.GetValueOrDefault(feature[0]);
        }
        return 1 / (1 + Math.Exp(-odds));
    }

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Root()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Rapport.slnx")))
        {
            at = at.Parent;
        }
        return at?.FullName ?? throw new DirectoryNotFoundException("no Rapport.slnx above the tests");
    }

    private static Statement Of(string text) =>
        s_coder
            .Code(s_reader.Read(new Article { Id = "a", Text = text }))
            .Statements.First(s => s.Kind == StatementKind.Event);
}
