using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;

namespace Rapport.Picture.Erasing;

/// <summary>What stays of an article: the detail of its entry <c>erasure</c> in the log.</summary>
internal sealed record Tombstone
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Who erased it.</summary>
    public required string Author { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Number that the article had; 0 where only decisions were erased.</summary>
    public long Article { get; init; }

    /// <summary>Greatest number of its statements; 0 where it had none.</summary>
    public long LastStatement { get; init; }

    /// <summary>Months (<c>yyyy-MM</c>, empty for no day) in which its statements stood: exports of them are written anew.</summary>
    public string[] Months { get; init; } = [];

    /// <summary>Entries of the log that told of it: what they said more is gone, their hashes are not.</summary>
    public long[] Entries { get; init; } = [];

    /// <summary>Decisions about it: who decided when is left.</summary>
    public long[] Decisions { get; init; } = [];

    /// <summary>As the log holds it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, s_options);

    /// <summary>Out of the log; null where it is none.</summary>
    public static Tombstone? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Tombstone>(json, s_options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>One hash over the rows that are left, so that nobody can put words into them.</summary>
    public static string DigestOf(IEnumerable<LogRow> entries, IEnumerable<DecisionRow> decisions)
    {
        List<string> fields = [];
        foreach (LogRow e in entries.OrderBy(e => e.Seq))
        {
            fields.AddRange([Number(e.Seq), e.At, e.What, e.Subject, e.Digest, e.Detail, e.Hash]);
        }
        foreach (DecisionRow d in decisions.OrderBy(d => d.Seq))
        {
            fields.AddRange([Number(d.Seq), d.At, d.Author, d.Action, d.Subject, d.Detail, d.Reason]);
        }
        return Hash.Of([.. fields]);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
