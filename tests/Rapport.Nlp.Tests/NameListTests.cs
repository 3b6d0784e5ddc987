using Rapport.Nlp.Features;
using Rapport.Text;

namespace Rapport.Nlp.Tests;

/// <summary>Which words of a sentence belong to names of a list; a mark is a letter of its kind, small for words after the first.</summary>
public class NameListTests
{
    private static readonly NameList s_list = NameList.Build([
        (ListedKind.Land, ["Chad"]),
        (ListedKind.GivenName, ["chad"]),
        (ListedKind.Land, ["United", "States"]),
        (ListedKind.Organization, ["United", "Nations"]),
        (ListedKind.Organization, ["United", "Nations", "Security", "Council"]),
        (ListedKind.Organization, ["UN"]),
        (ListedKind.Organization, ["7", "Days"]),
        (ListedKind.Town, ["States"]),
    ]);

    [Theory]
    [InlineData("We left Chad today", "- - GL -")]
    [InlineData("CHAD LEAVES", "GL -")]
    [InlineData("a chad fell", "- - -")]
    [InlineData("The United States and the United Nations", "- L lT - - O o")]
    [InlineData("United Nations Security Council", "O o o o")]
    [InlineData("United Nations Security staff", "O o - -")]
    [InlineData("the UN and Un", "- O - -")]
    [InlineData("7 Days said", "O o -")]
    [InlineData("United", "-")]
    public void Words_are_marked_by_the_longest_name_of_each_kind(string sentence, string expected)
    {
        string[] words = sentence.Split(' ');
        var spans = new CharSpan[words.Length];
        for (int i = 0, at = 0; i < words.Length; at += words[i++].Length + 1)
        {
            spans[i] = new CharSpan(at, at + words[i].Length);
        }
        uint[] marks = new uint[words.Length];

        s_list.Mark(sentence, spans, marks);

        Assert.Equal(expected, string.Join(' ', marks.Select(Letters)));
    }

    private static string Letters(uint marks)
    {
        string letters = "";
        foreach (ListedKind kind in Enum.GetValues<ListedKind>())
        {
            uint own = (marks >> (3 * (int)kind)) & 7;
            string letter = kind.ToString()[..1];
            letters += own switch
            {
                0 => "",
                4 => letter.ToLowerInvariant(),
                _ => letter,
            };
        }
        return letters.Length == 0 ? "-" : letters;
    }
}
