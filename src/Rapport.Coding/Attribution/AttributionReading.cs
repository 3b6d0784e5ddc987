using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Who says what in one document. Immutable.</summary>
public sealed class AttributionReading
{
    internal AttributionReading(IEnumerable<Claim> claims) =>
        // Longer content lies outside; a cue inside another's content lies within it.
        Claims = [
            .. claims
                .OrderByDescending(c => c.Length)
                .ThenBy(c => c.Cue.Index)
                .ThenBy(c => c.By, StringComparer.Ordinal),
        ];

    /// <summary>All claims, those with longer content first.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The claims that a word stands in, outermost first; empty where the article says it itself.</summary>
    public ImmutableArray<Claim> ChainAt(Token token) => ChainOf(token.Span);

    /// <summary>The claims in whose content at least half of a place lies, outermost first.</summary>
    public ImmutableArray<Claim> ChainOf(CharSpan span) =>
        Order([.. Claims.Where(c => 2 * c.Overlap(span) >= Math.Max(1, span.Length))]);

    private static ImmutableArray<Claim> Order(ImmutableArray<Claim> chain)
    {
        // “said that Xi told him …” with equal contents: the cue that the other's content holds is the inner one.
        Claim[] sorted = [.. chain];
        Array.Sort(
            sorted,
            (a, b) =>
                a.Covers(b.Cue.Span) && !b.Covers(a.Cue.Span) ? -1
                : b.Covers(a.Cue.Span) && !a.Covers(b.Cue.Span) ? 1
                : chain.IndexOf(a).CompareTo(chain.IndexOf(b))
        );
        // “expressed hopes for”: one speaker, one link.
        return [.. sorted.Where((c, i) => i == 0 || c.Speaker is null || c.Speaker != sorted[i - 1].Speaker)];
    }
}
