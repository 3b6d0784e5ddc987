using Rapport.Analysis.Phrasing;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Tests;

public class WordPhrasesTests
{
    public static TheoryData<string, string> Examples =>
        [.. Made.Lexicon.Table("phrasing-frames")!.Rows.Select(r => (r["frame"], r["example"]))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Frame_makes_its_example(string frame, string example)
    {
        string[] parts = example.Split(": ", 2);
        Statement[] candidates =
        [
            .. from actor in (string[])["Norway", "Erna Holm", "students"]
            from recipient in (string?[])[null, "Finland", "Norway", "Erna Holm"]
            from about in Tails(parts[1])
            select Make(parts[0].Replace(' ', '-'), frame, actor, recipient, about),
        ];
        Assert.Contains(parts[1], candidates.Select(c => Sentence(c)));
    }

    [Fact]
    public void Verb_that_needs_more_is_worded_by_type()
    {
        Statement bare = Make("meet", "with", "Norway", null, null);
        Assert.Equal("Norway held talks.", Made.Renderer.Render(bare));
    }

    [Theory]
    [InlineData("Norway threatened Finland with sanctions", "Norway threatened Finland.")]
    [InlineData("Norway threatened with Finland", "Norway threatened with Finland.")]
    public void Preposition_behind_the_other_side_is_no_part_of_the_verb(string evidence, string sentence)
    {
        Statement made = Make("threaten-with", "say-to", "Norway", "Finland", null);
        int at = evidence.IndexOf("Finland", StringComparison.Ordinal);
        Statement statement = made with
        {
            Evidence = new Evidence("a", 0, new CharSpan(100, 100 + evidence.Length), evidence),
            Recipients =
            [
                made.Recipients[0] with
                {
                    Mention = new TextMention(new CharSpan(100 + at, 107 + at), "Finland"),
                },
            ],
        };
        Assert.Equal(sentence, Made.Renderer.Render(statement));
    }

    [Theory]
    [InlineData("meet", "meets", "met", "met", "meeting")]
    [InlineData("deny", "denies", "denied", "denied", "denying")]
    [InlineData("ban", "bans", "banned", "banned", "banning")]
    [InlineData("agree", "agrees", "agreed", "agreed", "agreeing")]
    [InlineData("overthrow", "overthrows", "overthrew", "overthrown", "overthrowing")]
    [InlineData("expel", "expels", "expelled", "expelled", "expelling")]
    [InlineData("deploy", "deploys", "deployed", "deployed", "deploying")]
    [InlineData("condemn", "condemns", "condemned", "condemned", "condemning")]
    [InlineData("veto", "vetoes", "vetoed", "vetoed", "vetoing")]
    [InlineData("push", "pushes", "pushed", "pushed", "pushing")]
    public void Verb_is_inflected(string lemma, string third, string past, string participle, string gerund)
    {
        var inflector = new Inflection(Made.Lexicon);
        Assert.Equal(
            (third, past, participle, gerund),
            (Inflection.Third(lemma), inflector.Past(lemma), inflector.Participle(lemma), inflector.Gerund(lemma))
        );
    }

    private static string? Sentence(Statement statement)
    {
        string? sentence = Made.Renderer.Render(statement);
        return sentence is not null && char.IsLower(statement.Actors[0].Name[0])
            ? char.ToLowerInvariant(sentence[0]) + sentence[1..]
            : sentence;
    }

    private static IEnumerable<string?> Tails(string example)
    {
        string[] words = example.TrimEnd('.').Split(' ');
        yield return null;
        for (int start = 2; start < words.Length; start++)
        {
            for (int end = start + 1; end <= words.Length; end++)
            {
                yield return string.Join(' ', words[start..end]);
            }
        }
    }

    private static Statement Make(string word, string frame, string actor, string? recipient, string? about) =>
        Made.Event("CONSULT", "", recipient) with
        {
            Actors = [Made.Party(actor, actor == "students" ? PartyType.Group : PartyType.State)],
            Object = about,
            Trace = [new TraceStep("rule", $"lex.consult.{word}.verb.{frame}", word, "")],
        };
}
