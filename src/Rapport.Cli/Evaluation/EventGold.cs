using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Rapport.Cli.Evaluation;

/// <summary>An event that people annotated.</summary>
internal sealed record GoldEvent(string? Source, string? Target, string Code, string Scheme)
{
    /// <summary>The root type, or null where the scheme has none.</summary>
    public string? Root =>
        Scheme switch
        {
            "PLOVER" => EventRoots.Merged(Code),
            "CAMEO" => EventRoots.OfCameo(Code),
            _ => null,
        };

    public bool HasParties => !string.IsNullOrEmpty(Source) || !string.IsNullOrEmpty(Target);
}

/// <summary>A text with the events that people found in it.</summary>
/// <param name="Id">Of the record.</param>
/// <param name="Text">The text.</param>
/// <param name="Events">The events.</param>
/// <param name="IsDoubtful">True where one of its readers saw something: no clean empty record.</param>
/// <param name="IsMeantToFail">True where the record tests an error.</param>
internal sealed record GoldRecord(
    string Id,
    string Text,
    ImmutableArray<GoldEvent> Events,
    bool IsDoubtful,
    bool IsMeantToFail
)
{
    public static GoldRecord Read(JsonElement json) =>
        new(
            json.Text("id") ?? "",
            json.Text("text") ?? "",
            [
                .. json.Items("events")
                    .Select(e => new GoldEvent(
                        e.Text("source"),
                        e.Text("target"),
                        e.Text("code") ?? "",
                        e.Text("scheme") ?? ""
                    )),
            ],
            json.Items("annotators").Any(a => a.Text("relevant") != "False"),
            json.TryGetProperty("expects_error", out _)
        );
}

/// <summary>The types that scorers tell apart: older sets know fewer than PLOVER has now.</summary>
internal static class EventRoots
{
    private static readonly string[] s_cameo =
    [
        "STATEMENT",
        "REQUEST",
        "AGREE",
        "CONSULT",
        "SUPPORT",
        "COOPERATE",
        "AID",
        "YIELD",
        "ACCUSE",
        "REQUEST",
        "ACCUSE",
        "REJECT",
        "THREATEN",
        "PROTEST",
        "MOBILIZE",
        "SANCTION",
        "COERCE",
        "ASSAULT",
        "ASSAULT",
        "ASSAULT",
    ];

    private static readonly FrozenDictionary<string, string> s_merged = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["DEMAND"] = "REQUEST",
        ["DISAPPROVE"] = "ACCUSE",
        ["INVESTIGATE"] = "ACCUSE",
        ["FIGHT"] = "ASSAULT",
        ["CONCEDE"] = "YIELD",
        ["RETREAT"] = "YIELD",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Merged(string type) => s_merged.GetValueOrDefault(type, type);

    public static string? OfCameo(string code) =>
        code.Length >= 2
        && int.TryParse(
            code.AsSpan(0, 2),
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out int root
        )
        && root >= 1
        && root <= s_cameo.Length
            ? s_cameo[root - 1]
            : null;

    /// <summary>Class 0 to 4 of a merged type, or null.</summary>
    public static string? Class(string type) =>
        type switch
        {
            "STATEMENT" => "0",
            "AGREE" or "CONSULT" or "SUPPORT" => "1",
            "COOPERATE" or "AID" or "YIELD" => "2",
            "REQUEST" or "ACCUSE" or "REJECT" or "THREATEN" => "3",
            "PROTEST" or "MOBILIZE" or "SANCTION" or "COERCE" or "ASSAULT" => "4",
            _ => null,
        };

    public static bool IsMutual(string type) => type is "CONSULT" or "AGREE" or "COOPERATE";

    /// <summary>What a statement may stand for: its type, and AGREE for an act still to come.</summary>
    public static IEnumerable<string> Of(ScoredStatement s)
    {
        yield return Merged(s.Type);
        if (s.Status is "planned" or "possible" && s.Type is ("CONSULT" or "SUPPORT" or "COOPERATE" or "AID"))
        {
            yield return "AGREE";
        }
    }
}
