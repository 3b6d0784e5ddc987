using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Words that the text gives as someone's.</summary>
public sealed record Claim
{
    /// <summary>Head of the words that name the speaker (also a pronoun), or null where none is named (“it was announced”).</summary>
    public required Token? Speaker { get; init; }

    /// <summary>For a source named before in full (“the release”, after “a Defence Ministry release”): the head of those words.</summary>
    public Token? Antecedent { get; init; }

    /// <summary>The word at the cue that stands for the speaker, where the speaker is its antecedent: <c>who</c> in “the envoy, who said …”.</summary>
    public Token? SpokenAs { get; init; }

    /// <summary>The word that says so: a verb, a noun, or <c>according</c>; where a colon alone does, the verb before it.</summary>
    public required Token Cue { get; init; }

    /// <summary>Lemma of the cue with its fixed parts: <c>say</c>, <c>according to</c>.</summary>
    public required string Verb { get; init; }

    /// <summary>What is said: ascending, disjoint places in the article's text.</summary>
    public required ImmutableArray<CharSpan> Content { get; init; }

    /// <summary>Id of the lexicon row, or what else decided.</summary>
    public required string By { get; init; }

    /// <summary>A verb of saying, not of thinking, wanting or judging.</summary>
    internal bool IsSpeech { get; init; }

    /// <summary>The content is what the cue hangs on (“…, the envoy said”), which a tree may draw too wide.</summary>
    internal bool IsByHost { get; init; }

    /// <summary>Number of UTF-16 code units in <see cref="Content"/>.</summary>
    public int Length => Content.Sum(s => s.Length);

    /// <summary>True where the place lies in the content as a whole.</summary>
    public bool Covers(CharSpan span) => Content.Any(s => s.Contains(span));

    /// <summary>Number of UTF-16 code units of the place that lie in the content.</summary>
    public int Overlap(CharSpan span) =>
        Content.Sum(s => Math.Max(0, Math.Min(s.End, span.End) - Math.Max(s.Start, span.Start)));

    internal static Claim Of(Token? speaker, Token cue, string verb, ImmutableArray<CharSpan> content, string by) =>
        new()
        {
            Speaker = speaker,
            Cue = cue,
            Verb = verb,
            Content = content,
            By = by,
        };
}
