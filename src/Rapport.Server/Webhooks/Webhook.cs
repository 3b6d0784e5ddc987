namespace Rapport.Server.Webhooks;

/// <summary>Where what is new for a list is sent.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Url">Where to.</param>
/// <param name="List"><c>watchlists/ID</c> or <c>queries/ID</c>.</param>
/// <param name="Secret">What messages are signed with: <c>whsec_</c> and Base64 of 32 random bytes.</param>
/// <param name="From">Entry of the log when it was made; what came before is not sent.</param>
internal sealed record Webhook(string Id, string Name, string Url, string List, string Secret, long From);

/// <summary>How far a webhook has come.</summary>
internal sealed record WebhookState
{
    /// <summary>What came up to this entry of the log was taken, or was sent to nobody.</summary>
    public long Through { get; init; }

    /// <summary>Id of the message under way, or null. It stays the same however often it is sent.</summary>
    public string? Message { get; init; }

    /// <summary>The message, as it was first made.</summary>
    public string? Body { get; init; }

    /// <summary>How far one is when it has been taken.</summary>
    public long Upto { get; init; }

    /// <summary>How often it was sent.</summary>
    public int Attempts { get; init; }

    /// <summary>Not before; also while a process is sending it.</summary>
    public DateTimeOffset? Next { get; init; }

    /// <summary>When a message was last taken.</summary>
    public DateTimeOffset? Taken { get; init; }

    /// <summary>The last answer's status, or null where there was none.</summary>
    public int? Status { get; init; }

    /// <summary>Why the last attempt failed, or null.</summary>
    public string? Fault { get; init; }

    /// <summary>True where the receiver said that it is gone (410); changing the webhook starts it again.</summary>
    public bool Ended { get; init; }
}
