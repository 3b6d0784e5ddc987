using CsCheck;
using Rapport.Text;

namespace Rapport.Rules.Tests;

public sealed class RulePropertyTests
{
    private static readonly RuleBook s_book = RuleBook.Load(TestData.Folder, TestData.Lexicon, TestData.Ontology);

    private static readonly string[] s_words =
    [
        "Oslo",
        "minister",
        "meet",
        "talk",
        "attack",
        "sign",
        "deal",
        "hold",
        "say",
        "who",
        "that",
        "to",
        "by",
        "with",
        "between",
        "and",
        "plan",
        "withdraw",
        "it",
        "dozens",
        "of",
        "visit",
        "is",
        "member",
        "wary",
        "strike",
        "not",
    ];

    // Trees of any shape: each head lies before its word, so that there is no circle.
    private static readonly Gen<Sentence> s_tree = Gen.Select(
            Gen.Int[0, s_words.Length - 1],
            Gen.Int[0, 16],
            Gen.Int[0, DependencyRelationNames.Count - 1],
            Gen.Double[0, 1]
        )
        .Array[1, 24]
        .Select(rows =>
            TestTree.Read(
                string.Join(
                    '\n',
                    rows.Select(
                        (row, i) =>
                        {
                            string word = s_words[row.Item1];
                            string upos = ((Upos)row.Item2).ToConllu();
                            int head = i == 0 ? 0 : 1 + (int)(row.Item4 * (i - 1));
                            string relation = i == 0 ? "root" : ((DependencyRelation)row.Item3).ToConllu();
                            return $"{word} {word} {upos} {head} {relation}";
                        }
                    )
                )
            )
        );

    [Fact]
    public void Any_tree_is_matched_without_a_fault_and_always_alike() =>
        s_tree.Sample(sentence =>
        {
            string first = Print(s_book.Match(sentence));
            Assert.Equal(first, Print(s_book.Match(sentence)));
            Assert.All(s_book.NearMisses(sentence), miss => Assert.NotEmpty(miss.Failed));
        });

    [Fact]
    public void Any_tree_binds_words_of_its_own_sentence() =>
        s_tree.Sample(sentence =>
            Assert.All(
                s_book.Match(sentence).SelectMany(m => m.Roles),
                role => Assert.True(sentence.Tokens.Contains(role.Token.Index))
            )
        );

    [Fact]
    public void Rule_for_other_words_changes_nothing()
    {
        const string rule = """
            - id: test.yodel
              event: STATEMENT
              why: a rule for a word that no sentence here has
              trigger: {lemma: yodel, upos: VERB}
              roles: {actor: subject}
              says: [<actor Oslo> yodels.]
              silent: [{text: It rained., because: nobody yodels}]
            """;
        const string rows = "attack|VERB|ASSAULT||||transitive||<actor A> attacked <recipient B>.||own\n";
        using var without = new RuleFolder(rows: rows);
        using var with = new RuleFolder(rule, rows);
        RuleBook before = without.Load();
        RuleBook after = with.Load();
        s_tree.Sample(sentence => Assert.Equal(Print(before.Match(sentence)), Print(after.Match(sentence))));
    }

    [Fact]
    public void Long_list_of_verbs_costs_no_more_than_its_length()
    {
        // A flat coordination of 8,000 verbs: everything that looks at neighbours is capped.
        string tree = string.Join(
            '\n',
            Enumerable.Range(1, 8000).Select(i => $"met meet VERB {(i == 1 ? 0 : 1)} {(i == 1 ? "root" : "conj")}")
        );
        var watch = System.Diagnostics.Stopwatch.StartNew();
        s_book.Match(TestTree.Read(tree));
        // A guard against cost that explodes (minutes), not a measure of speed: that is in bench/.
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), $"took {watch.Elapsed}");
    }

    private static string Print(IEnumerable<Mention> mentions) =>
        string.Join(
            '\n',
            mentions.Select(m =>
                $"{m.Rule.Id} {m.Trigger.Index} {string.Join(' ', m.Roles.Select(r => $"{r.Role}={r.Token.Index}:{r.Path}"))}"
            )
        );
}
