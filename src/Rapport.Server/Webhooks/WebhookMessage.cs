using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Rapport.Picture;
using Rapport.Server.Api;
using Rapport.Server.Hosting;

namespace Rapport.Server.Webhooks;

/// <summary>The next message of a webhook.</summary>
/// <param name="Id">Its id, made from what it tells.</param>
/// <param name="Body">JSON.</param>
/// <param name="Upto">Entry of the log up to which it tells.</param>
internal sealed record WebhookMessage(string Id, string Body, long Upto)
{
    /// <summary>What came behind an entry of the log, at most a hundred or so; null where nothing did.</summary>
    public static WebhookMessage? Next(ServerDesk desk, Webhook webhook, StatementFilter filter, SavedForm list)
    {
        (long Added, string Hash)[] fresh = FreshStatements.Next(desk.Store, filter);
        if (fresh.Length == 0)
        {
            return null;
        }
        string[] hashes = [.. fresh.Select(f => f.Hash).Distinct(StringComparer.Ordinal)];
        string id = $"msg_{Digest($"{webhook.Id}\n{webhook.From}\n{string.Join('\n', hashes)}")}";
        string body = Encoding.UTF8.GetString(
            JsonAnswer.Bytes(json => Write(json, webhook, list, fresh[^1].Added, StatementsOf.Ids(desk.Store, hashes)))
        );
        return new WebhookMessage(id, body, fresh[^1].Added);
    }

    /// <summary>A message that only shows that messages arrive.</summary>
    public static string Ping(Webhook webhook) =>
        Encoding.UTF8.GetString(
            JsonAnswer.Bytes(json =>
            {
                json.WriteStartObject();
                json.WriteString("type", "ping");
                json.WriteString("webhook", webhook.Id);
                json.WriteEndObject();
            })
        );

    private static void Write(
        Utf8JsonWriter json,
        Webhook webhook,
        SavedForm list,
        long seq,
        IReadOnlyList<StoredStatement> statements
    )
    {
        json.WriteStartObject();
        json.WriteString("type", "statements.new");
        json.WriteString("webhook", webhook.Id);
        json.WriteString("list", webhook.List);
        json.WriteString("listName", list.Name);
        json.WriteNumber("seq", seq);
        json.WriteStartArray("items");
        foreach (StoredStatement statement in statements)
        {
            StatementWriter.Write(json, statement, trace: false);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Digest(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
}
