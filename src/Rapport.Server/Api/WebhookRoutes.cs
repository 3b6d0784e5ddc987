using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Rapport.Server.Hosting;
using Rapport.Server.Security;
using Rapport.Server.Webhooks;

namespace Rapport.Server.Api;

/// <summary><c>/webhooks</c>: what is new for a watchlist or saved query, sent to an address.</summary>
internal static class WebhookRoutes
{
    private const int Most = 100;
    private const int LongestUrl = 2000;

    public static void MapWebhooks(this IEndpointRouteBuilder api)
    {
        api.MapGet("/webhooks", List)
            .WithSummary("All webhooks and how far each has come, without their secrets.")
            .Answers<WebhookListForm>()
            .RequireRole(AccessRole.Admin);
        api.MapGet("/webhooks/{id}", (string id, ServerDesk desk) => WebhookForm.Of(desk, Existing(desk, id)))
            .WithSummary("One of them.")
            .Answers<WebhookForm>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireRole(AccessRole.Admin);
        api.MapPut("/webhooks/{id}", Put)
            .WithSummary(
                "Sends what is new for a list from now on, signed as Standard Webhooks has it; the secret is told once. Tries again what failed."
            )
            .Answers<WebhookForm>()
            .RequireRole(AccessRole.Admin);
        api.MapPost("/webhooks/{id}/ping", PingAsync)
            .WithSummary("Sends a message that only shows that messages arrive, and tells what was answered.")
            .Answers<WebhookPingForm>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireRole(AccessRole.Admin);
        api.MapDelete("/webhooks/{id}", Remove)
            .WithSummary("Takes it away.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireRole(AccessRole.Admin);
    }

    private static WebhookListForm List(ServerDesk desk)
    {
        WebhookForm[] all = [.. WebhookBook.All(desk.Store).Select(w => WebhookForm.Of(desk, w))];
        return new WebhookListForm(all, all.Length);
    }

    private static Webhook Existing(ServerDesk desk, string id) =>
        WebhookBook.Find(desk.Store, id) ?? throw Refusal.Missing("no webhook has this id");

    private static WebhookForm Put(
        string id,
        WebhookAskForm form,
        HttpContext context,
        ServerDesk desk,
        WebhookPost post,
        Audit audit,
        [FromQuery, Description("true: with a new secret, also where there is one.")] bool secret = false
    )
    {
        SavedRoutes.CheckId(id);
        string url = BodyText.Line("url", form.Url, LongestUrl);
        if (post.Refusal(url) is string refusal)
        {
            throw Refusal.Bad("url", refusal);
        }
        string list = BodyText.Line("list", form.List, 100);
        if (SavedRoutes.Find(desk.Store, list) is null)
        {
            throw Refusal.Bad("list", $"nothing is kept under '{list}'; write watchlists/ID or queries/ID");
        }
        Webhook? before = WebhookBook.Find(desk.Store, id);
        if (before is null && WebhookBook.All(desk.Store).Length >= Most)
        {
            throw Refusal.Bad("id", $"there are {Most} webhooks already; take one away");
        }
        bool told = before is null || secret;
        var webhook = new Webhook(
            id,
            BodyText.Line("name", form.Name, 200),
            url,
            list,
            told ? WebhookBook.NewSecret() : before!.Secret,
            before?.List == list ? before.From : desk.Store.Stamp().Seq
        );
        string author = Identities.NameOf(context);
        WebhookBook.Keep(desk.Store, webhook, author);
        audit.Changed(author, "keep", $"webhook {id}");
        return WebhookForm.Of(desk, webhook) with { Secret = told ? webhook.Secret : null };
    }

    private static async Task<WebhookPingForm> PingAsync(
        string id,
        HttpContext context,
        ServerDesk desk,
        WebhookPost post,
        Audit audit
    )
    {
        Webhook webhook = Existing(desk, id);
        audit.Changed(Identities.NameOf(context), "ping", $"webhook {id}");
        WebhookAnswer answer = await post.SendAsync(
            webhook,
            $"ping_{Guid.CreateVersion7():N}",
            WebhookMessage.Ping(webhook),
            desk.Clock.GetUtcNow(),
            context.RequestAborted
        );
        return new WebhookPingForm(answer.Status, answer.Fault);
    }

    private static IResult Remove(string id, HttpContext context, ServerDesk desk, Audit audit)
    {
        _ = Existing(desk, id);
        string author = Identities.NameOf(context);
        WebhookBook.Remove(desk.Store, id, author);
        audit.Changed(author, "take away", $"webhook {id}");
        return Results.NoContent();
    }
}

/// <summary>A webhook to keep.</summary>
internal sealed record WebhookAskForm
{
    [Description("What people call it.")]
    public required string? Name { get; init; }

    [Description("Where to: https://…")]
    public required string? Url { get; init; }

    [Description("watchlists/ID or queries/ID.")]
    public required string? List { get; init; }
}

/// <summary>All webhooks.</summary>
internal sealed record WebhookListForm(IReadOnlyList<WebhookForm> Items, long Total);

/// <summary>What a ping was answered.</summary>
internal sealed record WebhookPingForm(int? Status, string? Fault);

/// <summary>A webhook and how far it has come.</summary>
internal sealed record WebhookForm
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Url { get; init; }
    public required string List { get; init; }

    [Description("What messages are signed with; told once.")]
    public string? Secret { get; init; }

    [Description("Entry of the log up to which all was taken.")]
    public required long Through { get; init; }

    [Description("When a message was last taken.")]
    public required DateTimeOffset? Taken { get; init; }

    [Description("Id of the message under way, or null.")]
    public required string? Message { get; init; }

    [Description("How often it was sent.")]
    public required int Attempts { get; init; }

    [Description("When it is sent again.")]
    public required DateTimeOffset? Next { get; init; }

    [Description("The last answer.")]
    public required int? Status { get; init; }

    [Description("Why the last attempt failed.")]
    public required string? Fault { get; init; }

    [Description("true: the receiver answered 410; keeping the webhook again starts it.")]
    public required bool Ended { get; init; }

    public static WebhookForm Of(ServerDesk desk, Webhook webhook)
    {
        WebhookState state = WebhookBook.StateOf(desk.Store, webhook);
        return new WebhookForm
        {
            Id = webhook.Id,
            Name = webhook.Name,
            Url = webhook.Url,
            List = webhook.List,
            Through = state.Through,
            Taken = state.Taken,
            Message = state.Message,
            Attempts = state.Attempts,
            Next = state.Next,
            Status = state.Status,
            Fault = state.Fault,
            Ended = state.Ended,
        };
    }
}
