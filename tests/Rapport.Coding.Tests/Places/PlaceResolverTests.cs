using Rapport.Coding.Places;
using Rapport.Coding.Tests.Time;
using Rapport.Coding.Time;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Tests.Places;

public sealed class PlaceResolverTests(ITestOutputHelper output)
{
    private static readonly KnowledgeBase s_knowledge = KnowledgeBase.Load(DataFolder.Path);
    private static readonly TimeLexicon s_words = new(Lexicon.Load(DataFolder.Path));

    [Fact]
    public void Names_of_the_table_give_their_place()
    {
        string[] rows =
        [
            .. File.ReadAllLines(DataFolder.Beside("Places", "place-names.tsv"))
                .Where(l => l.Length > 0 && l[0] != '#')
                .Skip(1),
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
        output.WriteLine($"places: {right} of {rows.Length}");
        Assert.True(right == rows.Length, $"{right} of {rows.Length} right");
    }

    private static string? Fault(string[] cells)
    {
        int open = cells[2].IndexOf('[', StringComparison.Ordinal);
        int close = cells[2].IndexOf(']', StringComparison.Ordinal);
        string text = cells[2].Remove(close, 1).Remove(open, 1);
        var wanted = new CharSpan(open, close - 1);
        Document document = ReadDocument.Build(text);
        var places = new PlaceResolver(document, s_knowledge, s_words, NamedEvents.Read(document, s_words));
        PlaceMention? mention = places.Mentions.FirstOrDefault(m => m.Span.Overlaps(wanted));
        if (cells[0] == "none")
        {
            return mention is null ? null : $"found {mention.Value}";
        }
        return
            mention?.Value is { } value && value.Country == cells[0] && value.Name == cells[1] && mention.Span == wanted
            ? null
            : $"found {mention?.Value.ToString() ?? "nothing"} {mention?.Why}";
    }
}
