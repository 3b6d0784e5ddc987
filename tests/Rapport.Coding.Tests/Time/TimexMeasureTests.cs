using System.Globalization;
using System.Text.Json;
using Rapport.Coding.Time;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Tests.Time;

/// <summary>Measures the finder on news annotated with TIMEX3 dates; a figure below the floor is a fault.</summary>
public sealed class TimexMeasureTests(ITestOutputHelper output)
{
    // The floors stand a little below what was measured; raise them with the figures.
    private const double FloorOfRecall = 0.93;
    private const double FloorOfValues = 0.88;

    [Fact]
    public void Dates_of_annotated_news_are_found_and_put_on_the_calendar()
    {
        string path = Path.Combine(SharedFolder(), "train", "time", "tbaq-dev.jsonl");
        if (!File.Exists(path))
        {
            Assert.Skip($"{path} is not there; set RAPPORT_SHARED to the folder that holds train/time");
        }
        var times = new TimeExpressions(Lexicon.Load(DataFolder.Path));
        var tally = new Tally();
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument record = JsonDocument.Parse(line);
            Measure(record.RootElement, times, tally);
        }
        output.WriteLine(tally.ToString());
        Assert.True(tally.Recall >= FloorOfRecall && tally.Values >= FloorOfValues, tally.ToString());
    }

    private void Measure(JsonElement record, TimeExpressions times, Tally tally)
    {
        string text = record.GetProperty("text").GetString()!;
        DateOnly published = DateOnly.ParseExact(
            record.GetProperty("dct").GetString()![..10],
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture
        );
        TimeMention[] found = [.. times.Find(ReadDocument.Build(text, published)).Mentions];
        var annotated = new List<CharSpan>();
        foreach (JsonElement timex in record.GetProperty("timex").EnumerateArray())
        {
            var span = new CharSpan(timex.GetProperty("start").GetInt32(), timex.GetProperty("end").GetInt32());
            annotated.Add(span);
            string value = timex.GetProperty("value").GetString()!;
            if (timex.GetProperty("type").GetString() != "DATE" || TimexValue.ToDays(value) is not { } wanted)
            {
                continue;
            }
            TimeMention? mention = Array.Find(found, m => m.Span.Overlaps(span));
            bool right = mention?.Value is { } got && TimexValue.Agrees(wanted, got);
            tally.Add(mention is not null, right);
            if (!right)
            {
                string words = Around(text, span);
                output.WriteLine($"{published:yyyy-MM-dd} {value} «{words}» {mention?.Value} {mention?.Direction}");
            }
        }
        foreach (TimeMention mention in found.Where(m => m.Value is not null))
        {
            if (!annotated.Exists(a => a.Overlaps(mention.Span)))
            {
                tally.Spurious++;
                output.WriteLine($"spurious «{Around(text, mention.Span)}»");
            }
        }
    }

    private static string Around(string text, CharSpan span)
    {
        string before = text[Math.Max(0, span.Start - 50)..span.Start];
        string after = text[span.End..Math.Min(text.Length, span.End + 30)];
        return $"{before}[{span.Of(text)}]{after}".Replace('\n', ' ');
    }

    private static string SharedFolder() =>
        Environment.GetEnvironmentVariable("RAPPORT_SHARED")
        ?? Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(DataFolder.Path))!, "shared");

    private sealed class Tally
    {
        private int _wanted;
        private int _found;
        private int _right;

        public int Spurious { get; set; }

        public double Recall => (double)_found / _wanted;

        public double Values => (double)_right / _found;

        public void Add(bool found, bool right)
        {
            _wanted++;
            _found += found ? 1 : 0;
            _right += right ? 1 : 0;
        }

        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{_wanted} dates: found {Recall:P1}, value right of those found {Values:P1}, of all {(double)_right / _wanted:P1}; {Spurious} others found"
            );
    }
}
