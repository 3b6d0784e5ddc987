using System.Collections.Immutable;

namespace Rapport.Rules.Dictionaries;

/// <summary>A verb, alone or with the words that belong to it, in one of its forms.</summary>
/// <param name="Before">Words right before it, in text order.</param>
/// <param name="After">Words right after it.</param>
/// <param name="Code">Where no pattern matches.</param>
/// <param name="Block">The patterns that it shares with its synonyms.</param>
/// <param name="Source">Where it is written: <c>file:line</c>.</param>
internal sealed record VerbEntry(
    ImmutableArray<string> Before,
    ImmutableArray<string> After,
    DictionaryCode Code,
    VerbBlock Block,
    string Source
)
{
    public int Length => Before.Length + After.Length + 1;
}

/// <summary>Verbs that share their patterns.</summary>
/// <param name="name">The first verb of the block.</param>
internal sealed class VerbBlock(string name)
{
    private readonly List<VerbPattern> _patterns = [];

    public string Name { get; } = name;

    /// <summary>The longest first; of two as long, the one written first.</summary>
    public ImmutableArray<VerbPattern> Patterns { get; private set; } = [];

    public void Add(VerbPattern pattern) => _patterns.Add(pattern);

    public void Close() => Patterns = [.. _patterns.OrderByDescending(p => p.Length)];
}

/// <summary>Words and parties around a verb that give it another code.</summary>
/// <param name="Before">What stands before the verb, from the verb outwards.</param>
/// <param name="After">What stands after it, in text order.</param>
/// <param name="Code">The code; may be none: then there is no event.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Source">Where it is written: <c>file:line</c>.</param>
internal sealed record VerbPattern(
    ImmutableArray<PatternElement> Before,
    ImmutableArray<PatternElement> After,
    DictionaryCode Code,
    string Text,
    string Source
)
{
    public int Length => Before.Length + After.Length;

    /// <summary>True where the pattern itself says no: its code means the refusal already.</summary>
    public bool Denies =>
        Before.Concat(After).Any(e => e.Kind == ElementKind.Words && e.Words.Any(p => p.Words.Any(IsNegation)));

    private static bool IsNegation(PhraseWord word) => word.Text is "NOT" or "N'T" or "NO" or "NEVER" or "NEITHER";
}

/// <summary>What stands at a place of a pattern.</summary>
internal enum ElementKind
{
    /// <summary>One of several wordings.</summary>
    Words,

    /// <summary>“$”: who acts.</summary>
    Source,

    /// <summary>“+”: to whom.</summary>
    Target,

    /// <summary>“^”: some noun phrase that plays no part.</summary>
    Skip,

    /// <summary>“%”: several parties joined by “and”.</summary>
    Compound,
}

/// <summary>One element of a pattern.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">The wordings, where it is words.</param>
/// <param name="Adjacent">True where nothing may stand between it and the element before, seen from the verb.</param>
internal sealed record PatternElement(ElementKind Kind, ImmutableArray<Phrase> Words, bool Adjacent);
