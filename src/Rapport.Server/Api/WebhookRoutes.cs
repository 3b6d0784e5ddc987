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
        [FromQuery, Description("true: with a new secret, also where there is one.")] bool? secret
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
        bool told = before is null || secret == true;
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
