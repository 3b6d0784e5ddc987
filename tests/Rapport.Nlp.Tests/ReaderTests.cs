using CsCheck;
using Rapport.Text;
using Rapport.Text.Conllu;

namespace Rapport.Nlp.Tests;

public class ReaderTests(ReaderFixture fixture) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("The minister signed the treaty.", "signed", "minister", DependencyRelation.Nsubj)]
    [InlineData("The minister signed the treaty.", "signed", "treaty", DependencyRelation.Obj)]
    [InlineData("The treaty was signed by the minister.", "signed", "treaty", DependencyRelation.NsubjPass)]
    [InlineData("The treaty was signed by the minister.", "signed", "minister", DependencyRelation.OblAgent)]
    [InlineData("Peru's president met the Chilean delegation.", "president", "Peru", DependencyRelation.NmodPoss)]
    [InlineData("Peru's president met the Chilean delegation.", "delegation", "Chilean", DependencyRelation.Amod)]
    [InlineData("Officials said the talks failed.", "said", "failed", DependencyRelation.Ccomp)]
    [InlineData("President Ito visited Lima.", "Ito", "President", DependencyRelation.NmodDesc)]
    [InlineData("Peru and Chile agreed to meet.", "Peru", "Chile", DependencyRelation.Conj)]
    [InlineData("They do not want war.", "want", "not", DependencyRelation.Advmod)]
    [InlineData("Spain called for talks.", "called", "Spain", DependencyRelation.Nsubj)]
    [InlineData("The two generals conferred on the border.", "conferred", "generals", DependencyRelation.Nsubj)]
    [InlineData("Lima hailed the news that Quito has freed the crew.", "news", "freed", DependencyRelation.Acl)]
    public void Word_hangs_on_its_head(string text, string head, string word, DependencyRelation relation)
    {
        Sentence sentence = fixture.Read(text).SentenceAt(0);
        Token token = Find(sentence, word);
        Assert.Equal((head, relation), (token.Head?.Form, token.Relation));
    }

    [Theory]
    [InlineData("The ministers met.", "ministers", Upos.Noun, "minister")]
    [InlineData("The ministers met.", "met", Upos.Verb, "meet")]
    [InlineData("They have been negotiating.", "negotiating", Upos.Verb, "negotiate")]
    [InlineData("It won't happen.", "wo", Upos.Aux, "will")]
    [InlineData("It won’t happen.", "n’t", Upos.Part, "not")]
    [InlineData("Chilean troops withdrew.", "Chilean", Upos.Adj, "Chilean")]
    [InlineData("Troops withdrew from Chile.", "Chile", Upos.Propn, "Chile")]
    [InlineData("The largest countries abstained.", "countries", Upos.Noun, "country")]
    public void Word_has_tag_and_lemma(string text, string word, Upos upos, string lemma)
    {
        Token token = Find(fixture.Read(text).SentenceAt(0), word);
        Assert.Equal((upos, lemma), (token.Upos, token.Lemma));
    }

    [Theory]
    [InlineData("Norway pledged $4.5 million.", "4.5", "4.5", Upos.Num)]
    [InlineData("Norway pledged $4.5 million.", "million", "million", Upos.Num)]
    [InlineData("It cost €3bn in 2023.", "bn", "billion", Upos.Num)]
    [InlineData("It cost €3bn in 2023.", "2023", "2023", Upos.Num)]
    [InlineData("Some 1,200 people fled.", "1,200", "1200", Upos.Num)]
    [InlineData("Twelve soldiers and three aides died.", "Twelve", "twelve", Upos.Num)]
    [InlineData("The bloc's twenty-seven members agreed.", "seven", "seven", Upos.Num)]
    [InlineData("The vote was 230-12.", "230", "230", Upos.Num)]
    [InlineData("It met at 9:30 on Tuesday.", "9:30", "9:30", Upos.Num)]
    [InlineData("It was signed on 2019-03-05.", "2019-03-05", "2019-03-05", Upos.Num)]
    [InlineData("Dozens were hurt, 40 of them badly.", "40", "40", Upos.Num)]
    [InlineData("Dozens were hurt, 40 of them badly.", "Dozens", "dozen", Upos.Noun)]
    [InlineData("Two-thirds voted.", "thirds", "third", Upos.Noun)]
    [InlineData("The 3rd Brigade left in the 1990s.", "3rd", "3rd", Upos.Adj)]
    [InlineData("The 3rd Brigade left in the 1990s.", "1990s", "1990s", Upos.Noun)]
    [InlineData("They met on 12 March.", "March", "March", Upos.Propn)]
    [InlineData("They met on Sept. 12.", "Sept.", "September", Upos.Propn)]
    public void Numbers_and_dates_have_tag_and_lemma(string text, string word, string lemma, Upos upos)
    {
        Token token = Find(fixture.Read(text).SentenceAt(0), word);
        Assert.Equal((upos, lemma), (token.Upos, token.Lemma));
    }

    [Theory]
    [InlineData("Chile signed the treaty.", "Chile", NameType.Loc)]
    [InlineData("Maria Silva, the foreign minister, left Lima.", "Silva", NameType.Per)]
    [InlineData("The World Bank approved the loan.", "World", NameType.Org)]
    [InlineData("The United Nations met on Monday.", "Nations", NameType.Org)]
    [InlineData("Troops left the West Bank.", "Bank", NameType.Loc)]
    [InlineData("The Chilean army withdrew.", "Chilean", NameType.Norp)]
    [InlineData("The army withdrew.", "army", NameType.None)]
    [InlineData("The Minister of Defence of Slovenia left.", "Defence", NameType.None)]
    [InlineData("The Minister of Defence of Slovenia left.", "Slovenia", NameType.Loc)]
    [InlineData("The Bank of England cut its rate.", "England", NameType.Org)]
    public void Name_has_type(string text, string word, NameType type) =>
        Assert.Equal(type, Find(fixture.Read(text).SentenceAt(0), word).Name.Type);

    [Fact]
    public void Any_text_is_read_whole_and_as_trees() =>
        Gen.String.Sample(
            text =>
            {
                Document document = fixture.Read(text);
                int at = 0;
                for (int t = 0; t < document.TokenCount; t++)
                {
                    CharSpan span = document.TokenAt(t).Span;
                    Assert.True(string.IsNullOrWhiteSpace(text[at..span.Start]));
                    at = span.End;
                }
                Assert.True(string.IsNullOrWhiteSpace(text[at..]));
                AssertTrees(document);
            },
            iter: 300,
            threads: 1
        );

    [Fact]
    public void Scrambled_words_are_read_as_trees()
    {
        string[] words = "peru Chile signed the , . that “ ” ( not who 3 treaty said will be".Split(' ');
        Gen.Int[0, words.Length - 1]
            .Array[1, 60]
            .Sample(
                chosen => AssertTrees(fixture.Read(string.Join(' ', chosen.Select(w => words[w])))),
                iter: 200,
                threads: 1
            );
    }

    [Fact]
    public void Result_does_not_depend_on_neighbours_or_threads()
    {
        const string Sentence = "Peru's foreign minister said on Monday that the port wouldn't reopen before May 3-4.";
        string alone = Trees(fixture.Read(Sentence))[0];
        string[] texts =
        [
            .. Enumerable
                .Range(1, 24)
                .Select(i => string.Join("\n\n", Enumerable.Repeat("They met in Lima, twice.", i).Append(Sentence))),
        ];
        string[] together = new string[texts.Length];
        Parallel.For(0, texts.Length, i => together[i] = Trees(fixture.Read(texts[i]))[^1]);
        Assert.All(together, tree => Assert.Equal(alone, tree));
    }

    [Fact]
    public void Given_words_and_sentences_are_kept()
    {
        const string Conllu =
            "# newpar\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\t_\t_\t_\t_\t0\troot\t_\t_\n2\tn't\t_\t_\t_\t_\t1\tdep\t_\t_\n3\tgo.\t_\t_\t_\t_\t1\tdep\t_\t_\n\n"
            + "1\tNew York\t_\t_\t_\t_\t0\troot\t_\t_\n\n";
        Document document = fixture.Reader.Read(ConlluReader.Read(Conllu, "given"));
        Assert.Equal(["do", "n't", "go.", "New York"], Enumerable.Range(0, 4).Select(i => document.TokenAt(i).Form));
        Assert.Equal(2, document.SentenceCount);
        Assert.Equal([new TokenSpan(0, 2)], document.MultiwordTokens);
        Assert.Equal("not", document.TokenAt(1).Lemma);
    }

    [Fact]
    public void Given_sentence_beyond_the_cap_stays_one_tree()
    {
        var conllu = new System.Text.StringBuilder();
        for (int i = 1; i <= 600; i++)
        {
            string word = i % 3 == 0 ? "port" : "the";
            conllu.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{i}\t{word}\t_\t_\t_\t_\t{(i == 1 ? 0 : 1)}\tdep\t_\t_\n"
            );
        }
        Document document = fixture.Reader.Read(ConlluReader.Read(conllu.ToString(), "long"));
        Assert.Equal(1, document.SentenceCount);
        AssertTrees(document);
        Assert.Contains(document.Diagnostics, d => d.Code == "N001");
    }

    [Fact]
    public void Missing_model_is_an_io_error() =>
        Assert.ThrowsAny<IOException>(() => EnglishReader.Load("no-such.model"));

    private static Token Find(Sentence sentence, string form)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Form == form)
            {
                return sentence[i];
            }
        }
        throw new InvalidOperationException($"no word “{form}” in “{sentence}”");
    }

    private static void AssertTrees(Document document)
    {
        foreach (Sentence sentence in document.Sentences)
        {
            int roots = 0;
            for (int i = 0; i < sentence.Count; i++)
            {
                roots += sentence[i].Head is null ? 1 : 0;
                Token? at = sentence[i];
                for (int steps = 0; at is not null; steps++)
                {
                    Assert.True(steps <= sentence.Count, "heads run in a circle");
                    at = at.Value.Head;
                }
            }
            Assert.Equal(1, roots);
        }
    }

    private static List<string> Trees(Document document) =>
        [
            .. document.Sentences.Select(s =>
            {
                var output = new StringWriter();
                TreeWriter.Write(s, output);
                string tree = output.ToString();
                return tree[tree.IndexOf(' ', StringComparison.Ordinal)..];
            }),
        ];
}
