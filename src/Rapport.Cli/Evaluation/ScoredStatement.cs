using System.Collections.Immutable;
using System.Text.Json;

namespace Rapport.Cli.Evaluation;

/// <summary>A party as scorers see it.</summary>
internal sealed record ScoredParty(
    string Id,
    string Name,
    ImmutableArray<string> Of,
    string Mention,
    int Start,
    int End
);

/// <summary>A statement as scorers see it: read from its JSON form, offsets in code points.</summary>
internal sealed record ScoredStatement
{
    public required JsonElement Json { get; init; }

    public required string Kind { get; init; }

    public required string Type { get; init; }

    public required string Status { get; init; }

    public required ImmutableArray<ScoredParty> Actors { get; init; }

    public required ImmutableArray<ScoredParty> Recipients { get; init; }

    public required ImmutableArray<ScoredParty> SaidBy { get; init; }

    public required double Confidence { get; init; }

    public required string Document { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Reads one line.</summary>
    /// <exception cref="JsonException">It is no statement.</exception>
    public static ScoredStatement Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return Read(json.RootElement.Clone());
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException($"no statement: {e.Message}", e);
        }
    }

    private static ScoredStatement Read(JsonElement json)
    {
        JsonElement evidence = json.GetProperty("evidence");
        return new ScoredStatement
        {
            Json = json,
            Kind = json.Text("kind") ?? "",
            Type = json.Text("type") ?? "",
            Status = json.Text("status") ?? "",
            Actors = Parties(json, "actors"),
            Recipients = Parties(json, "recipients"),
            SaidBy = Parties(json, "said_by"),
            Confidence = json.TryGetProperty("confidence", out JsonElement c) ? c.GetDouble() : 0,
            Document = evidence.Text("document") ?? "",
            Start = evidence.GetProperty("start").GetInt32(),
            End = evidence.GetProperty("end").GetInt32(),
        };
    }

    private static ImmutableArray<ScoredParty> Parties(JsonElement json, string name) =>
        [.. json.Items(name).Select(Party)];

    private static ScoredParty Party(JsonElement json)
    {
        bool isMentioned =
            json.TryGetProperty("mention", out JsonElement mention) && mention.ValueKind == JsonValueKind.Object;
        return new ScoredParty(
            json.Text("id") ?? "",
            json.Text("name") ?? "",
            [.. json.Items("of").Select(o => o.ToString())],
            isMentioned ? mention.Text("text") ?? "" : "",
            isMentioned ? mention.GetProperty("start").GetInt32() : -1,
            isMentioned ? mention.GetProperty("end").GetInt32() : -1
        );
    }
}
