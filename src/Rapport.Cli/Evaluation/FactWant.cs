using System.Collections.Immutable;
using System.Text.Json;

namespace Rapport.Cli.Evaluation;

/// <summary>What a fact wants of a statement.</summary>
internal static class FactWant
{
    /// <summary>Names of the wanted fields that the statement does not meet.</summary>
    public static List<string> Unmet(JsonElement want, ScoredStatement s)
    {
        string? relation = want.Text("or_relation");
        bool isRelation = relation is not null && s.Type == relation;
        (string Field, bool Met)[] fields =
        [
            ("type", !Wants(want, "type") || isRelation || Listed(want, "type", s.Type)),
            ("kind", want.Text("kind") is not { } kind || s.Kind == kind || isRelation),
            ("parties", PartiesMet(want, s)),
            ("status", !Wants(want, "status") || Listed(want, "status", s.Status)),
            ("object", want.Text("object") is not { } thing || ObjectMet(thing, s.Json)),
            ("said_by", !Wants(want, "said_by") || HasAll(s.SaidBy, want, "said_by")),
            ("when", want.Text("when") is not { } when || FactTime.Meets(when, s.Json)),
            ("where", want.Text("where") is not { } where || PlaceMet(where, s.Json)),
            (
                "mode",
                want.Text("mode") is not { } mode || ScorerText.Fold(s.Json.Text("mode")) == ScorerText.Fold(mode)
            ),
            (
                "context",
                want.Text("context") is not { } context || s.Json.Items("context").Any(c => Same(c.ToString(), context))
            ),
            ("basis", want.Text("basis") is not { } basis || s.Json.Text("basis") == basis),
            ("cameo", !Wants(want, "cameo") || CameoMet(want, s.Json)),
        ];
        return [.. fields.Where(f => !f.Met).Select(f => f.Field)];
    }

    // An empty list or text asks for nothing.
    private static bool Wants(JsonElement want, string name) =>
        want.TryGetProperty(name, out JsonElement value)
        && value.ValueKind switch
        {
            JsonValueKind.Array => value.GetArrayLength() > 0,
            JsonValueKind.String => value.GetString() is { Length: > 0 },
            _ => false,
        };

    private static bool Listed(JsonElement want, string name, string value) =>
        want.TryGetProperty(name, out JsonElement wanted) && wanted.ValueKind == JsonValueKind.Array
            ? wanted.EnumerateArray().Any(w => w.GetString() == value)
            : (want.Text(name) ?? "").Contains(value, StringComparison.Ordinal);

    private static bool PartiesMet(JsonElement want, ScoredStatement s)
    {
        bool straight =
            (!Wants(want, "actors") || HasAll(s.Actors, want, "actors"))
            && (!Wants(want, "recipients") || HasAll(s.Recipients, want, "recipients"));
        bool isSymmetric =
            want.TryGetProperty("symmetric", out JsonElement symmetric) && symmetric.ValueKind == JsonValueKind.True;
        if (straight || !isSymmetric)
        {
            return straight;
        }
        ImmutableArray<ScoredParty> both = s.Actors.AddRange(s.Recipients);
        return (!Wants(want, "actors") || HasAll(both, want, "actors"))
            && (!Wants(want, "recipients") || HasAll(both, want, "recipients"));
    }

    private static bool HasAll(ImmutableArray<ScoredParty> parties, JsonElement want, string name)
    {
        HashSet<string> have =
        [
            .. parties
                .SelectMany(p => p.Of.Append(p.Id).Append(p.Name))
                .Select(ScorerText.Fold)
                .Where(n => n.Length > 0),
        ];
        return want.Items(name).All(w => w.ToString().Split('|').Any(one => have.Contains(ScorerText.Fold(one))));
    }

    private static bool ObjectMet(string wanted, JsonElement s)
    {
        string text = string.Join(' ', new[] { "object", "quantity", "topic" }.Select(f => ScorerText.Fold(s.Text(f))));
        return wanted.Split('|').Any(w => text.Contains(ScorerText.Fold(w), StringComparison.Ordinal));
    }

    private static bool PlaceMet(string wanted, JsonElement s) =>
        s.TryGetProperty("where", out JsonElement place)
        && place.ValueKind == JsonValueKind.Object
        && (Same(place.Text("name"), wanted) || Same(place.Text("country"), wanted));

    private static bool CameoMet(JsonElement want, JsonElement s)
    {
        string code = s.Text("cameo") ?? "";
        return want.Items("cameo").Any(c => code.StartsWith(c.ToString(), StringComparison.Ordinal));
    }

    private static bool Same(string? a, string b) => ScorerText.Fold(a) == ScorerText.Fold(b);
}
