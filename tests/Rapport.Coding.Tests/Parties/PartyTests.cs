using Rapport.Coding.Parties;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Tests.Parties;

public sealed class PartyTests
{
    private static readonly string s_data = Path.Combine(AppContext.BaseDirectory, "data");

    private static readonly PartyResolver s_resolver = new(KnowledgeBase.Load(s_data), Lexicon.Load(s_data));

    private static readonly DateOnly s_day = new(2019, 6, 1);

    public static TheoryData<string, string, string> Phrases =>
        new()
        {
            // word, parties as id or id/role, tree
            { "Peru", "PER", "Peru/PROPN/2/nsubj/B-LOC voted=vote/VERB/0/root ./PUNCT/2/punct" },
            {
                "Peru",
                "PER CHL BOL",
                "Peru/PROPN/6/nsubj ,/PUNCT/3/punct Chile/PROPN/1/conj and/CCONJ/5/cc Bolivia/PROPN/1/conj voted=vote/VERB/0/root"
            },
            {
                "troops",
                "TUR/MIL",
                "Turkish/ADJ/2/amod troops=troop/NOUN/3/nsubj left=leave/VERB/0/root Idlib/PROPN/3/obj/B-LOC"
            },
            {
                "relations",
                "IND PAK",
                "India-Pakistan/PROPN/2/compound relations=relation/NOUN/3/nsubj cooled=cool/VERB/0/root"
            },
            { "ties", "CHN IND", "Sino-Indian/ADJ/2/amod ties=tie/NOUN/3/nsubj cooled=cool/VERB/0/root" },
            {
                "talks",
                "PER CHL",
                "talks=talk/NOUN/0/root between/ADP/3/case Peru/PROPN/1/nmod and/CCONJ/5/cc Chile/PROPN/3/conj"
            },
            {
                "ministers",
                "PER/GOV CHL/GOV",
                "foreign/ADJ/2/amod ministers=minister/NOUN/7/nsubj of/ADP/4/case Peru/PROPN/2/nmod and/CCONJ/6/cc Chile/PROPN/4/conj met=meet/VERB/0/root"
            },
            { "support", "QAT", "Qatari/ADJ/2/amod support/NOUN/3/nsubj ended=end/VERB/0/root" },
            {
                "efforts",
                "PER",
                "Peru/PROPN/3/nmod:poss 's/PART/1/case efforts=effort/NOUN/4/nsubj failed=fail/VERB/0/root"
            },
            { "push", "", "A/DET/3/det US-led/ADJ/3/amod push/NOUN/4/nsubj failed=fail/VERB/0/root" },
            { "rebels", "chadian-rebels/REB", "Chadian/ADJ/2/amod rebels=rebel/NOUN/3/nsubj fled=flee/VERB/0/root" },
            { "protesters", "protesters/PRO", "protesters=protester/NOUN/2/nsubj marched=march/VERB/0/root" },
            { "Ankara", "TUR", "Ankara/PROPN/2/nsubj/B-LOC warned=warn/VERB/0/root Athens/PROPN/2/obj/B-LOC" },
            {
                "states",
                "EST LVA LTU",
                "The/DET/3/det Baltic/ADJ/3/amod states=state/NOUN/4/nsubj voted=vote/VERB/0/root"
            },
            {
                "countries",
                "KAZ KGZ TJK UZB",
                "all/DET/4/det Central/ADJ/3/amod Asian/ADJ/4/amod countries=country/NOUN/7/nsubj except/ADP/6/case Turkmenistan/PROPN/4/nmod voted=vote/VERB/0/root"
            },
        };

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Phrase_resolves_to_its_parties(string word, string expected, string tree)
    {
        Document document = Tree.Read(tree);

        Assert.Equal(expected, Show(Read(document).Resolve(document.Word(word))));
    }

    public static TheoryData<string, int, string, string> Anaphors =>
        new()
        {
            {
                "it",
                1,
                "PER",
                "Peru/PROPN/2/nsubj voted=vote/VERB/0/root\nThen/ADV/3/advmod it/PRON/3/nsubj left=leave/VERB/0/root"
            },
            {
                "its",
                1,
                "CHL",
                "Chile/PROPN/2/nsubj sent=send/VERB/0/root its/PRON/4/nmod:poss army/NOUN/2/obj to/ADP/6/case Peru/PROPN/2/obl"
            },
            {
                "She",
                1,
                "ana-diaz",
                "Ana/PROPN/3/nsubj/B-PER Diaz/PROPN/1/flat/I-PER met=meet/VERB/0/root Peter/PROPN/3/obj/B-PER Olsen/PROPN/4/flat/I-PER\nShe/PRON/2/nsubj left=leave/VERB/0/root"
            },
            {
                "countries",
                1,
                "IND PAK",
                "India/PROPN/2/nsubj warned=warn/VERB/0/root Pakistan/PROPN/2/obj\nBoth/DET/2/det countries=country/NOUN/3/nsubj mobilised=mobilise/VERB/0/root"
            },
            {
                "leaders",
                1,
                "ana-diaz peter-olsen",
                "Ana/PROPN/3/nsubj/B-PER Diaz/PROPN/1/flat/I-PER met=meet/VERB/0/root Peter/PROPN/3/obj/B-PER Olsen/PROPN/4/flat/I-PER\nThe/DET/3/det two/NUM/3/nummod leaders=leader/NOUN/4/nsubj agreed=agree/VERB/0/root"
            },
            {
                "country",
                1,
                "PER",
                "Peru/PROPN/2/nsubj voted=vote/VERB/0/root\nThe/DET/2/det country/NOUN/3/nsubj mobilised=mobilise/VERB/0/root"
            },
            {
                "country",
                1,
                "",
                "Peru/PROPN/2/nsubj voted=vote/VERB/0/root\nAnother/DET/2/det country/NOUN/3/nsubj mobilised=mobilise/VERB/0/root"
            },
            {
                "army",
                1,
                "PER/MIL",
                "Peru/PROPN/2/nsubj voted=vote/VERB/0/root\nThe/DET/2/det army/NOUN/3/nsubj mobilised=mobilise/VERB/0/root"
            },
            {
                "South",
                2,
                "SSD",
                "South/PROPN/2/compound Sudan/PROPN/3/nsubj accused=accuse/VERB/0/root Sudan/PROPN/3/obj\nThe/DET/2/det South/PROPN/3/nsubj mobilised=mobilise/VERB/0/root"
            },
            {
                "rebels",
                2,
                "libyan-rebels/REB",
                "Libyan/ADJ/2/amod rebels=rebel/NOUN/3/nsubj fled=flee/VERB/0/root\nThe/DET/2/det rebels=rebel/NOUN/3/nsubj returned=return/VERB/0/root"
            },
            {
                "NFC",
                2,
                "northern-fisheries-council",
                "The/DET/4/det Northern/PROPN/4/compound/B-ORG Fisheries/PROPN/4/compound/I-ORG Council/PROPN/8/nsubj/I-ORG (/PUNCT/6/punct NFC/PROPN/4/appos )/PUNCT/6/punct met=meet/VERB/0/root\nNFC/PROPN/2/nsubj voted=vote/VERB/0/root"
            },
            {
                "his",
                1,
                "peter-olsen",
                "In/ADP/3/case his/PRON/3/nmod:poss speech/NOUN/7/obl ,/PUNCT/3/punct Peter/PROPN/7/nsubj/B-PER Olsen/PROPN/5/flat/I-PER praised=praise/VERB/0/root Peru/PROPN/7/obj"
            },
        };

    [Theory]
    [MemberData(nameof(Anaphors))]
    public void Anaphor_stands_for_what_agrees(string word, int nth, string expected, string tree)
    {
        Document document = Tree.Read(tree);

        Assert.Equal(expected, Show(Read(document).Resolve(document.Word(word, nth))));
    }

    [Fact]
    public void Anaphor_keeps_its_own_words_as_mention()
    {
        Document document = Tree.Read(
            "Peru/PROPN/2/nsubj voted=vote/VERB/0/root\nThe/DET/2/det country/NOUN/3/nsubj mobilised=mobilise/VERB/0/root"
        );

        ResolvedParty found = Assert.Single(Read(document).Resolve(document.Word("country")));

        Assert.Equal("The country", found.Party.Mention.Text);
        Assert.Equal("coref.definite:country", found.Why.By);
        Assert.Equal(PartyGround.Coreference, found.How);
    }

    public static TheoryData<string, string> Titles =>
        new()
        {
            {
                "ana-diaz | President | PER | Peruvian President Ana Diaz",
                "Peruvian/ADJ/2/amod President/PROPN/3/compound Ana/PROPN/5/nsubj/B-PER Diaz/PROPN/3/flat/I-PER spoke=speak/VERB/0/root"
            },
            {
                "ana-diaz | Foreign Minister | CHL | Foreign Minister Ana Diaz of Chile",
                "Foreign/PROPN/2/compound Minister/PROPN/3/compound Ana/PROPN/7/nsubj/B-PER Diaz/PROPN/3/flat/I-PER of/ADP/6/case Chile/PROPN/3/nmod spoke=speak/VERB/0/root"
            },
            {
                "ana-diaz | president | PER | Ana Diaz, the Peruvian president",
                "Ana/PROPN/8/nsubj/B-PER Diaz/PROPN/1/flat/I-PER ,/PUNCT/6/punct the/DET/6/det Peruvian/ADJ/6/amod president/NOUN/1/appos ,/PUNCT/6/punct spoke=speak/VERB/0/root"
            },
            {
                "ana-diaz | Minister for the Arctic |  | Minister for the Arctic, Ana Diaz",
                "The/DET/2/det Minister/PROPN/9/nsubj for/ADP/5/case the/DET/5/det Arctic/PROPN/2/nmod ,/PUNCT/7/punct Ana/PROPN/2/appos/B-PER Diaz/PROPN/7/flat/I-PER spoke=speak/VERB/0/root"
            },
            {
                "ana-diaz | Energy Minister | PER | Peru's Energy Minister Ana Diaz",
                "Peru/PROPN/4/nmod:poss 's/PART/1/case Energy/PROPN/4/compound Minister/PROPN/5/compound Ana/PROPN/7/nsubj/B-PER Diaz/PROPN/5/flat/I-PER spoke=speak/VERB/0/root"
            },
            {
                "ana-diaz | president | PER past | former Peruvian president Ana Diaz",
                "former/ADJ/3/amod Peruvian/ADJ/3/amod president/NOUN/4/compound Ana/PROPN/6/nsubj/B-PER Diaz/PROPN/4/flat/I-PER spoke=speak/VERB/0/root"
            },
        };

    [Theory]
    [MemberData(nameof(Titles))]
    public void Title_with_a_name_gives_an_office(string expected, string tree)
    {
        OfficeFact office = Assert.Single(Read(Tree.Read(tree)).Offices);

        string of = string.Join(' ', office.Of.Select(o => o.Id));
        string past = office.IsPast ? " past" : "";
        string words = office
            .Why.Words.Replace(" ,", ",", StringComparison.Ordinal)
            .Replace(" 's", "'s", StringComparison.Ordinal);
        Assert.Equal(expected, $"{office.Person.Id} | {office.Title} | {of}{past} | {words}");
    }

    [Fact]
    public void First_person_is_the_speaker_and_we_is_the_side()
    {
        Document document = Tree.Read(
            "I/PRON/2/nsubj want=want/VERB/10/ccomp our/PRON/4/nmod:poss army/NOUN/2/obj ,/PUNCT/2/punct Peruvian/ADJ/7/amod President/PROPN/8/compound Ana/PROPN/10/nsubj/B-PER Diaz/PROPN/8/flat/I-PER said=say/VERB/0/root"
        );
        PartyReading reading = s_resolver.Read(document, s_day, t => t.Index < 4 ? document.Word("Ana") : null);

        Assert.Equal("ana-diaz/president", Show(reading.Resolve(document.Word("I"))));
        Assert.Equal("PER/MIL", Show(reading.Resolve(document.Word("army"))));
    }

    [Fact]
    public void First_person_outside_quotes_is_the_publisher()
    {
        Document document = Tree.Read(
            "Peru/PROPN/6/nsubj is=be/AUX/6/cop one/NUM/6/nummod of/ADP/6/case our/PRON/6/nmod:poss partners=partner/NOUN/0/root",
            source: "UK Government"
        );

        Assert.Equal("GBR", Show(Read(document).Resolve(document.Word("our"))));
    }

    private static PartyReading Read(Document document) => s_resolver.Read(document, s_day);

    private static string Show(IEnumerable<ResolvedParty> parties) =>
        string.Join(' ', parties.Select(p => p.Party.Role is { } role ? $"{p.Party.Id}/{role}" : p.Party.Id));
}
