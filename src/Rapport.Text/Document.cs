using System.Collections.Immutable;

namespace Rapport.Text;

/// <summary>An article with its sentences, tokens and trees. Immutable; safe to share between threads.</summary>
/// <remarks>
/// A struct of arrays: each layer is one array over all tokens of the document, in text order, and <see cref="Token"/> and
/// <see cref="Sentence"/> are handles into it. Tokens are the syntactic words of Universal Dependencies (“don't” is two);
/// their spans are ascending and disjoint. Heads form one tree per sentence. After reading every layer is present.
/// Built by <see cref="DocumentBuilder"/>.
/// </remarks>
public sealed class Document
{
    internal Document(
        DocumentLayers layers,
        Article article,
        ImmutableArray<Diagnostic> diagnostics,
        string modelVersion
    )
    {
        Layers = layers;
        Article = article;
        Diagnostics = diagnostics;
        ModelVersion = modelVersion;
    }

    internal DocumentLayers Layers { get; }

    /// <summary>The article that was read.</summary>
    public Article Article { get; }

    /// <summary>The article's text, which every span refers to.</summary>
    public string Text => Article.Text;

    /// <summary>What was noticed on the way, such as a sentence cut at the length cap.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Version of the model that made the layers; empty for hand-made trees.</summary>
    public string ModelVersion { get; }

    /// <summary>Number of tokens in the document.</summary>
    public int TokenCount => Layers.Starts.Length;

    /// <summary>Number of sentences in the document.</summary>
    public int SentenceCount => Layers.SentenceStarts.Length - 1;

    /// <summary>The token with the document-wide index <paramref name="index"/> (0-based).</summary>
    public Token TokenAt(int index) => new(this, index);

    /// <summary>The sentence with index <paramref name="index"/> (0-based, in text order).</summary>
    public Sentence SentenceAt(int index) => new(this, index);

    /// <summary>All sentences in text order.</summary>
    public IEnumerable<Sentence> Sentences
    {
        get
        {
            for (int i = 0; i < SentenceCount; i++)
            {
                yield return new Sentence(this, i);
            }
        }
    }

    /// <summary>Places of the multiword tokens (“don't”), ascending; each covers two or more tokens.</summary>
    public ImmutableArray<TokenSpan> MultiwordTokens => Layers.MultiwordTokens;
}
