using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rapport.Picture;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Bench.News;

/// <summary>
/// Articles with made statements, the same for the same seed, without reading or coding: for pictures so large that coding them would
/// take days. A few states are in most of them, as in news; one statement in six is a plan, one in ten a relation.
/// </summary>
internal sealed class MadeStatements(ulong seed, IReadOnlyList<(string Id, string Name)> states)
{
    /// <summary>Statements of an article.</summary>
    public const int PerArticle = 18;

    private const int Years = 6;

    private static readonly string[] s_types =
    [
        "CONSULT",
        "CONSULT",
        "COOPERATE",
        "AGREE",
        "SUPPORT",
        "ACCUSE",
        "REJECT",
        "THREATEN",
        "AID",
        "ASSAULT",
        "SANCTION",
    ];

    private static readonly string[] s_relations = ["leads", "relies-on", "competes-over", "member-of"];

    private static readonly string[] s_words = (
        "border treaty talks peace troops gas oil sanctions trade grain harbour minister visit summit election pipeline railway "
        + "loan debt missile ship bridge water energy visa student market steel chip satellite cable island river embassy envoy"
    ).Split(' ');

    private readonly Draw _draw = new(seed);

    /// <summary>One article after the other, without end.</summary>
    public IEnumerable<PreparedArticle> Articles()
    {
        for (int number = 0; ; number++)
        {
            yield return Article($"made-{number.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    private PreparedArticle Article(string id)
    {
        DateOnly published = new DateOnly(2019, 1, 1).AddDays(_draw.Below(365 * Years));
        var text = new StringBuilder();
        var statements = ImmutableArray.CreateBuilder<Statement>(PerArticle);
        for (int i = 0; i < PerArticle; i++)
        {
            statements.Add(Statement(id, i, published, text));
        }
        string all = text.ToString();
        return PreparedArticle.Of(
            new ArticleIntake
            {
                Article = new Article
                {
                    Id = id,
                    Text = all,
                    Title = $"Report {id}",
                    Blocks = [new Block(new CharSpan(0, all.Length), BlockKind.Paragraph)],
                    Published = new PublicationDate(published),
                    PublishedFrom = "the record",
                    Source = $"Wire {_draw.Below(40).ToString(CultureInfo.InvariantCulture)}",
                    Language = "en",
                },
                Raw = Encoding.UTF8.GetBytes(all),
                Locator = $"made.jsonl:{id}",
                Statements = statements.ToImmutable(),
            }
        );
    }

    private Statement Statement(string article, int number, DateOnly published, StringBuilder text)
    {
        bool relation = _draw.Below(10) == 0;
        bool plan = !relation && _draw.Below(6) == 0;
        DateOnly day = plan ? published.AddDays(1 + _draw.Below(200)) : published.AddDays(-_draw.Below(20));
        (string Id, string Name) actor = State();
        (string Id, string Name) recipient = State();
        (string Id, string Name) place = State();
        string topic = _draw.Of(s_words);
        string words =
            $"{actor.Name} and {recipient.Name} {_draw.Of(s_words)} {topic} {_draw.Of(s_words)} {_draw.Of(s_words)} in {place.Name}.";
        int start = text.Length;
        text.Append(words).Append(' ');
        return new Statement
        {
            Id = $"{article}-{number.ToString(CultureInfo.InvariantCulture)}",
            Kind = relation ? StatementKind.Relation : StatementKind.Event,
            Type = relation ? _draw.Of(s_relations) : _draw.Of(s_types),
            Context = ["diplomatic"],
            Cameo = relation ? null : "040",
            Goldstein = relation ? null : _draw.Below(21) - 10,
            Actors = [Party(actor, start)],
            Recipients = [Party(recipient, start)],
            Object = topic,
            Status =
                plan ? StatementStatus.Planned
                : _draw.Below(30) == 0 ? StatementStatus.Denied
                : StatementStatus.Occurred,
            SaidBy = _draw.Below(2) == 0 ? [] : [new Attribution(Party(actor, start), "say")],
            Basis = StatementBasis.Reported,
            When = new TimeInterval(day, day, DatePrecision.Day, "then"),
            Where = _draw.Below(3) == 0 ? new Place(place.Name, place.Id, null, null, null) : null,
            Evidence = new Evidence(article, number, new CharSpan(start, start + words.Length), words),
            Trace = [new TraceStep("rule", "made.rule", words, "made")],
            Confidence = 0.5 + (_draw.Below(50) / 100.0),
        };
    }

    // The product of two draws: the first states are in many statements, the last in few.
    private (string Id, string Name) State() => states[_draw.Below(1 + _draw.Below(states.Count))];

    private static Party Party((string Id, string Name) state, int start) =>
        new()
        {
            Id = state.Id,
            Name = state.Name,
            Type = PartyType.State,
            Of = [],
            Mention = new TextMention(new CharSpan(start, start + state.Name.Length), state.Name),
        };
}
