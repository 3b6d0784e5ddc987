using System.Globalization;
using Rapport.Coding.Places;
using Rapport.Coding.Tests.Time;
using Rapport.Coding.Time;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Tests.Places;

/// <summary>Time and place of predicates in parsed sentences.</summary>
public sealed class CircumstanceTests(ITestOutputHelper output)
{
    private static readonly TimeExpressions s_times = new(Lexicon.Load(DataFolder.Path));
    private static readonly KnowledgeBase s_knowledge = KnowledgeBase.Load(DataFolder.Path);

    [Theory]
    [InlineData("circumstances-tune.tsv", 0.9, 0.9)]
    [InlineData("circumstances-final.tsv", 0.9, 0.9)]
    [InlineData("circumstances-second.tsv", 0.8, 0.8)]
    public void Predicates_of_the_table_have_their_time_and_place(string file, double dates, double places)
    {
        string[] rows =
        [
            .. File.ReadAllLines(DataFolder.Beside("Places", file)).Where(l => l.Length > 0 && l[0] != '#').Skip(1),
        ];
        int dated = 0;
        int placed = 0;
        foreach (string row in rows)
        {
            (string? date, string? place) = Faults(row.Split('\t'));
            dated += date is null ? 1 : 0;
            placed += place is null ? 1 : 0;
            if (date is not null || place is not null)
            {
                output.WriteLine($"{row}\n    {date} {place}");
            }
        }
        string figures = $"{file}: dates {dated}, places {placed} of {rows.Length}";
        output.WriteLine(figures);
        Assert.True(dated >= dates * rows.Length && placed >= places * rows.Length, figures);
    }

    [Theory]
    [InlineData("The envoy visited Chad on 4 May and Niger from 6 to 8 May 2017.", "Niger", "2017-05-06", "2017-05-08")]
    [InlineData("She visited Finland on 6 May and Iraq on 7 May 2019.", "Iraq", "2019-05-07", "2019-05-07")]
    public void Argument_without_verb_has_its_own_date(string text, string argument, string start, string end)
    {
        Document document = ReadDocument.Build(text);

        GappedDate gap = Assert.Single(GappedDates.Of(document.Word("visited"), s_times.Find(document)));

        Assert.Equal(argument, gap.Argument.Form);
        Assert.Equal((Day(start), Day(end)), (gap.Date.Value.Start, gap.Date.Value.End));
    }

    [Theory]
    [InlineData("The envoy visited Chad and Niger on 4 May 2017.")]
    [InlineData("The envoy visited Chad on 4 May and met the king on 6 May 2017.")]
    public void Arguments_with_one_date_or_two_verbs_leave_no_gap(string text)
    {
        Document document = ReadDocument.Build(text);

        Assert.Empty(GappedDates.Of(document.Word("visited"), s_times.Find(document)));
    }

    private static (string? Date, string? Place) Faults(string[] cells)
    {
        Document document = ReadDocument.Build(cells[5], Day(cells[0]));
        TimeAttacher attacher = s_times.Attach(s_times.Find(document));
        var places = new PlaceResolver(document, s_knowledge, s_times.Lexicon, attacher.Happenings);
        Token predicate = document.Word(cells[1]);
        DatedBy? date = attacher.For(predicate);
        PlacedBy? place = places.Where(predicate);
        bool dateRight =
            cells[2] == "none"
                ? date is null
                : date?.Value is { } value && value.Start == Day(cells[2]) && value.End == Day(cells[3]);
        string found = place is null ? "-" : $"{place.Value.Name} {place.Value.Country}";
        return (
            dateRight ? null : $"dated {date?.Value.ToString() ?? "none"}",
            found == cells[4] ? null : $"placed {found}"
        );
    }

    private static DateOnly? Day(string text) =>
        text == "-" ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
