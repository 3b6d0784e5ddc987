using Rapport.Text;

namespace Rapport.Nlp.Tests;

public sealed class ReadingFormsTests
{
    private static readonly EnglishReader s_reader = EnglishReader.Load();

    private static Document Read(string text, BlockKind kind) =>
        s_reader.Read(
            new Article
            {
                Id = "forms",
                Text = text,
                Blocks = [new Block(new CharSpan(0, text.Length), kind)],
            }
        );

    [Theory]
    [InlineData("Talks resumed amid heavy fighting in the north.", "amid", Upos.Adp)]
    [InlineData("Whilst the talks went on, the army withdrew.", "Whilst", Upos.Sconj)]
    public void Rare_function_word_is_read_as_its_twin_and_keeps_its_lemma(string text, string form, Upos expected)
    {
        Document document = Read(text, BlockKind.Paragraph);
        Token word = Enumerable.Range(0, document.TokenCount).Select(document.TokenAt).Single(t => t.Form == form);

        Assert.Equal(expected, word.Upos);
        Assert.Equal(form.ToLowerInvariant(), word.Lemma);
    }

    [Fact]
    public void Capitals_of_a_headline_leave_function_words_what_they_are()
    {
        Document document = Read("Parliament Passes Budget After Long Debate Over Taxes", BlockKind.Title);

        Assert.Equal(Upos.Adp, document.TokenAt(3).Upos);
        Assert.Equal("After", document.TokenAt(3).Form);
        Assert.Equal(Upos.Adp, document.TokenAt(6).Upos);
    }
}
