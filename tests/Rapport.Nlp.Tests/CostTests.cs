using System.Text;
using Rapport.Text;

namespace Rapport.Nlp.Tests;

/// <summary>What reading costs in memory. Allocations are the same in every run, so they can be held to a number.</summary>
public class CostTests(ReaderFixture fixture, ITestOutputHelper output) : IClassFixture<ReaderFixture>
{
    // The arrays of the document take 46 bytes a word; the rest are lemmas of words met for the first time.
    private const int MostBytesPerWord = 64;

    [Theory]
    [InlineData(200)]
    [InlineData(2000)]
    [InlineData(20000)]
    public void Reading_allocates_little_more_than_the_document(int sentences)
    {
        Article article = Article(sentences);
        fixture.Reader.Read(article);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Document document = fixture.Reader.Read(article);
        long perWord = (GC.GetAllocatedBytesForCurrentThread() - before) / document.TokenCount;
        output.WriteLine($"{document.TokenCount} words, {perWord} bytes a word");
        Assert.InRange(perWord, 1, MostBytesPerWord);
    }

    [Fact]
    public void Long_text_without_a_full_stop_is_read_in_pieces()
    {
        var text = new StringBuilder();
        for (int i = 0; i < 20_000; i++)
        {
            text.Append("word ");
        }
        Document document = fixture.Read(text.ToString());
        Assert.Equal(20_000, document.TokenCount);
        Assert.All(document.Sentences, s => Assert.InRange(s.Count, 1, EnglishReader.LongestSentence));
        Assert.All(document.Diagnostics, d => Assert.Equal("N001", d.Code));
    }

    [Fact]
    public void Long_paragraph_is_read_as_its_sentences_are()
    {
        string once = Text(600);
        Document alone = fixture.Read(once);
        Document inside = fixture.Read(once + " " + once);
        Assert.Equal(alone.Sentences.Concat(alone.Sentences).Select(Tree), inside.Sentences.Select(Tree));
    }

    [Fact]
    public void Articles_read_together_are_read_as_each_alone()
    {
        Article[] articles = [.. Enumerable.Range(1, 40).Select(Article)];
        Assert.Equal(
            articles.SelectMany(a => fixture.Reader.Read(a).Sentences).Select(Tree),
            fixture.Reader.Read(articles).SelectMany(d => d.Sentences).Select(Tree)
        );
    }

    private static Article Article(int sentences) => new() { Id = "cost", Text = Text(sentences) };

    private static string Text(int sentences)
    {
        string[] places = ["Peru", "Chile", "Malta", "Ghana", "Nepal", "Samoa", "Fiji"];
        string[] deeds = ["signed the treaty", "rejected the offer", "sent envoys to the talks", "did not answer"];
        var text = new StringBuilder();
        for (int i = 0; i < sentences; i++)
        {
            text.Append(i == 0 ? "" : " ")
                .Append($"Officials of {places[i % 7]} said on Monday that Mr. {places[i % 5]}ov had {deeds[i % 4]}, ")
                .Append($"although {places[i % 3]} would have paid {i},000 euros.");
        }
        return text.ToString();
    }

    private static string Tree(Sentence sentence) =>
        string.Join(
            ' ',
            Enumerable
                .Range(0, sentence.Count)
                .Select(i => sentence[i])
                .Select(t => $"{t.Form}/{t.Lemma}/{t.Upos}/{t.Feats}/{t.Head?.Form}/{t.Relation}/{t.Name}")
        );
}
