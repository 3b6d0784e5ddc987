using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Turns parts of a tree into places in the text.</summary>
internal static class ContentSpans
{
    /// <summary>The words below <paramref name="root"/>, without those below <paramref name="except"/>; punctuation at the ends is left off.</summary>
    public static ImmutableArray<CharSpan> Below(Token root, Token? except = null)
    {
        TokenSpan subtree = root.Subtree;
        var spans = ImmutableArray.CreateBuilder<CharSpan>();
        int start = -1;
        for (int t = subtree.Start; t <= subtree.End; t++)
        {
            bool inside = t < subtree.End && Holds(root, except, new Token(root.Document, t));
            if (inside && start < 0)
            {
                start = t;
            }
            else if (!inside && start >= 0)
            {
                Add(spans, root.Document, start, t);
                start = -1;
            }
        }
        return spans.ToImmutable();
    }

    /// <summary>The union of the places given, ascending and disjoint.</summary>
    public static ImmutableArray<CharSpan> Union(IEnumerable<CharSpan> spans)
    {
        var merged = new List<CharSpan>();
        foreach (CharSpan span in spans.OrderBy(s => s.Start).ThenBy(s => s.End))
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = merged[^1].Union(span);
            }
            else if (!span.IsEmpty)
            {
                merged.Add(span);
            }
        }
        return [.. merged];
    }

    /// <summary>The places without what lies in <paramref name="cut"/>.</summary>
    public static ImmutableArray<CharSpan> Without(ImmutableArray<CharSpan> spans, CharSpan cut)
    {
        var left = ImmutableArray.CreateBuilder<CharSpan>();
        foreach (CharSpan span in spans)
        {
            AddIfAny(left, new CharSpan(span.Start, Math.Min(span.End, cut.Start)));
            AddIfAny(left, new CharSpan(Math.Max(span.Start, cut.End), span.End));
        }
        return left.ToImmutable();
    }

    private static void AddIfAny(ImmutableArray<CharSpan>.Builder spans, CharSpan span)
    {
        if (!span.IsEmpty)
        {
            spans.Add(span);
        }
    }

    private static bool Holds(Token root, Token? except, Token token) =>
        token.IsWithin(root) && !(except is Token cut && token.IsWithin(cut));

    private static void Add(ImmutableArray<CharSpan>.Builder spans, Document document, int start, int end)
    {
        while (start < end && document.TokenAt(start).Upos is Upos.Punct or Upos.Cconj)
        {
            start++;
        }
        while (end > start && document.TokenAt(end - 1).Upos == Upos.Punct)
        {
            end--;
        }
        if (start < end)
        {
            spans.Add(new CharSpan(document.TokenAt(start).Span.Start, document.TokenAt(end - 1).Span.End));
        }
    }
}
