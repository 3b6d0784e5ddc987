using Rapport.Text.Conllu;

namespace Rapport.Text.Tests;

public class ConlluTests
{
    private const string Sample =
        "# newdoc id = d\n# newpar\n# sent_id = d-0001\n# text = They don't sign (yet).\n"
        + "1\tThey\tthey\tPRON\t_\tCase=Nom\t4\tnsubj\t_\t_\n"
        + "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
        + "2\tdo\tdo\tAUX\t_\t_\t4\taux\t_\t_\n"
        + "3\tn't\tnot\tPART\t_\tPolarity=Neg\t4\tadvmod\t_\t_\n"
        + "4\tsign\tsign\tVERB\t_\t_\t0\troot\t_\t_\n"
        + "5\t(\t(\tPUNCT\t_\t_\t6\tpunct\t_\tSpaceAfter=No\n"
        + "6\tyet\tyet\tADV\t_\t_\t4\tadvmod\t_\tSpaceAfter=No\n"
        + "7\t)\t)\tPUNCT\t_\t_\t6\tpunct\t_\tSpaceAfter=No\n"
        + "8\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_\n"
        + "\n"
        + "# newpar\n# sent_id = d-0002\n# block = caption\n# text = New York today\n"
        + "1\tNew\tNew\tADJ\t_\t_\t2\tamod\t_\tNER=B-LOC\n"
        + "2\tYork\tYork\tPROPN\t_\tNumber=Sing\t0\troot\t_\tNER=I-LOC\n"
        + "3\ttoday\ttoday\tNOUN\t_\t_\t2\tnmod:unmarked\t_\t_\n"
        + "\n";

    [Fact]
    public void Document_written_and_read_again_is_the_same()
    {
        Document document = ConlluReader.Read(Sample, "d");
        Assert.Equal("They don't sign (yet).\n\nNew York today", document.Text);
        Assert.Equal(Sample, Write(document));
        Assert.Equal(Sample, Write(ConlluReader.Read(Write(document), "d")));
    }

    [Fact]
    public void Reading_keeps_words_names_kinds_and_multiword_tokens()
    {
        Document document = ConlluReader.Read(Sample, "d");
        Assert.Equal([new TokenSpan(1, 3)], document.MultiwordTokens);
        Assert.Equal("n't", document.TokenAt(2).Form);
        Assert.Equal(BlockKind.Caption, document.SentenceAt(1).Kind);
        Assert.Equal(new NameTag(NameType.Loc, false), document.TokenAt(9).Name);
        Assert.Equal(DependencyRelation.NmodUnmarked, document.TokenAt(10).Relation);
        Assert.Equal("sign", document.SentenceAt(0).Root.Form);
    }

    [Theory]
    [InlineData("1\tword\n", "line 1: a word has 10 columns")]
    [InlineData("2\tword\t_\t_\t_\t_\t0\troot\t_\t_\n", "line 1: word 1 is expected")]
    [InlineData("1\tword\t_\t_\t_\t_\t5\troot\t_\t_\n\n", "has no word 5")]
    [InlineData("1\tword\t_\t_\t_\t_\tx\troot\t_\t_\n", "“x” is not a number")]
    [InlineData("1\ta\t_\t_\t_\t_\t2\tx\t_\t_\n2\tb\t_\t_\t_\t_\t1\tx\t_\t_\n\n", "in a circle")]
    [InlineData("1-3\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\t_\t_\t_\t_\t0\tx\t_\t_\n\n", "inside a multiword token")]
    public void Malformed_file_is_refused_with_line_and_reason(string conllu, string message) =>
        Assert.Contains(
            message,
            Assert.Throws<FormatException>(() => ConlluReader.Read(conllu, "bad")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Multiword_letters_are_shared_out_where_words_are_others()
    {
        const string Conllu =
            "1-2\twon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\twill\t_\t_\t_\t_\t0\troot\t_\t_\n2\tnotx\t_\t_\t_\t_\t1\tdep\t_\t_\n\n";
        Document document = ConlluReader.Read(Conllu, "d");
        Assert.Equal("won't", document.Text);
        Assert.Equal((new CharSpan(0, 2), new CharSpan(2, 5)), (document.TokenAt(0).Span, document.TokenAt(1).Span));
    }

    [Fact]
    public void Only_line_feeds_end_lines() =>
        Assert.Equal(
            "a\u0085b\u2028c",
            ConlluReader.Read("1\ta\u0085b\u2028c\t_\t_\t_\t_\t0\troot\t_\t_\r\n\r\n", "d").TokenAt(0).Form
        );

    [Fact]
    public void Empty_file_is_an_empty_document() => Assert.Equal(0, ConlluReader.Read("", "d").SentenceCount);

    [Fact]
    public void Tree_shows_words_under_their_heads()
    {
        var output = new StringWriter();
        TreeWriter.Write(ConlluReader.Read(Sample, "d").SentenceAt(1), output);
        Assert.Equal(
            "2 (caption)  New York today\n   York  PROPN root  I-LOC\n   ├─ New  ADJ amod  B-LOC\n   └─ today  NOUN nmod:unmarked\n",
            output.ToString()
        );
    }

    [Fact]
    public void Drawing_is_well_formed_and_names_words_and_relations()
    {
        string svg = TreeDrawing.ToSvg(ConlluReader.Read(Sample, "d").SentenceAt(0));
        System.Xml.Linq.XElement root = System.Xml.Linq.XElement.Parse(svg);
        string[] texts = [.. root.Elements().Where(e => e.Name.LocalName == "text").Select(e => e.Value)];
        Assert.Contains("n't", texts);
        Assert.Contains("advmod", texts);
        Assert.Equal(8, texts.Count(t => t is "nsubj" or "aux" or "advmod" or "root" or "punct"));
    }

    private static string Write(Document document)
    {
        var output = new StringWriter();
        ConlluWriter.Write(document, output);
        return output.ToString();
    }
}
