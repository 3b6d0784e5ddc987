using Rapport.Nlp.Decoding;
using Rapport.Nlp.Features;
using Rapport.Text;

namespace Rapport.Nlp.Tests;

/// <summary>A place and the land after it are two names: L begins a name, l goes on with it.</summary>
public class PlacePairsTests
{
    private static readonly NameList s_list = NameList.Build([
        (ListedKind.Town, ["Lima"]),
        (ListedKind.Town, ["Santa", "Rosa"]),
        (ListedKind.Town, ["South"]),
        (ListedKind.Land, ["Peru"]),
        (ListedKind.Land, ["South", "Peru"]),
        (ListedKind.Land, ["Chad"]),
    ]);

    [Theory]
    [InlineData("in Lima Peru", "-Ll", "-LL")]
    [InlineData("in santa rosa peru", "-Lll", "-LlL")]
    [InlineData("in South Peru", "-Ll", "-Ll")]
    [InlineData("in South Chad", "-Ll", "-Ll")]
    [InlineData("in Lima Street", "-Ll", "-Ll")]
    [InlineData("in Peru Lima", "-Ll", "-Ll")]
    [InlineData("in Lima Peru", "-Oo", "-Oo")]
    public void Town_is_parted_from_its_land(string sentence, string read, string expected)
    {
        string[] words = sentence.Split(' ');
        var spans = new CharSpan[words.Length];
        for (int i = 0, at = 0; i < words.Length; at += words[i++].Length + 1)
        {
            spans[i] = new CharSpan(at, at + words[i].Length);
        }
        NameTag[] names = [.. read.Select(Tag)];

        PlacePairs.Part(s_list, sentence, spans, names);

        Assert.Equal(expected, string.Concat(names.Select(Letter)));
    }

    private static NameTag Tag(char letter) =>
        letter == '-'
            ? default
            : new NameTag(char.ToUpperInvariant(letter) == 'L' ? NameType.Loc : NameType.Org, char.IsUpper(letter));

    private static char Letter(NameTag tag)
    {
        char letter = tag.Type switch
        {
            NameType.Loc => 'L',
            NameType.Org => 'O',
            _ => '-',
        };
        return tag.Begins ? letter : char.ToLowerInvariant(letter);
    }
}
