using Rapport.Nlp.Decoding;
using Rapport.Text;

namespace Rapport.Nlp.Tests;

/// <summary>Titles are taken off persons' names: P begins a name, p goes on with it.</summary>
public class TitleWordsTests
{
    [Theory]
    [InlineData("Mr Okoye spoke", "Pp-", "-P-")]
    [InlineData("Prime Minister Ana Okoye spoke", "Pppp-", "--Pp-")]
    [InlineData("the Minister spoke", "-P-", "---")]
    [InlineData("Ana Minister spoke", "Pp-", "Pp-")]
    [InlineData("Okoye met Mrs. Silva", "P-Pp", "P--P")]
    [InlineData("Okoye spoke", "P-", "P-")]
    public void Name_loses_its_titles(string sentence, string read, string expected)
    {
        string[] words = sentence.Split(' ');
        var spans = new CharSpan[words.Length];
        for (int i = 0, at = 0; i < words.Length; at += words[i++].Length + 1)
        {
            spans[i] = new CharSpan(at, at + words[i].Length);
        }
        NameTag[] names = [.. read.Select(c => c == '-' ? default : new NameTag(NameType.Per, c == 'P'))];

        new TitleWords().Trim(sentence, spans, names);

        Assert.Equal(
            expected,
            string.Concat(
                names.Select(n =>
                    n.Type == NameType.None ? '-'
                    : n.Begins ? 'P'
                    : 'p'
                )
            )
        );
    }
}
