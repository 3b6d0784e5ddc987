using System.Globalization;
using Rapport.Coding.Tests.Time;
using Rapport.Nlp;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Tests.Coder;

/// <summary>Texts through the whole of coding, with the model: the tables beside this file.</summary>
public sealed class StatementCoderTests
{
    private static readonly EnglishReader s_reader = EnglishReader.Load();

    private static readonly StatementCoder s_coder = StatementCoder.LoadDefault();

    public static TheoryData<string, string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string, string>();
            foreach (string table in new[] { "statements.tsv", "sources.tsv", "sides.tsv" })
            {
                foreach (string line in File.ReadLines(DataFolder.Beside("Coder", table)).Skip(3))
                {
                    string[] fields = line.Split('\t');
                    string text = fields[2].Replace("\\n", "\n", StringComparison.Ordinal);
                    cases.Add(fields[0], fields[1], text, fields[3]);
                }
            }
            return cases;
        }
    }

    private static CodedDocument Code(string text, string published)
    {
        var article = new Article
        {
            Id = "case",
            Text = text,
            Published = new PublicationDate(DateOnly.Parse(published, CultureInfo.InvariantCulture)),
        };
        return s_coder.Code(s_reader.Read(article));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_gives_its_statements(string topic, string published, string text, string expect)
    {
        IReadOnlyList<Statement> found = Code(text, published).Statements;

        foreach (ExpectedStatement expected in ExpectedStatement.ReadAll(expect))
        {
            Assert.True(
                found.Any(expected.Fits) != expected.IsForbidden,
                $"{topic}: {text}\nexpected {expected.Text}\n{string.Join('\n', found.Select(Show))}"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Evidence_is_the_slice_at_its_offsets(string topic, string published, string text, string expect)
    {
        _ = (topic, expect);
        foreach (Statement statement in Code(text, published).Statements)
        {
            Assert.Equal(statement.Evidence.Span.Of(text), statement.Evidence.Text);
            Assert.All(
                statement.Actors.Concat(statement.Recipients),
                p => Assert.Equal(p.Mention.Span.Of(text), p.Mention.Text)
            );
        }
    }

    [Fact]
    public void Coding_the_same_text_twice_gives_the_same_statements()
    {
        const string text =
            "Norway met Sweden in Oslo. The two countries signed an agreement. Sweden said Finland would join.";
        string[] first = [.. Code(text, "2024-05-10").Statements.Select(s => s.Id)];

        Assert.NotEmpty(first);
        Assert.Equal(first, Code(text, "2024-05-10").Statements.Select(s => s.Id));
    }

    [Fact]
    public void Every_statement_tells_its_rule_and_its_parties_in_the_trace()
    {
        foreach (Statement statement in Code("Japan imposed sanctions on Belarus on Monday.", "2024-05-10").Statements)
        {
            Assert.Contains(statement.Trace, step => step.Step == "rule");
            Assert.Contains(statement.Trace, step => step.Step == "actor");
        }
    }

    private static string Show(Statement s) =>
        $"  {s.Type} {s.Status} [{string.Join(',', s.Actors.Select(Name))}] > [{string.Join(',', s.Recipients.Select(Name))}]"
        + $" said [{string.Join(',', s.SaidBy.Select(a => Name(a.Speaker)))}] {s.When?.Start:yyyy-MM-dd}/{s.When?.End:yyyy-MM-dd} {s.Where?.Name} “{s.Object}” {s.Quantity}";

    private static string Name(Party p) => p.Of.IsEmpty ? p.Id : $"{p.Id}({string.Join('+', p.Of)})";
}
