using Rapport.Text;

namespace Rapport.Nlp.Tests;

/// <summary>News as it is: the table beside this file says how each text is cut and which heads its words have.</summary>
/// <remarks>Rows whose kind ends in ? are known gaps: some of their heads are still wrong.</remarks>
public class NewsTests(ReaderFixture fixture) : IClassFixture<ReaderFixture>
{
    /// <summary>A row each; the texts are the project's own.</summary>
    public static TheoryData<string> Texts() => [.. Rows().Select(r => r[2])];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_is_cut_into_sentences_and_words(string text)
    {
        string[] row = Rows().Single(r => r[2] == text);
        IEnumerable<string> sentences = Read(row).Sentences.Select(s => string.Join(' ', Words(s)));
        Assert.Equal(row[3], string.Join('|', sentences));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Words_hang_on_their_heads(string text)
    {
        string[] row = Rows().Single(r => r[2] == text);
        HashSet<string> found = [.. Read(row).Sentences.SelectMany(Arcs)];
        string[] missing = [.. row[4].Split(' ').Where(arc => !found.Contains(arc))];
        if (row[0].EndsWith('?'))
        {
            Assert.True(missing.Length > 0, "it is read right now: take the ? from its kind");
        }
        else
        {
            Assert.True(missing.Length == 0, $"{string.Join(' ', missing)} not among {string.Join(' ', found)}");
        }
    }

    private Document Read(string[] row)
    {
        string text = row[2].Replace("\\n", "\n", StringComparison.Ordinal);
        return fixture.Reader.Read(
            new Article
            {
                Id = "news",
                Text = text,
                Blocks =
                    row[1] == "paragraph"
                        ? []
                        : [new Block(new CharSpan(0, text.Length), Enum.Parse<BlockKind>(row[1], true))],
            }
        );
    }

    private static IEnumerable<string> Words(Sentence sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            yield return Form(sentence[i]);
        }
    }

    /// <summary>Arcs as <c>word>head:relation</c>; a root as <c>word>ROOT</c>.</summary>
    private static IEnumerable<string> Arcs(Sentence sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            Token token = sentence[i];
            yield return token.Head is { } head
                ? $"{Form(token)}>{Form(head)}:{token.Relation.ToConllu()}"
                : $"{Form(token)}>ROOT";
        }
    }

    /// <summary>The word, whole where a line breaks it.</summary>
    private static string Form(Token token) => token.Form.Replace("-\n", "", StringComparison.Ordinal);

    private static IEnumerable<string[]> Rows() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "news.tsv")).Skip(1).Select(l => l.Split('\t'));
}
