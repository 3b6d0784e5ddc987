using System.Collections.Immutable;
using System.Text.Json;

namespace Rapport.Analysis;

/// <summary>An earlier brief, as far as a later one is set beside it. Immutable.</summary>
public sealed class EarlierBrief
{
    private readonly ImmutableArray<FormerLine> _lines;

    private EarlierBrief(string name, IEnumerable<FormerLine> lines)
    {
        Name = name;
        _lines = [.. lines];
    }

    /// <summary>What it is called, such as <c>the brief of 1 July 2024</c>.</summary>
    public string Name { get; }

    /// <summary>A brief that was just composed, such as of the picture as it stood before.</summary>
    public static EarlierBrief Of(Brief brief, string name)
    {
        ArgumentNullException.ThrowIfNull(brief);
        return new EarlierBrief(
            name,
            brief.Lines.Select(l => new FormerLine(l.Sentence, l.Statements, l.Outcome?.Kind))
        );
    }

    /// <summary>Reads the JSON form of a brief.</summary>
    /// <exception cref="FormatException">It is no brief; the message says why.</exception>
    public static EarlierBrief Parse(ReadOnlyMemory<byte> json, string name)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            IEnumerable<JsonElement> lines = document
                .RootElement.GetProperty("sections")
                .EnumerateArray()
                .SelectMany(s => s.GetProperty("groups").EnumerateArray())
                .SelectMany(g => g.GetProperty("lines").EnumerateArray());
            return new EarlierBrief(name, lines.Select(Line).Where(l => l.Statements.Length > 0));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"it is no brief in JSON: {e.Message}", e);
        }
    }

    /// <summary>The brief with what is new in it, better told, or gone. A line is the same where it shares a statement, or its sentence.</summary>
    public Brief SetBeside(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var byStatement = new Dictionary<string, FormerLine>(StringComparer.Ordinal);
        var bySentence = new Dictionary<string, FormerLine>(StringComparer.Ordinal);
        foreach (FormerLine line in _lines)
        {
            bySentence.TryAdd(line.Sentence, line);
            foreach (string id in line.Statements)
            {
                byStatement.TryAdd(id, line);
            }
        }
        var found = new HashSet<FormerLine>(ReferenceEqualityComparer.Instance);
        var fresh = ImmutableArray.CreateBuilder<BriefLine>();
        var further = ImmutableArray.CreateBuilder<BriefLine>();
        foreach (BriefLine line in brief.Lines)
        {
            FormerLine[] former =
            [
                .. line
                    .Statements.Select(id => byStatement.GetValueOrDefault(id))
                    .Append(bySentence.GetValueOrDefault(line.Sentence))
                    .OfType<FormerLine>(),
            ];
            found.UnionWith(former);
            if (former.Length == 0)
            {
                fresh.Add(line);
            }
            else if (HasMore(line, former))
            {
                further.Add(line);
            }
        }
        return brief with
        {
            Changes = new BriefChanges(
                Name,
                fresh.ToImmutable(),
                further.ToImmutable(),
                [.. _lines.Where(l => !found.Contains(l))]
            ),
        };
    }

    private static bool HasMore(BriefLine line, FormerLine[] former) =>
        line.Statements.Except(former.SelectMany(f => f.Statements), StringComparer.Ordinal).Any()
        || former.All(f => f.Outcome != line.Outcome?.Kind);

    private static FormerLine Line(JsonElement line) =>
        new(
            line.GetProperty("sentence").GetString() ?? "",
            [.. line.GetProperty("statements").EnumerateArray().Select(s => s.GetString() ?? "")],
            line.TryGetProperty("outcome", out JsonElement outcome) && outcome.ValueKind == JsonValueKind.Object
                ? outcome.GetProperty("kind").GetString()
                : null
        );
}
