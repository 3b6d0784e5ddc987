using Rapport.Text;

namespace Rapport.Knowledge.Tests.Names;

public sealed class FindNamesTests
{
    private static readonly KnowledgeBase s_knowledge = KnowledgeBase.LoadDefault();

    [Theory]
    [InlineData("Turkey signed .", "TUR")]
    [InlineData("They ate turkey .", "")]
    [InlineData("TURKEY SIGNS DEAL", "TUR")]
    [InlineData("a man called chad and a jordan river", "")]
    [InlineData("The US said", "USA")]
    [InlineData("The U.S. said", "USA")]
    [InlineData("The U. S. said", "USA")]
    [InlineData("The U.S|. said", "USA")]
    [InlineData("It told us", "")]
    [InlineData("Us and them", "")]
    [InlineData("in Georgia|.", "GEO")]
    [InlineData("Russia|'s army", "RUS")]
    [InlineData("Russia|’s army", "RUS")]
    [InlineData("Russia's army", "RUS")]
    [InlineData("a Russia|-|China pact", "RUS,CHN")]
    [InlineData("a Russia-China pact", "RUS,CHN")]
    [InlineData("a Russia–China pact", "RUS,CHN")]
    [InlineData("the U.S.|-|Iraq border", "USA,IRQ")]
    [InlineData("the U.S.-Iraq border", "USA,IRQ")]
    [InlineData("the U.S.-led force", "USA")]
    [InlineData("Sino|-|Russian ties", "CHN,RUS")]
    [InlineData("Sino-Russian ties", "CHN,RUS")]
    [InlineData("Russo-Chinese and Franco-German ties", "RUS,CHN,FRA,DEU")]
    [InlineData("Sino Russian", "RUS")]
    [InlineData("anti-American and pro-Russian", "USA,RUS")]
    [InlineData("Cote d'Ivoire", "CIV")]
    [InlineData("Côte d’Ivoire", "CIV")]
    [InlineData("CÔTE D'IVOIRE", "CIV")]
    [InlineData("Turkiye and Türkiye", "TUR,TUR")]
    [InlineData("Swazi and Eswatini and eSwatini and Swaziland", "SWZ,SWZ,SWZ,SWZ")]
    [InlineData("Brasília and Brasilia", "BRA,BRA")]
    [InlineData("Bogotá and Bogota", "COL,COL")]
    [InlineData("Yaounde and Lomé and Lome", "CMR,TGO,TGO")]
    [InlineData("the Élysée and the Elysée and the Elysee", "FRA,FRA,FRA")]
    [InlineData("the Kremlin|’s envoy", "RUS")]
    [InlineData("the White House and Downing Street", "USA,GBR")]
    [InlineData("Kurdistan and Chechen fighters", "XKR,XCE")]
    [InlineData("Britain and the UK and the U.K.", "GBR,GBR,GBR")]
    [InlineData("Russians , Britons and the French", "RUS,GBR,FRA")]
    [InlineData("Kazakh and Kazakhstani officials", "KAZ,KAZ")]
    [InlineData("Russiana and Kenyatta", "")]
    [InlineData("an Omanization plan in Nigeria", "NGA")]
    [InlineData("the People|'s Republic of China", "CHN")]
    [InlineData("the DPRK", "PRK")]
    [InlineData("Trinidad & Tobago", "TTO")]
    [InlineData("Guinea|-|Bissau", "GNB")]
    [InlineData("the USSR|.", "SUN")]
    [InlineData("the North and the South", "")]
    public void FindNames_sentence_finds_states(string marked, string expected)
    {
        Sentence sentence = TestSentence.Of(marked);

        IEnumerable<string> longest = Longest(s_knowledge.FindNames(sentence))
            .Where(m => s_knowledge.Find(m.EntityId)!.Type is EntityType.State or EntityType.Region)
            .GroupBy(m => m.Characters)
            .Select(g => g.First().EntityId);

        Assert.Equal(expected, string.Join(",", longest));
    }

    [Theory]
    [InlineData("Georgia", "GEO US-GA")]
    [InlineData("Congo", "COD COG")]
    [InlineData("Punjab", "IN-PB XPB")]
    public void FindNames_several_entities_of_one_name_are_all_given(string name, string expected)
    {
        var ids = s_knowledge.FindNames(TestSentence.Of($"in {name} .")).Select(m => m.EntityId);

        Assert.Equal(expected.Split(' '), ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FindNames_the_state_comes_before_the_part_of_a_state() =>
        Assert.Equal("GEO", s_knowledge.FindNames(TestSentence.Of("in Georgia"))[0].EntityId);

    [Fact]
    public void FindNames_headline_in_capitals_takes_small_words_for_no_acronyms()
    {
        Sentence sentence = TestSentence.Of("FRANCE IS READY", Upos.Propn, Upos.Aux, Upos.Adj);

        Assert.Equal(["FRA"], s_knowledge.FindNames(sentence).Select(m => m.EntityId));
    }

    [Fact]
    public void FindNames_small_word_is_no_surname()
    {
        Sentence verb = TestSentence.Of("May it last", Upos.Aux);
        Sentence name = TestSentence.Of("May resigned", Upos.Propn);

        Assert.Empty(s_knowledge.FindNames(verb));
        Assert.Contains("theresa-may", s_knowledge.FindNames(name).Select(m => m.EntityId));
    }

    [Theory]
    [InlineData("in West Virginia", "US-WV")]
    [InlineData("in New Mexico", "US-NM")]
    [InlineData("in New South Wales", "AU-NSW")]
    [InlineData("the Gulf of Mexico", "gulf-of-mexico")]
    [InlineData("the Korean War", "korean-war")]
    public void FindNames_longest_name_comes_first(string marked, string expected) =>
        Assert.Equal(expected, s_knowledge.FindNames(TestSentence.Of(marked))[0].EntityId);

    [Fact]
    public void FindNames_shorter_names_inside_come_after_the_longer()
    {
        var matches = s_knowledge.FindNames(TestSentence.Of("South Sudan said"));

        Assert.Equal(["SSD", "SDN"], matches.Where(m => m.Kind == NameKind.Name).Select(m => m.EntityId));
    }

    [Fact]
    public void FindNames_spans_are_document_wide_tokens_and_characters()
    {
        Sentence sentence = TestSentence.Of("The U. S. and Russia-China talks");

        NameMatch[] matches = [.. s_knowledge.FindNames(sentence).DistinctBy(m => m.Characters)];

        Assert.Equal([new TokenSpan(1, 3), new TokenSpan(4, 5), new TokenSpan(4, 5)], matches.Select(m => m.Tokens));
        Assert.Equal(["U. S.", "Russia", "China"], matches.Select(m => m.Characters.Of(sentence.Document.Text)));
    }

    [Theory]
    [InlineData("USSR", "SUN", "1922-12-30", "1991-12-26")]
    [InlineData("Soviet", "SUN", "1922-12-30", "1991-12-26")]
    [InlineData("Zaire", "COD", "1971-10-27", "1997-05-17")]
    public void Lookup_former_name_is_dated(string name, string id, string from, string to)
    {
        NameMatch match = Assert.Single(
            s_knowledge.Lookup(name),
            m => m.Kind is NameKind.Short or NameKind.Acronym or NameKind.Adjective
        );

        Assert.Equal(id, match.EntityId);
        Assert.Equal(DateOnly.ParseExact(from, "yyyy-MM-dd", null), match.From);
        Assert.Equal(DateOnly.ParseExact(to, "yyyy-MM-dd", null), match.To);
    }

    [Theory]
    [InlineData("Kingdom of Saudi")]
    [InlineData("Russia and")]
    [InlineData("")]
    [InlineData("…")]
    public void Lookup_what_is_no_whole_name_finds_nothing(string name) => Assert.Empty(s_knowledge.Lookup(name));

    private static IEnumerable<NameMatch> Longest(IReadOnlyList<NameMatch> matches)
    {
        CharSpan last = default;
        foreach (NameMatch match in matches)
        {
            if (match.Characters.Start >= last.End || match.Characters == last)
            {
                last = match.Characters;
                yield return match;
            }
        }
    }
}
