using Rapport.Nlp.Decoding;
using Rapport.Text;

namespace Rapport.Nlp.Tests;

/// <summary>Storms bear given names, but are no persons.</summary>
public class StormNamesTests(ReaderFixture fixture) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("Hurricane Orvina came. Orvina left.", true)]
    [InlineData("Maria Orvina came. Orvina left.", false)]
    public void Storm_is_no_person_in_the_whole_article(string text, bool isStorm)
    {
        Draft draft = Draft.Of(fixture.Read(text));
        int[] mentions = [.. Enumerable.Range(0, draft.Names.Length).Where(t => draft.FormOf(t) is "Orvina")];
        foreach (int t in mentions)
        {
            draft.Upos[t] = Upos.Propn;
            draft.Names[t] = new NameTag(NameType.Per, t > 1);
        }
        draft.Names[0] = new NameTag(NameType.Per, true);

        StormNames.Release(draft);

        Assert.All(mentions, t => Assert.Equal(isStorm ? NameType.None : NameType.Per, draft.Names[t].Type));
        Assert.Equal(isStorm ? NameType.None : NameType.Per, draft.Names[0].Type);
    }
}
