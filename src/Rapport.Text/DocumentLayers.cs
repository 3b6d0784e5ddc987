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

    /// <summary>The children of each token, from the heads: <see cref="ChildStarts"/> and <see cref="Children"/>.</summary>
    public static (int[] Starts, int[] Children) IndexChildren(ReadOnlySpan<int> heads)
    {
        int[] starts = new int[heads.Length + 1];
        foreach (int head in heads)
        {
            if (head >= 0)
            {
                starts[head]++;
            }
        }
        int sum = 0;
        for (int t = 0; t < starts.Length; t++)
        {
            sum += starts[t];
            starts[t] = sum;
        }
        // Each place is the end of a token's children; filling from the back makes it their start.
        int[] children = new int[sum];
        for (int t = heads.Length - 1; t >= 0; t--)
        {
            if (heads[t] >= 0)
            {
                children[--starts[heads[t]]] = t;
            }
        }
        return (starts, children);
    }

    /// <summary>The sentence of each token, from the first tokens of the sentences.</summary>
    public static int[] IndexSentences(ReadOnlySpan<int> sentenceStarts)
    {
        int[] sentenceOf = new int[sentenceStarts[^1]];
        for (int s = 0; s + 1 < sentenceStarts.Length; s++)
        {
            sentenceOf.AsSpan(sentenceStarts[s]..sentenceStarts[s + 1]).Fill(s);
        }
        return sentenceOf;
    }
}
