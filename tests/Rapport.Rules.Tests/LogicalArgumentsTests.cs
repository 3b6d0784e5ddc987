using Rapport.Text;

namespace Rapport.Rules.Tests;

public sealed class LogicalArgumentsTests
{
    // Each case: what it shows, the tree, the predicate, and its arguments as name=word.
    public static TheoryData<string, string, string, string> Cases =>
        new()
        {
            {
                "active",
                "Oslo Oslo PROPN 2 nsubj|condemned condemn VERB 0 root|Minsk Minsk PROPN 2 obj",
                "condemned",
                "subject=Oslo object=Minsk"
            },
            {
                "passive with agent",
                "Minsk Minsk PROPN 3 nsubj:pass|was be AUX 3 aux:pass|condemned condemn VERB 0 root|by by ADP 5 case|Oslo Oslo PROPN 3 obl:agent",
                "condemned",
                "subject=Oslo object=Minsk"
            },
            {
                "passive of a verb with two objects",
                "Kenya Kenya PROPN 3 nsubj:pass|was be AUX 3 aux:pass|granted grant VERB 0 root|loans loan NOUN 3 obj|by by ADP 6 case|Tokyo Tokyo PROPN 3 obl",
                "granted",
                "subject=Tokyo to=Kenya object=loans"
            },
            {
                "subject control",
                "Chile Chile PROPN 2 nsubj|plans plan VERB 0 root|to to PART 4 mark|sign sign VERB 2 xcomp|it it PRON 4 obj",
                "sign",
                "subject=Chile object=it"
            },
            {
                "object control",
                "Oslo Oslo PROPN 2 nsubj|urged urge VERB 0 root|Minsk Minsk PROPN 2 obj|to to PART 5 mark|withdraw withdraw VERB 2 xcomp",
                "withdraw",
                "subject=Minsk"
            },
            {
                "object control in the passive",
                "Minsk Minsk PROPN 3 nsubj:pass|was be AUX 3 aux:pass|told tell VERB 0 root|to to PART 5 mark|withdraw withdraw VERB 3 xcomp",
                "withdraw",
                "subject=Minsk"
            },
            {
                "promise keeps its subject",
                "Oslo Oslo PROPN 2 nsubj|promised promise VERB 0 root|Minsk Minsk PROPN 2 obj|to to PART 5 mark|withdraw withdraw VERB 2 xcomp",
                "withdraw",
                "subject=Oslo"
            },
            {
                "control by an oblique",
                "Oslo Oslo PROPN 2 nsubj|called call VERB 0 root|on on ADP 4 case|Minsk Minsk PROPN 2 obl|to to PART 6 mark|withdraw withdraw VERB 2 advcl",
                "withdraw",
                "subject=Minsk"
            },
            {
                "shared subject",
                "Xhosa Xhosa PROPN 2 nsubj|met meet VERB 0 root|and and CCONJ 4 cc|signed sign VERB 2 conj|it it PRON 4 obj",
                "signed",
                "subject=Xhosa object=it"
            },
            {
                "shared passive subject",
                "He he PRON 3 nsubj:pass|was be AUX 3 aux:pass|arrested arrest VERB 0 root VerbForm=Part|and and CCONJ 5 cc|charged charge VERB 3 conj VerbForm=Part",
                "charged",
                "object=He"
            },
            {
                "shared object of the last verb",
                "Oslo Oslo PROPN 2 nsubj|condemned condemn VERB 0 root|and and CCONJ 4 cc|sanctioned sanction VERB 2 conj|Minsk Minsk PROPN 4 obj",
                "condemned",
                "subject=Oslo object=Minsk"
            },
            {
                "shared object held by the first verb",
                "Oslo Oslo PROPN 2 nsubj|condemned condemn VERB 0 root|and and CCONJ 4 cc|sanctioned sanction VERB 2 conj|Minsk Minsk PROPN 2 obj",
                "sanctioned",
                "subject=Oslo object=Minsk"
            },
            {
                "relative subject",
                "Lula Lula PROPN 6 nsubj|, , PUNCT 4 punct|who who PRON 4 nsubj|arrived arrive VERB 1 acl:relcl|, , PUNCT 4 punct|spoke speak VERB 0 root",
                "arrived",
                "subject=Lula"
            },
            {
                "relative object",
                "a a DET 2 det|pact pact NOUN 0 root|which which PRON 5 obj|both both PRON 5 nsubj|signed sign VERB 2 acl:relcl",
                "signed",
                "subject=both object=pact"
            },
            {
                "relative object left out",
                "the the DET 2 det|pact pact NOUN 0 root|Oslo Oslo PROPN 4 nsubj|signed sign VERB 2 acl:relcl",
                "signed",
                "subject=Oslo object=pact"
            },
            {
                "relative object of an infinitive",
                "the the DET 2 det|pact pact NOUN 0 root|they they PRON 4 nsubj|plan plan VERB 2 acl:relcl|to to PART 6 mark|sign sign VERB 4 xcomp",
                "sign",
                "subject=they object=pact"
            },
            {
                "no gap after where",
                "the the DET 2 det|town town NOUN 0 root|where where ADV 5 advmod PronType=Rel|they they PRON 5 nsubj|met meet VERB 2 acl:relcl",
                "met",
                "subject=they"
            },
            {
                "present participle",
                "troops troop NOUN 0 root|firing fire VERB 1 acl VerbForm=Ger|on on ADP 4 case|crowds crowd NOUN 2 obl",
                "firing",
                "subject=troops on=crowds"
            },
            {
                "past participle",
                "a a DET 2 det|deal deal NOUN 0 root|signed sign VERB 2 acl VerbForm=Part|by by ADP 5 case|Oslo Oslo PROPN 3 obl",
                "signed",
                "subject=Oslo object=deal"
            },
            {
                "adverbial clause",
                "Oslo Oslo PROPN 2 nsubj|refused refuse VERB 0 root|, , PUNCT 4 punct|describing describe VERB 2 advcl VerbForm=Ger|it it PRON 4 obj",
                "describing",
                "subject=Oslo object=it"
            },
            {
                "participle before a subject",
                "Backed back VERB 5 advcl VerbForm=Part|by by ADP 3 case|Oslo Oslo PROPN 1 obl|they they PRON 5 nsubj|won win VERB 0 root",
                "Backed",
                "subject=Oslo object=they"
            },
            {
                "light verb",
                "Oslo Oslo PROPN 2 nsubj|held hold VERB 0 root|talks talk NOUN 2 obj|with with ADP 5 case|Minsk Minsk PROPN 2 obl",
                "talks",
                "subject=Oslo with=Minsk"
            },
            {
                "light verb in the passive",
                "talks talk NOUN 3 nsubj:pass|were be AUX 3 aux:pass|held hold VERB 0 root|between between ADP 5 case|Oslo Oslo PROPN 3 obl|and and CCONJ 7 cc|Minsk Minsk PROPN 5 conj",
                "talks",
                "between=Oslo"
            },
            {
                "light verb below the noun",
                "talks talk NOUN 0 root|held hold VERB 1 acl VerbForm=Part|by by ADP 4 case|Oslo Oslo PROPN 2 obl|with with ADP 6 case|Minsk Minsk PROPN 2 obl",
                "talks",
                "subject=Oslo with=Minsk"
            },
            {
                "light verb with preposition under control",
                "Oslo Oslo PROPN 2 nsubj|agreed agree VERB 0 root|to to PART 4 mark|take take VERB 2 xcomp|part part NOUN 4 obj|in in ADP 7 case|talks talk NOUN 4 obl|with with ADP 9 case|Minsk Minsk PROPN 7 nmod",
                "talks",
                "with=Minsk subject=Oslo"
            },
            {
                "noun that happens",
                "talks talk NOUN 2 nsubj|began begin VERB 0 root|between between ADP 4 case|Oslo Oslo PROPN 2 obl",
                "talks",
                "between=Oslo"
            },
            {
                "main verb read as a participle after have",
                "Oslo Oslo PROPN 2 nsubj|has have AUX 0 root|imposed impose VERB 4 amod|sanctions sanction NOUN 2 obj|on on ADP 6 case|Minsk Minsk PROPN 4 nmod",
                "imposed",
                "subject=Oslo object=sanctions on=Minsk"
            },
            {
                "main verb read as a participle with a subject of its own",
                "Oslo Oslo PROPN 3 nsubj|has have AUX 0 root|imposed impose VERB 4 amod|sanctions sanction NOUN 2 obj|on on ADP 6 case|Minsk Minsk PROPN 4 nmod",
                "imposed",
                "subject=Oslo object=sanctions on=Minsk"
            },
            {
                "main verb read as a participle in a noun phrase",
                "union union NOUN 3 compound|eased ease VERB 3 amod|sanctions sanction NOUN 0 root|on on ADP 5 case|Minsk Minsk PROPN 3 nmod",
                "eased",
                "subject=union object=sanctions on=Minsk"
            },
            {
                "true participle before a noun",
                "the the DET 3 det|wounded wound VERB 3 amod|soldiers soldier NOUN 4 nsubj|slept sleep VERB 0 root",
                "wounded",
                "object=soldiers"
            },
            {
                "what the subject suffers",
                "Kabul Kabul PROPN 2 nsubj|suffered suffer VERB 0 root|attacks attack NOUN 2 obj|by by ADP 5 case|rebels rebel NOUN 3 nmod",
                "attacks",
                "by=rebels sufferer=Kabul"
            },
            {
                "round of talks",
                "Oslo Oslo PROPN 2 nsubj|held hold VERB 0 root|a a DET 4 det|round round NOUN 2 obj|of of ADP 6 case|talks talk NOUN 4 nmod|with with ADP 8 case|Minsk Minsk PROPN 4 nmod",
                "talks",
                "with=Minsk subject=Oslo"
            },
            {
                "possessor and place",
                "Oslo Oslo PROPN 3 nmod:poss|'s 's PART 1 case|attack attack NOUN 0 root|on on ADP 5 case|Minsk Minsk PROPN 3 nmod",
                "attack",
                "possessor=Oslo on=Minsk"
            },
            {
                "dyad before the noun",
                "Norway Norway PROPN 3 compound|- - PUNCT 3 punct|Sweden Sweden PROPN 4 compound|talks talk NOUN 0 root",
                "talks",
                "modifier=Sweden modifier=Norway"
            },
            {
                "led by",
                "a a DET 5 det|Norwegian Norwegian ADJ 4 obl:unmarked|- - PUNCT 4 punct|led lead VERB 5 amod VerbForm=Part|attack attack NOUN 0 root",
                "attack",
                "by=Norwegian"
            },
            {
                "promise as a noun",
                "Oslo Oslo PROPN 2 nsubj|made make VERB 0 root|a a DET 4 det|promise promise NOUN 2 obj|to to PART 6 mark|withdraw withdraw VERB 4 acl",
                "withdraw",
                "subject=Oslo"
            },
            {
                "possessor controls the infinitive",
                "Oslo Oslo PROPN 3 nmod:poss|'s 's PART 1 case|promise promise NOUN 0 root|to to PART 5 mark|withdraw withdraw VERB 3 acl",
                "withdraw",
                "subject=Oslo"
            },
            {
                "adjective with copula",
                "Oslo Oslo PROPN 3 nsubj|is be AUX 3 cop|wary wary ADJ 0 root|of of ADP 5 case|Minsk Minsk PROPN 3 obl",
                "wary",
                "subject=Oslo of=Minsk"
            },
            {
                "adjective after remain",
                "Oslo Oslo PROPN 2 nsubj|remains remain VERB 0 root|wary wary ADJ 2 xcomp|of of ADP 5 case|Minsk Minsk PROPN 3 obl",
                "wary",
                "subject=Oslo of=Minsk"
            },
            {
                "adjective before or after its noun",
                "states state NOUN 0 root|wary wary ADJ 1 amod|of of ADP 4 case|Minsk Minsk PROPN 2 obl",
                "wary",
                "subject=states of=Minsk"
            },
            {
                "noun with copula and apposition",
                "Oslo Oslo PROPN 4 nsubj|is be AUX 4 cop|an a DET 4 det|ally ally NOUN 0 root|of of ADP 6 case|Minsk Minsk PROPN 4 nmod",
                "ally",
                "subject=Oslo of=Minsk"
            },
            {
                "described as",
                "Oslo Oslo PROPN 2 nsubj|described describe VERB 0 root|Minsk Minsk PROPN 2 obj|as as ADP 6 case|a a DET 6 det|rival rival NOUN 2 obl",
                "rival",
                "subject=Minsk"
            },
            {
                "preposition of several words",
                "Oslo Oslo PROPN 2 nsubj|spoke speak VERB 0 root|on on ADP 4 case|behalf behalf NOUN 2 obl|of of ADP 6 case|Minsk Minsk PROPN 4 nmod",
                "spoke",
                "subject=Oslo on=behalf on-behalf-of=Minsk"
            },
            {
                "fixed preposition",
                "Oslo Oslo PROPN 2 nsubj|left leave VERB 0 root|because because ADP 5 case|of of ADP 3 fixed|Minsk Minsk PROPN 2 obl",
                "left",
                "subject=Oslo because-of=Minsk"
            },
            {
                "gerund after a preposition",
                "Oslo Oslo PROPN 2 nsubj|accused accuse VERB 0 root|Minsk Minsk PROPN 2 obj|of of SCONJ 5 mark|lying lie VERB 2 advcl VerbForm=Ger",
                "accused",
                "subject=Oslo object=Minsk of=lying"
            },
            { "imperative", "Sign sign VERB 0 root|it it PRON 1 obj", "Sign", "object=it" },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Arguments_of_a_predicate_are_found_in_any_construction(
        string construction,
        string tree,
        string predicate,
        string expected
    )
    {
        Sentence sentence = TestTree.Read(tree.Replace('|', '\n'));
        var arguments = new LogicalArguments(sentence, TestData.Lexicon);
        string found = string.Join(' ', arguments.Of(sentence.Word(predicate)).Select(a => $"{a.Name}={a.Token.Form}"));
        Assert.True(
            string.Equals(expected, found, StringComparison.Ordinal),
            $"{construction}: expected {expected}, found {found}"
        );
    }

    [Fact]
    public void Path_of_a_controlled_subject_names_the_way()
    {
        Sentence sentence = TestTree.Read(
            """
            Chile Chile PROPN 2 nsubj
            plans plan VERB 0 root
            to to PART 4 mark
            sign sign VERB 2 xcomp
            """
        );
        var arguments = new LogicalArguments(sentence, TestData.Lexicon);
        Assert.Equal("< xcomp nsubj", arguments.Find(sentence.Word("sign"), ArgumentNames.Subject)?.Path);
    }

    [Fact]
    public void Very_deep_chain_of_infinitives_ends()
    {
        string chain = string.Join(
            '\n',
            Enumerable.Range(1, 3000).Select(i => $"want want VERB {i - 1} {(i == 1 ? "root" : "xcomp")}")
        );
        Sentence sentence = TestTree.Read(chain);
        var arguments = new LogicalArguments(sentence, TestData.Lexicon);
        Assert.Null(arguments.Subject(sentence[2999]));
    }
}
