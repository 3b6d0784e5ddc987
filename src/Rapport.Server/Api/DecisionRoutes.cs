using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Rapport.Desk.Query;
using Rapport.Picture;
using Rapport.Picture.Rows;
using Rapport.Server.Hosting;
using Rapport.Server.Security;

namespace Rapport.Server.Api;

/// <summary><c>/decisions</c>: what people decided, and deciding. Nothing is ever taken back; a later decision wins.</summary>
internal static class DecisionRoutes
{
    private const int LongestReason = 2000;
    private const int LongestId = 1000;
    private const int LargestPage = 500;

    public static void MapDecisions(this IEndpointRouteBuilder api)
    {
        api.MapGet("/decisions", List).WithSummary("All decisions, the last first.").Answers<DecisionPageForm>();
        api.MapPost("/decisions", Merge)
            .WithSummary("Two parties are one: merge-parties.")
            .Produces<DecidedForm>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .RequireRole(AccessRole.Curator);
        api.MapPost("/statements/{id}/decisions", Decide)
            .WithSummary(
                "Accept, reject or correct a statement; split a party off; join its event with another's or split it off."
            )
            .Produces<DecidedForm>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireRole(AccessRole.Curator);
    }

    private static JsonAnswer List(
        ServerDesk desk,
        [FromQuery, Description("How many, 1 to 500; 100 where nothing is said.")] string? limit,
        [FromQuery, Description("next of the page before.")] string? cursor
    )
    {
        int size = ParameterText.Limit(limit, 100, LargestPage);
        long before =
            string.IsNullOrEmpty(cursor) ? long.MaxValue
            : long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out long seq) ? seq
            : throw Refusal.Bad("cursor", "it is no cursor; take it from the page before");
        (DecisionRow[] rows, int total) = desk.Store.Ask(t =>
            (
                t.Decisions.Where(d => d.Seq < before).OrderByDescending(d => d.Seq).Take(size + 1).ToArray(),
                t.Decisions.Count()
            )
        );
        return JsonAnswer.Of(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("items");
            foreach (DecisionRow row in rows.Take(size))
            {
                DecisionWriter.Write(json, row);
            }
            json.WriteEndArray();
            json.WriteString(
                "next",
                rows.Length > size ? rows[size - 1].Seq.ToString(CultureInfo.InvariantCulture) : null
            );
            json.WriteNumber("total", total);
            json.WriteEndObject();
        });
    }

    private static IResult Merge(MergeForm form, HttpContext context, ServerDesk desk, Audit audit)
    {
        if (form.Action != "merge-parties")
        {
            throw Refusal.Bad("action", "it is not merge-parties");
        }
        string author = Identities.NameOf(context);
        return Keep(
            new MergeParties(
                author,
                BodyText.Line("reason", form.Reason, LongestReason),
                BodyText.Line("party", form.Party, LongestId),
                BodyText.Line("into", form.Into, LongestId)
            ),
            form.Party ?? "",
            desk,
            audit
        );
    }

    private static IResult Decide(string id, DecideForm form, HttpContext context, ServerDesk desk, Audit audit)
    {
        if (
            desk.Store.Statements(new StatementFilter { Hash = id }, new PageRequest(1)).Statements
            is not [var statement]
        )
        {
            throw Refusal.Missing("no statement that stands has this id");
        }
        string author = Identities.NameOf(context);
        string reason = BodyText.Line("reason", form.Reason, LongestReason);
        string Needed(string name, string? value) => BodyText.Line(name, value, LongestId);
        Decision decision = form.Action switch
        {
            "accept" => new Accept(author, reason, id),
            "reject" => new Reject(author, reason, id),
            "correct" => new Correct(
                author,
                reason,
                id,
                CorrectedStatement.Of(statement.Json, form.Changes ?? throw Refusal.Bad("changes", "they are missing"))
            ),
            "split-party" => new SplitParty(author, reason, id, Needed("party", form.Party), Needed("into", form.Into)),
            "merge-events" => new MergeEvents(author, reason, id, Needed("with", form.With)),
            "split-event" => new SplitEvent(author, reason, id, Needed("with", form.With)),
            _ => throw Refusal.Bad(
                "action",
                "it is none of accept, reject, correct, split-party, merge-events, split-event"
            ),
        };
        return Keep(decision, id, desk, audit);
    }

    private static IResult Keep(Decision decision, string subject, ServerDesk desk, Audit audit)
    {
        long seq = desk.Store.Decide([decision])[0];
        audit.Changed(decision.Author, decision.GetType().Name, subject);
        string? stands = desk.Store.Ask(t =>
            t.Statements.Where(s => s.Decision == seq).Select(s => s.Hash).FirstOrDefault()
        );
        return Results.Json(new DecidedForm(seq, stands), statusCode: StatusCodes.Status201Created);
    }
}

/// <summary>A page of decisions.</summary>
internal sealed record DecisionPageForm(IReadOnlyList<DecisionForm> Items, string? Next, long Total);

/// <summary>A decision to make about a statement.</summary>
internal sealed record DecideForm
{
    [Description("accept, reject, correct, split-party, merge-events or split-event.")]
    public required string Action { get; init; }

    [Description("Why, in a few words.")]
    public required string Reason { get; init; }

    [Description("correct: the new value of each field.")]
    public JsonObject? Changes { get; init; }

    [Description("split-party: id of the party as coded.")]
    public string? Party { get; init; }

    [Description("split-party: id of the party that is meant.")]
    public string? Into { get; init; }

    [Description("merge-events, split-event: id of the other statement.")]
    public string? With { get; init; }
}

/// <summary>Two parties that are one.</summary>
internal sealed record MergeForm
{
    [Description("merge-parties.")]
    public required string Action { get; init; }

    [Description("Why, in a few words.")]
    public required string Reason { get; init; }

    [Description("Id of the one that gives way.")]
    public required string? Party { get; init; }

    [Description("Id of the one that stands for both.")]
    public required string? Into { get; init; }
}

/// <summary>A decision that was kept.</summary>
internal sealed record DecidedForm(
    [property: Description("Its entry in the log.")] long Seq,
    [property: Description("Id of the statement that stands by it, or null.")] string? Statement
);
