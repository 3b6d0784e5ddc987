using System.Text;
using CsCheck;
using Rapport.Picture.Linking;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Picture.Tests;

public class LinkingTests(PostgresServer server)
{
    private static readonly DateOnly s_day = new(2024, 7, 3);

    private static readonly string[] s_words =
    [
        .. "grain border minister harvest treaty river council envoy tariff port vote rail summit water patrol loan mine pact court dam".Split(
            ' '
        ),
    ];

    [Theory]
    [MemberData(nameof(Made.Kinds), MemberType = typeof(Made))]
    public void Copies_count_as_the_origin_that_was_published_first(DatabaseKind kind)
    {
        using TestPicture picture = TestPicture.Of(kind, server);
        string wire = Text(1, 200);
        ArticleIntake first = Intake("wire", wire, new DateOnly(2024, 7, 1));
        ArticleIntake copy = Intake("copy", $"From our agencies. {wire[..^40]}", new DateOnly(2024, 7, 2));
        ArticleIntake other = Intake("other", Text(2, 200), new DateOnly(2024, 7, 1));
        picture.Store.Add(Made.Version, [.. new[] { copy, other, first }.Select(PreparedArticle.Of)]);
        LinkReport? report = picture.Store.Link();
        Assert.Equal((3, 2), (report!.Articles, report.Origins));
        string origin = picture.Store.Article("wire")!.Reference.Sha;
        Assert.Equal(origin, picture.Store.Article("copy")!.Reference.Origin);
        Assert.Equal(origin, picture.Store.Article("wire")!.Reference.Origin);
        Assert.NotEqual(origin, picture.Store.Article("other")!.Reference.Origin);
        Assert.InRange(picture.Store.Read(c => c.NearCopies.Single().Similarity), 0.5, 1);
        Assert.Null(picture.Store.Link());
    }

    [Theory]
    [InlineData("the same words and day", "AID CHL PER 3 grain", "AID CHL PER 3 grain", 1)]
    [InlineData("a report a day later", "AID CHL PER 3 grain", "AID CHL PER 4 grain for the harvest", 1)]
    [InlineData("the sides in the other order", "CONSULT CHL PER 3 talks", "CONSULT PER CHL 3 talks", 1)]
    [InlineData("the same done in return", "AID CHL PER 3 grain", "AID PER CHL 3 grain", 2)]
    [InlineData("another type", "AID CHL PER 3 grain", "ACCUSE CHL PER 3 grain", 2)]
    [InlineData("another recipient", "AID CHL PER 3 grain", "AID CHL BOL 3 grain", 2)]
    [InlineData("a month later", "AID CHL PER 3 grain", "AID CHL PER 30 grain", 2)]
    public void Reports_of_one_act_are_one_event(string why, string one, string two, int events)
    {
        using TestPicture picture = TestPicture.Of(DatabaseKind.Sqlite, server);
        picture.Store.Add(Made.Version, [PreparedArticle.Of(Told("a", 1, one)), PreparedArticle.Of(Told("b", 2, two))]);
        Assert.True(picture.Store.Link()!.Events == events, why);
        Assert.Equal(2, picture.Store.Read(c => c.EventMembers.Count()));
        Assert.Equal(2 - events, picture.Store.Read(c => c.EventLinks.Count(l => l.Reason != "")));
    }

    [Fact]
    public void The_picture_does_not_depend_on_the_order_or_on_who_reads() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 4])
            .Sample(
                (seed, processes) =>
                {
                    ArticleIntake[] articles = Corpus(new Random(seed));
                    string straight = Written(articles, 1, new Random(0));
                    Assert.Equal(straight, Written(articles, processes, new Random(seed + 1)));
                },
                iter: 8,
                threads: 1
            );

    [Fact]
    public void A_signature_estimates_the_common_runs_of_words() =>
        Gen.Int[0, 200]
            .Sample(
                changed =>
                {
                    string[] words = Text(7, 400).Split(' ');
                    string[] other = [.. words.Select((w, i) => i < changed ? $"x{i}" : w)];
                    Article a = Made.Article("a", string.Join(' ', words));
                    Article b = Made.Article("b", string.Join(' ', other));
                    double exact = Signature.Similarity(Signature.Runs(a), Signature.Runs(b));
                    byte[] one = Signature.Of(a)!;
                    byte[] two = Signature.Of(b)!;
                    double same = Enumerable
                        .Range(0, Signature.Length)
                        .Count(i => one.AsSpan(i * 4, 4).SequenceEqual(two.AsSpan(i * 4, 4)));
                    Assert.InRange(same / Signature.Length, exact - 0.3, exact + 0.3);
                },
                iter: 40
            );

    /// <summary>Everything that is visible outside, in an order of its own.</summary>
    private string Written(ArticleIntake[] articles, int processes, Random random)
    {
        using TestPicture picture = TestPicture.Of(DatabaseKind.Sqlite, server);
        PreparedArticle[] prepared = [.. articles.Select(PreparedArticle.Of)];
        random.Shuffle(prepared);
        Parallel.ForEach(
            prepared.Chunk(Math.Max(1, (prepared.Length + processes - 1) / processes)),
            part =>
            {
                var store = PictureStore.Create(picture.Address, picture.Clock);
                foreach (PreparedArticle[] batch in part.Chunk(3))
                {
                    store.Add(Made.Version, batch);
                }
                store.Link();
            }
        );
        picture.Store.Link();
        Assert.Null(picture.Store.Verify(cancel: TestContext.Current.CancellationToken).Fault);
        return Dump(picture.Store);
    }

    private static string Dump(PictureStore store)
    {
        var text = new StringBuilder();
        store.Read(c =>
        {
            foreach (var a in c.Articles.OrderBy(a => a.Sha))
            {
                text.AppendLine($"{a.Sha} {a.Origin} {a.Digest}");
            }
            var members =
                from m in c.EventMembers
                join s in c.Statements on m.Statement equals s.Id
                join a in c.Articles on s.Article equals a.Id
                orderby m.Event, s.Hash, a.Sha
                select new
                {
                    m.Event,
                    s.Hash,
                    a.Sha,
                };
            foreach (var m in members)
            {
                text.AppendLine($"{m.Event} {m.Hash} {m.Sha}");
            }
            foreach (var e in c.Events.OrderBy(e => e.Id))
            {
                text.AppendLine($"{e}");
            }
            return 0;
        });
        return text.ToString();
    }

    private static ArticleIntake[] Corpus(Random random)
    {
        string[] states = ["CHL", "PER", "BOL"];
        string[] types = ["AID", "CONSULT"];
        string Pick(string[] from) => from[random.Next(from.Length)];
        return
        [
            .. Enumerable
                .Range(0, 14)
                .Select(i =>
                {
                    string[] words = Text(random.Next(4), 60).Split(' ');
                    words[random.Next(words.Length)] = $"change{i}";
                    words[random.Next(words.Length)] = $"edit{i}";
                    ArticleIntake intake = Told(
                        $"a{i}",
                        0,
                        $"{Pick(types)} {Pick(states)} {Pick(states)} {random.Next(1, 9)} {Pick(s_words)}"
                    );
                    string text = string.Join(' ', words);
                    return intake with
                    {
                        Article = intake.Article with { Text = text, Blocks = [] },
                        Raw = Encoding.UTF8.GetBytes($"{i} {text}"),
                    };
                }),
        ];
    }

    private static ArticleIntake Told(string id, int seed, string what)
    {
        string[] parts = what.Split(' ', 5);
        var day = new DateOnly(2024, 7, int.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture));
        Statement statement = Made.Event(id, parts[0], parts[1], parts[2], day) with
        {
            Id = $"{id}-{what}",
            Object = parts[4],
            SaidBy = [],
            Cameo = null,
        };
        return Made.Intake(id, $"{Text(seed, 40)} {what}", statement);
    }

    private static ArticleIntake Intake(string id, string text, DateOnly published)
    {
        ArticleIntake intake = Made.Intake(id, text);
        return intake with { Article = intake.Article with { Published = new PublicationDate(published) } };
    }

    private static string Text(int seed, int words)
    {
        var random = new Random(seed);
        return string.Join(
            ' ',
            Enumerable.Range(0, words).Select(_ => $"{s_words[random.Next(s_words.Length)]}{random.Next(30)}")
        );
    }
}
