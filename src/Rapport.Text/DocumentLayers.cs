using System.Collections.Immutable;

namespace Rapport.Text;

/// <summary>The arrays behind a <see cref="Document"/>, one value per token unless said otherwise.</summary>
internal sealed class DocumentLayers
{
    public required int[] Starts { get; init; }

    public required int[] Ends { get; init; }

    public required string[] Lemmas { get; init; }

    public required Upos[] Upos { get; init; }

    public required string[] Feats { get; init; }

    /// <summary>Document-wide index of the head, or -1 at a root.</summary>
    public required int[] Heads { get; init; }

    public required DependencyRelation[] Relations { get; init; }

    public required NameTag[] Names { get; init; }

    /// <summary>Index of each token's sentence.</summary>
    public required int[] SentenceOf { get; init; }

    /// <summary>First token of each sentence, and the token count as last value: one more than there are sentences.</summary>
    public required int[] SentenceStarts { get; init; }

    public required BlockKind[] SentenceKinds { get; init; }

    public required ImmutableArray<TokenSpan> MultiwordTokens { get; init; }

    /// <summary>Children of token t are <c>Children[ChildStarts[t]..ChildStarts[t + 1]]</c>, ascending.</summary>
    public required int[] ChildStarts { get; init; }

    public required int[] Children { get; init; }
}
