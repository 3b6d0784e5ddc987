using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>The time expressions of one document. Immutable.</summary>
internal sealed class DocumentTimes
{
    private readonly ItemsBySentence<TimeMention> _bySentence;

    internal DocumentTimes(
        Document document,
        ImmutableArray<TimeMention> mentions,
        TimeAnchor? anchor,
        TimeLexicon lexicon
    )
    {
        Document = document;
        Mentions = mentions;
        _bySentence = new ItemsBySentence<TimeMention>(document, mentions, m => m.Tokens.Start);
        Anchor = anchor;
        Lexicon = lexicon;
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Its time expressions in text order, disjoint, without those of furniture.</summary>
    public ImmutableArray<TimeMention> Mentions { get; }

    /// <summary>The date that it speaks from, or null where nothing tells one.</summary>
    public TimeAnchor? Anchor { get; }

    internal TimeLexicon Lexicon { get; }

    /// <summary>The mentions of one sentence, in text order.</summary>
    public IEnumerable<TimeMention> In(Sentence sentence) => _bySentence.In(sentence);
}
