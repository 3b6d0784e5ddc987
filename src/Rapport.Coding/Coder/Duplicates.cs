using System.Collections.Immutable;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>Two statements that say the same of the same words are one.</summary>
internal static class Duplicates
{
    /// <summary>Keeps of each group of duplicates the one that says most, in the order of the evidence.</summary>
    public static ImmutableArray<Statement> Remove(IEnumerable<Statement> statements)
    {
        var kept = new List<Statement>();
        foreach (
            Statement statement in statements.OrderByDescending(Fullness).ThenBy(s => s.Id, StringComparer.Ordinal)
        )
        {
            if (!kept.Exists(k => Covers(k, statement)))
            {
                kept.Add(statement);
            }
        }
        return
        [
            .. kept.OrderBy(s => s.Evidence.Span.Start)
                .ThenBy(s => s.Evidence.Span.End)
                .ThenBy(s => s.Type, StringComparer.Ordinal)
                .ThenBy(s => s.Id, StringComparer.Ordinal),
        ];
    }

    private static int Fullness(Statement s) =>
        (2 * (s.Actors.Length + s.Recipients.Length))
        + (s.Object is null ? 0 : 1)
        + (s.When is null ? 0 : 1)
        + (s.Where is null ? 0 : 1)
        + (s.Mode is null ? 0 : 1);

    private static bool Covers(Statement kept, Statement other) =>
        kept.Type == other.Type
        && kept.Status == other.Status
        && !AreVisitAndMeeting(kept, other)
        && kept.Evidence.Sentence == other.Evidence.Sentence
        && kept.Evidence.Span.Overlaps(other.Evidence.Span)
        && IsWithin(other, kept)
        && (
            kept.Evidence.Span.Contains(other.Evidence.Span)
            || other.Object is null
            || other.Object == kept.Object
            || IsSameSaying(kept, other)
        );

    // “delivered remarks on trade” by its verb and by its noun
    private static bool IsSameSaying(Statement kept, Statement other) =>
        kept.Type == "STATEMENT"
        && kept.Object is { } more
        && other.Object is { } less
        && more.Contains(less, StringComparison.Ordinal);

    // “During a visit to Chad she met ministers”: she was there, and she met them.
    private static bool AreVisitAndMeeting(Statement a, Statement b) =>
        a.Mode != b.Mode && (a.Mode is "visit" || b.Mode is "visit") && TriggerOf(a) != TriggerOf(b);

    private static string? TriggerOf(Statement s) => s.Trace.FirstOrDefault(t => t.Step == "rule")?.Words;

    private static bool IsWithin(Statement other, Statement kept)
    {
        bool mutual = kept.Recipients.IsEmpty || other.Recipients.IsEmpty;
        HashSet<string> all = [.. kept.Actors.Concat(kept.Recipients).Select(p => p.Id)];
        return mutual
            ? other.Actors.Concat(other.Recipients).All(p => all.Contains(p.Id))
            : other.Actors.All(p => kept.Actors.Any(k => k.Id == p.Id))
                && other.Recipients.All(p => kept.Recipients.Any(k => k.Id == p.Id));
    }
}
