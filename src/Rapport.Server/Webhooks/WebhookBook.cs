using System.Security.Cryptography;
using System.Text.Json;
using Rapport.Picture;

namespace Rapport.Server.Webhooks;

/// <summary>The webhooks of a picture, kept in it. Who changes one stands in the custody log; how far one has come does not.</summary>
internal static class WebhookBook
{
    private const string Prefix = "webhook ";
    private const string StatePrefix = "webhook-state ";
    private const int SecretBytes = 32;

    /// <summary>All of them, by id.</summary>
    public static Webhook[] All(PictureStore store) =>
        [.. store.Marks(Prefix).Values.Select(Read<Webhook>).OfType<Webhook>()];

    public static Webhook? Find(PictureStore store, string id) => Read<Webhook>(store.Mark(Prefix + id));

    public static WebhookState StateOf(PictureStore store, Webhook webhook) =>
        Read<WebhookState>(store.Mark(StatePrefix + webhook.Id)) ?? new WebhookState { Through = webhook.From };

    /// <summary>
    /// Keeps one, new or changed. What is under way to an old address goes on to the new one at once; what was under way for another
    /// list is let go.
    /// </summary>
    public static void Keep(PictureStore store, Webhook webhook, string author)
    {
        store.Keep(Prefix + webhook.Id, JsonSerializer.Serialize(webhook, JsonSerializerOptions.Web), author);
        _ = Change(
            store,
            webhook,
            s =>
                s.Through < webhook.From
                    ? new WebhookState { Through = webhook.From }
                    : s with
                    {
                        Next = null,
                        Attempts = 0,
                        Ended = false,
                        Fault = null,
                    }
        );
    }

    public static void Remove(PictureStore store, string id, string author)
    {
        store.Keep(Prefix + id, "", author);
        store.SetMark(StatePrefix + id, "");
    }

    /// <summary>Changes how far one has come, while no other process does.</summary>
    /// <param name="store">The picture.</param>
    /// <param name="webhook">Which.</param>
    /// <param name="change">Gives the new state, or null to leave it.</param>
    public static bool Change(PictureStore store, Webhook webhook, Func<WebhookState, WebhookState?> change) =>
        store.ChangeMark(
            StatePrefix + webhook.Id,
            before =>
                change(Read<WebhookState>(before) ?? new WebhookState { Through = webhook.From }) is { } after
                    ? JsonSerializer.Serialize(after, JsonSerializerOptions.Web)
                    : null
        );

    public static string NewSecret() =>
        WebhookSignature.SecretPrefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes));

    private static T? Read<T>(string? mark)
        where T : class =>
        mark is { Length: > 0 } ? JsonSerializer.Deserialize<T>(mark, JsonSerializerOptions.Web) : null;
}
