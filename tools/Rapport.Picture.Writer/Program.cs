using System.Globalization;
using System.Text;
using Rapport.Picture;
using Rapport.Text;
using Rapport.Text.Statements;

// Writes made-up articles into a picture until it is killed or has written all; says which are there to stay. For tests only.
//   Rapport.Picture.Writer PICTURE SEED COUNT
var random = new Random(int.Parse(args[1], CultureInfo.InvariantCulture));
int count = int.Parse(args[2], CultureInfo.InvariantCulture);
var version = new CodingVersion("1", "m", "d");
try
{
    var store = PictureStore.Create(PictureAddress.Parse(args[0]), TimeProvider.System);
    for (int next = 0; next < count; )
    {
        int size = Math.Min(count - next, random.Next(1, 9));
        PreparedArticle[] batch = [.. Enumerable.Range(next, size).Select(Prepared)];
        if (batch.Any(a => store.Knows(a.Sha, "made up") != Acquaintance.Here))
        {
            store.Add(version, batch);
        }
        next += size;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{next}"));
    }
    return 0;
}
catch (PictureException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

static PreparedArticle Prepared(int number)
{
    string text =
        $"Article {number} tells that {string.Join(' ', Enumerable.Repeat("grain was sent", 50 + number % 50))}.";
    return PreparedArticle.Of(
        new ArticleIntake
        {
            Article = new Article { Id = $"a{number}", Text = text },
            Raw = Encoding.UTF8.GetBytes(text),
            Locator = "made up",
            Statements = [.. Enumerable.Range(0, 3).Select(i => Made(number, i))],
        }
    );
}

static Statement Made(int article, int number) =>
    new()
    {
        Id = $"{article}-{number}",
        Kind = StatementKind.Event,
        Type = "AID",
        Actors =
        [
            new Party
            {
                Id = "CHL",
                Name = "Chile",
                Type = PartyType.State,
                Mention = new TextMention(new CharSpan(0, 7), "Article"),
            },
        ],
        Status = StatementStatus.Occurred,
        Basis = StatementBasis.Reported,
        Evidence = new Evidence($"a{article}", 0, new CharSpan(0, 7), "Article"),
        Trace = [new TraceStep("rule", "aid.send", "sent", "“sent” is AID")],
        Confidence = 0.9,
    };
