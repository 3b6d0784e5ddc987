using Rapport.Coding.Parties;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Tests.Parties;

public sealed class UndatedSurnameTests
{
    private static readonly string s_data = Path.Combine(AppContext.BaseDirectory, "data");

    private static readonly PartyResolver s_resolver = new(KnowledgeBase.Load(s_data), Lexicon.Load(s_data));

    [Theory]
    [InlineData(
        "Erdogan/PROPN/2/nsubj/B-PER left=leave/VERB/0/root Lima/PROPN/2/obj",
        "Erdogan",
        "recep-tayyip-erdogan"
    )]
    [InlineData("Merkel/PROPN/2/nsubj/B-PER left=leave/VERB/0/root Lima/PROPN/2/obj", "Merkel", "angela-merkel")]
    [InlineData("Maduro/PROPN/2/nsubj/B-PER left=leave/VERB/0/root Lima/PROPN/2/obj", "Maduro", "nicolas-maduro")]
    [InlineData("Friday/PROPN/2/nsubj came=come/VERB/0/root", "Friday", "")]
    public void Surname_in_undated_text_is_the_leader_of_that_name(string tree, string word, string person)
    {
        Document document = Tree.Read(tree);

        var parties = s_resolver.Read(document, null).Resolve(document.Word(word));

        Assert.Equal(person.Length == 0 ? [] : [person], parties.Select(p => p.Party.Id));
    }

    [Fact]
    public void Surname_of_several_words_after_a_title_finds_its_bearer()
    {
        Document document = Tree.Read(
            "President/PROPN/4/nsubj Peña/PROPN/1/flat/B-PER Nieto/PROPN/1/flat/I-PER left=leave/VERB/0/root"
        );

        var parties = s_resolver.Read(document, new DateOnly(2015, 3, 1)).Resolve(document.Word("Nieto"));

        Assert.Equal(["enrique-pena-nieto"], parties.Select(p => p.Party.Id));
    }

    [Fact]
    public void Surname_of_a_former_leader_is_still_his()
    {
        Document document = Tree.Read("Sarkozy/PROPN/2/nsubj/B-PER left=leave/VERB/0/root Lima/PROPN/2/obj");

        var parties = s_resolver.Read(document, new DateOnly(2021, 3, 1)).Resolve(document.Word("Sarkozy"));

        Assert.Equal(["nicolas-sarkozy"], parties.Select(p => p.Party.Id));
    }
}
