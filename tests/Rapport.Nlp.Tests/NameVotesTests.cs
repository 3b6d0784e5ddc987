using Rapport.Nlp.Decoding;
using Rapport.Text;

namespace Rapport.Nlp.Tests;

/// <summary>Mentions of one name in an article settle each other's type.</summary>
public class NameVotesTests(ReaderFixture fixture) : IClassFixture<ReaderFixture>
{
    private const string Text = "Orvina won. Orvina lost. Orvina left. Orvina stayed. An Orvina came. We saw it.";

    [Theory]
    [InlineData("OOOP", "OOOO")]
    [InlineData("OO-P", "OOOO")]
    [InlineData("OOPP", "OOPP")]
    [InlineData("OPPP", "PPPP")]
    [InlineData("O---", "O---")]
    [InlineData("OO--", "OO--")]
    [InlineData("----", "----")]
    [InlineData("O-PO", "OOOO")]
    [InlineData("OO-O", "OOOO")]
    public void Mentions_follow_the_most_of_them(string read, string settled)
    {
        Draft draft = Draft.Of(fixture.Read(Text));
        int[] mentions = Mentions(draft);
        for (int i = 0; i < mentions.Length; i++)
        {
            draft.Upos[mentions[i]] = i < read.Length ? Upos.Propn : Upos.Noun;
            draft.Names[mentions[i]] = Tag(i < read.Length ? read[i] : '-');
        }

        new NameVotes().Settle(draft);

        Assert.Equal(settled + "-", string.Concat(mentions.Select(t => Letter(draft.Names[t]))));
    }

    [Fact]
    public void Last_word_of_a_full_name_names_the_person()
    {
        Draft draft = Draft.Of(fixture.Read("Maria Orvina spoke. Maria Orvina left. Then Orvina came back."));
        int[] mentions = Mentions(draft);
        foreach (int t in mentions)
        {
            draft.Upos[t] = Upos.Propn;
        }
        foreach (int t in mentions[..2])
        {
            (draft.Names[t - 1], draft.Names[t]) = (Tag('P'), new NameTag(NameType.Per, false));
        }

        new NameVotes().Settle(draft);

        Assert.Equal(new NameTag(NameType.Per, true), draft.Names[mentions[2]]);
    }

    private static int[] Mentions(Draft draft) =>
        [.. Enumerable.Range(0, draft.Names.Length).Where(t => draft.FormOf(t) is "Orvina")];

    private static NameTag Tag(char letter) =>
        letter switch
        {
            'O' => new NameTag(NameType.Org, true),
            'P' => new NameTag(NameType.Per, true),
            _ => default,
        };

    private static char Letter(NameTag tag) =>
        tag.Type switch
        {
            NameType.Org => 'O',
            NameType.Per => 'P',
            _ => '-',
        };
}
