using Rapport.Readers.Languages;
using Rapport.Text;

namespace Rapport.Readers.Tests.Languages;

public class EnglishCheckTests
{
    private static readonly EnglishCheck s_check = EnglishCheck.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    public static TheoryData<string, string> Examples =>
        new(s_check.Rows.Select(r => new TheoryDataRow<string, string>(r.Language, r.Example)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_example_is_in_its_language(string language, string example) =>
        Assert.Equal(language, s_check.LanguageOf(example));

    [Theory]
    [InlineData("Talks open in Lima", true)]
    [InlineData("Министры двух стран договорились встретиться ещё раз до конца этого года в столице.", false)]
    [InlineData("部长们同意在年底之前再次会面并讨论边境问题和贸易。", false)]
    [InlineData("وقال الوزراء إنهم سيجتمعون مرة أخرى قبل نهاية العام في العاصمة", false)]
    [InlineData(
        "The minister called the accord “un pas vers la paix dans la région” and left for the airport after the vote.",
        true
    )]
    public void English_is_told_from_the_rest(string text, bool english) =>
        Assert.Equal(english, s_check.IsEnglish(new Article { Id = "a", Text = text }));

    [Fact]
    public void Furniture_does_not_make_an_article_foreign()
    {
        const string Menu = "Startseite und Wetter und Sport und die Kultur und das Wetter von der Woche";
        const string Body =
            "The council met on Monday and the members agreed to open the border to all of the traders.";
        var article = new Article
        {
            Id = "a",
            Text = $"{Menu}\n{Body}",
            Blocks =
            [
                new Block(new CharSpan(0, Menu.Length), BlockKind.LinkList),
                new Block(new CharSpan(Menu.Length + 1, Menu.Length + 1 + Body.Length), BlockKind.Paragraph),
            ],
        };
        Assert.True(s_check.IsEnglish(article));
    }

    [Fact]
    public void A_faulty_table_is_named_with_its_line()
    {
        InvalidDataException e = Assert.Throws<InvalidDataException>(() =>
            EnglishCheck.Parse(["language\twords\texample\tsource", "de\tder die"], "languages.tsv")
        );
        Assert.Contains("languages.tsv:2:", e.Message, StringComparison.Ordinal);
    }
}
