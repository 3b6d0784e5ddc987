using System.Text;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Picture.Tests;

/// <summary>Hand-made articles and statements.</summary>
internal static class Made
{
    public static readonly CodingVersion Version = new("1.0", "m1", "d1");

    public static TheoryData<DatabaseKind> Kinds => [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    public static Party Party(string id, PartyType type = PartyType.State, params string[] of) =>
        new()
        {
            Id = id,
            Name = $"Name of {id}",
            Type = type,
            Of = [.. of],
            Mention = new TextMention(new CharSpan(0, 2), "ab"),
        };

    public static Statement Event(string article, string type, string actor, string? recipient, DateOnly? day = null) =>
        new()
        {
            Id = $"{article}-{type}-{actor}-{recipient}",
            Kind = StatementKind.Event,
            Type = type,
            Mode = "visit",
            Context = ["diplomatic", "economic"],
            Cameo = "042",
            Goldstein = 1.9,
            Actors = [Party(actor)],
            Recipients = recipient is null ? [] : [Party(recipient)],
            Object = "grain 🕊",
            Quantity = 24,
            Status = StatementStatus.Planned,
            SaidBy = [new Attribution(Party("anna-bell", PartyType.Person, "CHL"), "say")],
            Basis = StatementBasis.Attributed,
            When = day is { } d ? new TimeInterval(d, d, DatePrecision.Day, "then") : null,
            Where = new Place("Lima", "PER", -12.05, -77.04, 3936456),
            Evidence = new Evidence(article, 1, new CharSpan(3, 8), "text."),
            Trace = [new TraceStep("rule", "consult.meet", "met", "why"), new TraceStep("status", "m1", "will", "why")],
            Confidence = 0.75,
        };

    public static Article Article(string id, string text, DateOnly? published = null) =>
        new()
        {
            Id = id,
            Text = text,
            Title = "Title",
            Blocks = [new Block(new CharSpan(0, text.Length), BlockKind.Paragraph)],
            Published = published is { } date ? new PublicationDate(date) : null,
            PublishedFrom = published is null ? null : "the record",
            Source = "Wire",
            Url = $"https://example.org/{id}",
        };

    public static PreparedArticle Prepared(string id, string text, params Statement[] statements) =>
        PreparedArticle.Of(Intake(id, text, statements));

    public static ArticleIntake Intake(string id, string text, params Statement[] statements) =>
        new()
        {
            Article = Article(id, text, new DateOnly(2024, 7, 4)),
            Raw = Encoding.UTF8.GetBytes(text),
            Locator = $"folder/{id}.txt",
            Statements = [.. statements],
            Mentioned = ["BOL"],
        };
}
