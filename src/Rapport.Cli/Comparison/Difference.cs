using System.Collections.Immutable;
using System.Text.Json;
using Rapport.Cli.Evaluation;

namespace Rapport.Cli.Comparison;

/// <summary>A statement that only one of two readings has, or that they have in different forms.</summary>
/// <param name="Old">In the old reading, or null where it was gained.</param>
/// <param name="New">In the new one, or null where it was lost.</param>
/// <param name="Fields">Names of the fields that differ; empty where one of them is missing.</param>
internal sealed record Difference(ScoredStatement? Old, ScoredStatement? New, ImmutableArray<string> Fields)
{
    // What a reading says. Confidence and trace tell how sure and why, and differ with every version.
    private static readonly string[] s_content =
    [
        "kind",
        "type",
        "mode",
        "context",
        "cameo",
        "object",
        "quantity",
        "status",
        "basis",
        "when",
        "where",
    ];

    public string Change =>
        Old is null ? "gained"
        : New is null ? "lost"
        : "changed";

    /// <summary>The new one, or the old where there is none.</summary>
    public ScoredStatement Latest => New ?? Old!;

    /// <summary>The rule that it came from: the new one's where it changed.</summary>
    public string Rule => RuleOf(Latest);

    /// <summary>The fields in which two statements differ, in the order of the form.</summary>
    public static ImmutableArray<string> FieldsOf(ScoredStatement old, ScoredStatement renewed)
    {
        List<string> fields = [.. s_content.Where(f => Raw(old.Json, f) != Raw(renewed.Json, f))];
        AddParties(fields, "actors", old.Actors, renewed.Actors);
        AddParties(fields, "recipients", old.Recipients, renewed.Recipients);
        AddParties(fields, "said_by", old.SaidBy, renewed.SaidBy);
        if ((old.Start, old.End) != (renewed.Start, renewed.End))
        {
            fields.Add("evidence");
        }
        return [.. fields];
    }

    /// <summary>The rule of a statement, from its trace.</summary>
    public static string RuleOf(ScoredStatement s) =>
        s.Json.Items("trace").FirstOrDefault(t => t.Text("step") == "rule") is { ValueKind: JsonValueKind.Object } step
            ? step.Text("by") ?? "none"
        : s.Json.Items("trace").FirstOrDefault() is { ValueKind: JsonValueKind.Object } first
            ? first.Text("by") ?? "none"
        : "none";

    private static void AddParties(
        List<string> fields,
        string name,
        ImmutableArray<ScoredParty> old,
        ImmutableArray<ScoredParty> renewed
    )
    {
        if (!old.Select(p => p.Id).SequenceEqual(renewed.Select(p => p.Id)))
        {
            fields.Add(name);
        }
    }

    private static string Raw(JsonElement json, string field) =>
        json.TryGetProperty(field, out JsonElement value) ? value.GetRawText() : "null";
}
