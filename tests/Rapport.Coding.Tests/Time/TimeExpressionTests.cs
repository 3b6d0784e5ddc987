using System.Globalization;
using Rapport.Coding.Time;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Tests.Time;

public sealed class TimeExpressionTests(ITestOutputHelper output)
{
    private static readonly TimeExpressions s_times = new(Lexicon.Load(DataFolder.Path));

    [Theory]
    [InlineData("expressions-tune.tsv", 0.97)]
    [InlineData("expressions-final.tsv", 0.97)]
    public void Expressions_of_the_table_give_their_days(string file, double floor)
    {
        string[] rows =
        [
            .. File.ReadAllLines(DataFolder.Beside("Time", file)).Where(l => l.Length > 0 && l[0] != '#').Skip(1),
        ];
        int right = 0;
        foreach (string row in rows)
        {
            string? fault = Fault(row.Split('\t'));
            right += fault is null ? 1 : 0;
            if (fault is not null)
            {
                output.WriteLine($"{row}\n    {fault}");
            }
        }
        output.WriteLine($"{file}: {right} of {rows.Length}");
        Assert.True(right >= floor * rows.Length, $"{file}: {right} of {rows.Length} right");
    }

    private static string? Fault(string[] cells)
    {
        int open = cells[4].IndexOf('[', StringComparison.Ordinal);
        int close = cells[4].IndexOf(']', StringComparison.Ordinal);
        string text = cells[4].Remove(close, 1).Remove(open, 1);
        var wanted = new CharSpan(open, close - 1);
        DateOnly? published = cells[0] == "-" ? null : Day(cells[0]);
        DocumentTimes times = s_times.Find(ReadDocument.Build(text, published));
        TimeMention? mention = times.Mentions.FirstOrDefault(m => m.Span.Overlaps(wanted));
        if (cells[1] == "absent")
        {
            return mention is null ? null : $"found “{mention.Span.Of(text)}”";
        }
        if (mention is null)
        {
            return "nothing found";
        }
        if (mention.Span != wanted)
        {
            return $"found “{mention.Span.Of(text)}” instead";
        }
        if (cells[1] == "none")
        {
            return mention.Value is null ? null : $"has {mention.Value}";
        }
        return
            mention.Value is { } value
            && value.Start == Optional(cells[1])
            && value.End == Optional(cells[2])
            && value.Precision.ToString().Equals(cells[3], StringComparison.OrdinalIgnoreCase)
            ? null
            : $"has {mention.Value?.ToString() ?? "no value"} ({mention.Direction}; {mention.Why})";
    }

    private static DateOnly? Optional(string cell) => cell == "-" ? null : Day(cell);

    private static DateOnly Day(string cell) => DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
