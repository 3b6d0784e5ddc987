using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rapport.Cli.RuleWriting;
using Rapport.Desk.Query;

namespace Rapport.Cli.Output;

/// <summary>Prints what rules cover as a table, CSV or JSON.</summary>
internal sealed class CoverageOutput(RuleCoverage coverage, TextWriter writer) : ITabularOutput
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
    };

    /// <summary>Totals and the first <paramref name="most"/> of each list.</summary>
    public void WriteTable(int most)
    {
        List<RuleUse> uses = [.. coverage.Uses];
        List<RuleUse> fired = uses.FindAll(u => u.Matched > 0);
        List<UncoveredWord> words = [.. coverage.Uncovered];
        writer.WriteLine(
            $"{Number(coverage.Sentences)} sentences; {Number(fired.Count)} of {Number(uses.Count)} rules fired, {Number(fired.Sum(u => u.Matched))} times, {Number(fired.Sum(u => u.Stated))} statements; {Number(words.Sum(w => w.Count))} words with two parties and no rule"
        );
        writer.WriteLine();
        writer.WriteLine("fired  stated  rule");
        foreach (RuleUse use in fired.Take(most))
        {
            writer.WriteLine($"{Number(use.Matched), 5}  {Number(use.Stated), 6}  {use.Rule} ({use.Source})");
        }
        writer.WriteLine();
        writer.WriteLine("never fired");
        foreach (RuleUse use in uses.Where(u => u.Matched == 0).Take(most))
        {
            writer.WriteLine($"       {use.Rule} ({use.Source})");
        }
        writer.WriteLine();
        writer.WriteLine("times  two parties, no rule");
        foreach (UncoveredWord word in words.Take(most))
        {
            string example = PrintableWriter.Clean(word.Example.ReplaceLineEndings(" "));
            writer.WriteLine($"{Number(word.Count), 5}  {word.Lemma} {word.Upos}: {example}");
        }
        writer.WriteLine();
        writer.WriteLine("all of them: --format csv");
    }

    /// <summary>A row for each rule and each word without one.</summary>
    public void WriteCsv()
    {
        var csv = new CsvWriter(writer);
        csv.Write("what", "name", "upos", "count", "stated", "source", "example");
        foreach (RuleUse use in coverage.Uses)
        {
            csv.Write("rule", use.Rule, "", Number(use.Matched), Number(use.Stated), use.Source, "");
        }
        foreach (UncoveredWord word in coverage.Uncovered)
        {
            csv.Write("uncovered", word.Lemma, word.Upos, Number(word.Count), "", "", word.Example);
        }
    }

    /// <summary>The same as one object.</summary>
    public void WriteJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteNumber("sentences", coverage.Sentences);
            json.WriteStartArray("rules");
            foreach (RuleUse use in coverage.Uses)
            {
                json.WriteStartObject();
                json.WriteString("rule", use.Rule);
                json.WriteString("source", use.Source);
                json.WriteNumber("fired", use.Matched);
                json.WriteNumber("stated", use.Stated);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("uncovered");
            foreach (UncoveredWord word in coverage.Uncovered)
            {
                json.WriteStartObject();
                json.WriteString("lemma", word.Lemma);
                json.WriteString("upos", word.Upos);
                json.WriteNumber("count", word.Count);
                json.WriteString("example", word.Example);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        writer.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
