using CsCheck;
using Rapport.Text;

namespace Rapport.Knowledge.Tests.Names;

public sealed class AnyTextTests
{
    private const string Odd = "aZ9.-–/'’`\"&,;()\u0301\u00DF\u0130\u01C6ﬁİ漢\uD83D\uDE00\u200B… U.S.Xi'an";

    private static readonly KnowledgeBase s_knowledge = KnowledgeBase.LoadDefault();

    [Fact]
    public void FindNames_any_characters_give_spans_inside_the_sentence()
    {
        Gen<string> odd = Gen.Char[Odd].Array[1, 12].Select(c => new string(c));
        Gen<string> wild = Gen.Char.Array[1, 12].Select(c => new string(c));
        Gen.OneOf(odd, wild)
            .Array[1, 8]
            .Sample(
                words =>
                {
                    string marked = string.Join(' ', words.Select(w => w.Replace(' ', 'x').Replace('|', 'x')));
                    Sentence sentence = TestSentence.Of(marked);
                    foreach (NameMatch match in s_knowledge.FindNames(sentence))
                    {
                        Assert.True(sentence.Span.Contains(match.Characters), $"{match} in “{marked}”");
                        Assert.True(sentence.Tokens.Start <= match.Tokens.Start, marked);
                        Assert.True(match.Tokens.Start < match.Tokens.End, marked);
                        Assert.True(match.Tokens.End <= sentence.Tokens.End, marked);
                    }
                    s_knowledge.Lookup(marked);
                    s_knowledge.FindPlaces(marked);
                },
                iter: 3000
            );
    }

    [Fact]
    public void FindNames_one_long_token_is_read_whole()
    {
        string word = string.Concat(Enumerable.Repeat("Russia-", 20_000)) + "China";

        IReadOnlyList<NameMatch> matches = s_knowledge.FindNames(TestSentence.Of(word));

        Assert.Equal(20_001, matches.Select(m => m.Characters).Distinct().Count());
    }

    [Theory]
    [InlineData("Xi'an is a city", "Xi")]
    [InlineData("O'Russia", "Russia")]
    [InlineData("Russiagate", "Russia")]
    [InlineData("ChinaDaily", "China")]
    public void FindNames_part_of_a_word_is_no_name(string text, string name)
    {
        Sentence sentence = TestSentence.Of(text);

        Assert.DoesNotContain(
            name,
            s_knowledge.FindNames(sentence).Select(m => m.Characters.Of(sentence.Document.Text))
        );
    }
}
