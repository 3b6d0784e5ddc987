using Rapport.Text;

namespace Rapport.Nlp.Tests;

public class SentenceTests(ReaderFixture fixture) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("The talks ended. They will resume in May.", "The talks ended.|They will resume in May.")]
    [InlineData("He left for Washington, D.C. The talks ended.", "He left for Washington, D.C.|The talks ended.")]
    [InlineData("Mr. Ito met Gen. Mori in St. Gallen.", "Mr. Ito met Gen. Mori in St. Gallen.")]
    [InlineData("“We agreed.” The minister left.", "“We agreed.”|The minister left.")]
    [InlineData("“We agreed,” Ms. Ito said. “It is done.”", "“We agreed,” Ms. Ito said.|“It is done.”")]
    [InlineData("LIMA, May 3 (Reuters) — Peru signed.", "LIMA, May 3 (Reuters) —|Peru signed.")]
    [InlineData("LIMA – Peru signed the treaty.", "LIMA –|Peru signed the treaty.")]
    [InlineData("Lima, Peru (AP) - Ministers met.", "Lima, Peru (AP) -|Ministers met.")]
    [InlineData("LIMA (AP) \" President Boluarte met ministers.", "LIMA (AP) \"|President Boluarte met ministers.")]
    [InlineData("NATO — which met — agreed.", "NATO — which met — agreed.")]
    [InlineData("Did they sign? Yes, they did!", "Did they sign?|Yes, they did!")]
    [InlineData("Peru Signs Treaty\n\nPeru signed a treaty.", "Peru Signs Treaty|Peru signed a treaty.")]
    [InlineData("The port of\nCallao was\nclosed.", "The port of\nCallao was\nclosed.")]
    [InlineData("It rose 3.5 percent to $4.2 billion.", "It rose 3.5 percent to $4.2 billion.")]
    public void Sentences_end_where_readers_end_them(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', fixture.Read(text).Sentences.Select(s => s.Text)));

    [Fact]
    public void Sentences_never_cross_a_block()
    {
        const string Text = "Peru and\nChile signed.";
        var article = new Article
        {
            Id = "blocks",
            Text = Text,
            Blocks =
            [
                new Block(new CharSpan(0, 8), BlockKind.Caption),
                new Block(new CharSpan(9, Text.Length), BlockKind.Paragraph),
            ],
        };
        Document document = fixture.Reader.Read(article);
        Assert.Equal(["Peru and", "Chile signed."], document.Sentences.Select(s => s.Text));
        Assert.Equal(BlockKind.Caption, document.SentenceAt(0).Kind);
    }

    [Fact]
    public void Endless_sentence_is_cut_and_reported()
    {
        string text = string.Concat(Enumerable.Repeat("and the port ", 7000));
        Document document = fixture.Read(text);
        Assert.Equal(21000, document.TokenCount);
        Assert.All(document.Sentences, s => Assert.True(s.Count <= EnglishReader.LongestSentence));
        Assert.Contains(document.Diagnostics, d => d.Code == "N001");
    }
}
