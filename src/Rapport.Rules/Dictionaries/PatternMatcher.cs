using System.Collections.Immutable;

namespace Rapport.Rules.Dictionaries;

/// <summary>What a pattern bound.</summary>
internal sealed record PatternMatch(
    DictionaryEntity? Source,
    DictionaryEntity? Target,
    DictionaryEntity? Before,
    DictionaryEntity? After
)
{
    public static PatternMatch Empty { get; } = new(null, null, null, null);
}

/// <summary>Matches the two sides of patterns over the words and entities of one sentence.</summary>
internal sealed class PatternMatcher(SentenceWords words, List<DictionaryEntity> entities, List<Chunk> chunks)
{
    /// <summary>What a pattern binds around a verb, or null where it does not match.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="start">First word of the verb.</param>
    /// <param name="end">The word after its last.</param>
    /// <param name="limit">The word after the last that belongs to it.</param>
    public PatternMatch? Match(VerbPattern pattern, int start, int end, int limit) =>
        Backward(pattern.Before, 0, start - 1, PatternMatch.Empty) is { } before
            ? Forward(pattern.After, 0, end, limit, before)
            : null;

    private PatternMatch? Forward(
        ImmutableArray<PatternElement> elements,
        int element,
        int from,
        int limit,
        PatternMatch bound
    )
    {
        if (element == elements.Length)
        {
            return bound;
        }
        PatternElement wanted = elements[element];
        int last = wanted.Adjacent ? Math.Min(from + 1, limit) : limit;
        for (int at = from; at < last; at++)
        {
            if (EndAt(wanted, at, from, limit) is { } end)
            {
                PatternMatch? rest = Forward(elements, element + 1, end, limit, Bind(bound, wanted, at, isAfter: true));
                if (rest is not null || wanted.Kind != ElementKind.Words)
                {
                    return rest;
                }
            }
        }
        return null;
    }

    private PatternMatch? Backward(ImmutableArray<PatternElement> elements, int element, int from, PatternMatch bound)
    {
        if (element == elements.Length)
        {
            return bound;
        }
        PatternElement wanted = elements[element];
        int last = wanted.Adjacent ? Math.Max(from, 0) : 0;
        for (int at = from; at >= last; at--)
        {
            if (StartAt(wanted, at) is { } start)
            {
                PatternMatch? rest = Backward(
                    elements,
                    element + 1,
                    start - 1,
                    Bind(bound, wanted, start, isAfter: false)
                );
                if (rest is not null || wanted.Kind != ElementKind.Words)
                {
                    return rest;
                }
            }
        }
        return null;
    }

    // The word after what the element covers from here on.
    private int? EndAt(PatternElement element, int at, int from, int limit)
    {
        switch (element.Kind)
        {
            case ElementKind.Words:
                foreach (Phrase phrase in element.Words)
                {
                    if (at + phrase.Words.Length <= limit && Covers(phrase, at))
                    {
                        return at + phrase.Words.Length;
                    }
                }
                return null;
            case ElementKind.Skip:
                return chunks.Find(c => c.Start == at || (at == from && c.Start < at && at < c.End))?.End;
            default:
                DictionaryEntity? entity = entities.Find(e =>
                    e.Start == at || (at == from && e.Start < at && at < e.End)
                );
                return Fits(element, entity) ? entity!.End : null;
        }
    }

    // The first word of what the element covers up to here.
    private int? StartAt(PatternElement element, int at)
    {
        switch (element.Kind)
        {
            case ElementKind.Words:
                foreach (Phrase phrase in element.Words)
                {
                    int start = at - phrase.Words.Length + 1;
                    if (start >= 0 && Covers(phrase, start))
                    {
                        return start;
                    }
                }
                return null;
            case ElementKind.Skip:
                return chunks.Find(c => c.Start <= at && at < c.End)?.Start;
            default:
                DictionaryEntity? entity = entities.Find(e => e.Start <= at && at < e.End);
                return Fits(element, entity) ? entity!.Start : null;
        }
    }

    private static bool Fits(PatternElement element, DictionaryEntity? entity) =>
        entity is { IsCoded: true } && (element.Kind != ElementKind.Compound || entity.Members.Length > 1);

    private bool Covers(Phrase phrase, int start)
    {
        for (int i = 0; i < phrase.Words.Length; i++)
        {
            if (words[start + i].Text != phrase.Words[i].Text)
            {
                return false;
            }
        }
        return true;
    }

    private PatternMatch Bind(PatternMatch bound, PatternElement element, int at, bool isAfter)
    {
        DictionaryEntity? entity = entities.Find(e => e.Start <= at && at < e.End);
        return element.Kind switch
        {
            ElementKind.Source => bound with { Source = entity },
            ElementKind.Target => bound with { Target = entity },
            ElementKind.Compound when isAfter => bound with { After = entity },
            ElementKind.Compound => bound with { Before = entity },
            _ => bound,
        };
    }
}
