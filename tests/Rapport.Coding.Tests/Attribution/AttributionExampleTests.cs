using Rapport.Coding.Attribution;
using Rapport.Coding.Tests.Status;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Tests.Attribution;

/// <summary>The examples of the lexicon and longer texts, on trees of the model.</summary>
public sealed class AttributionExampleTests
{
    private static readonly AttributionReader s_reader = AttributionReader.From(Parsed.Lexicon);

    [Fact]
    public void Examples_of_attribution_reach_the_bar()
    {
        int all = 0;
        var wrong = new List<string>();
        foreach (LexiconRow row in Parsed.Lexicon.Table("attribution")!.Rows.Where(r => r["example"].Length > 0))
        {
            all++;
            if (!IsRight(row))
            {
                wrong.Add(row["example"]);
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"speaker and cue: {all - wrong.Count} of {all}");
        Assert.True(wrong.Count <= 0.05 * all, $"{wrong.Count} of {all} wrong\n{string.Join('\n', wrong)}");
    }

    [Theory]
    // Quotations over sentences, the cue in the middle or at the end.
    [InlineData("“The road is long. We will walk it,” the envoy said.", "road", "envoy")]
    [InlineData("“The road is long,” the envoy said. “We will walk it to the end.”", "walk", "envoy")]
    [InlineData("\"The road is long,\" said the envoy. \"We will walk it.\"", "walk", "envoy")]
    // A colon, and the quotation in the next paragraph.
    [InlineData("The minister said:\n\n“The road is long. We will walk it.”", "walk", "minister")]
    // Left open at the end of the paragraph: the next one goes on.
    [InlineData("“The road is long,” Osei said.\n\n“We will walk it to the end of the year.”", "walk", "Osei")]
    // The cue beside its own quotation, not the next one's.
    [InlineData("“The road is long,” said Osei. “We will stay here,” added Varga.", "road", "Osei")]
    [InlineData("“The road is long,” said Osei. “We will stay here,” added Varga.", "stay", "Varga")]
    [InlineData("The road was closed, according to the mayor.", "closed", "mayor")]
    [InlineData("As the envoy said, the talks failed.", "failed", "envoy")]
    [InlineData("The general was quoted as saying the town had fallen.", "fallen", "general")]
    [InlineData("The visit is seen by Chad as a provocation.", "provocation", "Chad")]
    [InlineData("Osei said the talks had failed, adding that the envoy left early.", "left", "Osei")]
    public void ChainAt_longer_text_gives_the_speaker(string text, string word, string speaker)
    {
        Document document = Parsed.Read(text);
        var chain = s_reader.Read(document).ChainAt(document.Word(word));
        Assert.Equal(speaker, chain.LastOrDefault()?.Speaker?.Form);
    }

    [Theory]
    // Names in quotation marks and scare quotes are nobody's speech.
    [InlineData("The army took the town in operation “Silent River” on Monday.", "took")]
    [InlineData("The so-called “safe zone” was shelled again.", "shelled")]
    [InlineData("Osei met the envoy in Geneva, where both have houses.", "met")]
    public void ChainAt_the_articles_own_words_is_empty(string text, string word)
    {
        Document document = Parsed.Read(text);
        Assert.Empty(s_reader.Read(document).ChainAt(document.Word(word)));
    }

    private static bool IsRight(LexiconRow row)
    {
        string example = row["example"];
        string plain = string.Concat(example.Where(c => c is not ('{' or '}' or '[' or ']')));
        string speaker = Between(example, '{', '}');
        string content = Between(example, '[', ']');
        int end = plain.IndexOf(content, StringComparison.Ordinal) + content.Length;
        Document document = Parsed.Read(plain);
        return s_reader
            .Read(document)
            .ChainAt(Parsed.TokenAt(document, end - 1))
            .Any(c => c.Speaker?.Form == speaker && c.Verb == row["lemma"]);
    }

    private static string Between(string text, char open, char close) =>
        text[(text.LastIndexOf(open) + 1)..text.LastIndexOf(close)];
}
