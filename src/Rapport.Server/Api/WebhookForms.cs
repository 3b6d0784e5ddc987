using System.ComponentModel;
using Rapport.Server.Hosting;
using Rapport.Server.Webhooks;

namespace Rapport.Server.Api;

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
