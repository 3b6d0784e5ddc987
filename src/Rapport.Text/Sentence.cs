namespace Rapport.Text;

/// <summary>A handle to one sentence of a <see cref="Rapport.Text.Document"/>.</summary>
/// <param name="Document">The document.</param>
/// <param name="Index">0-based index in the document.</param>
public readonly record struct Sentence(Document Document, int Index)
{
    /// <summary>The sentence's tokens, by document-wide index.</summary>
    public TokenSpan Tokens => new(Document.Layers.SentenceStarts[Index], Document.Layers.SentenceStarts[Index + 1]);

    /// <summary>Number of tokens; at least 1.</summary>
    public int Count => Tokens.Length;

    /// <summary>The token at 0-based place <paramref name="i"/> of this sentence.</summary>
    public Token this[int i] => new(Document, Tokens.Start + i);

    /// <summary>The kind of block that the sentence stands in.</summary>
    public BlockKind Kind => Document.Layers.SentenceKinds[Index];

    /// <summary>From the first character of the first token to the last of the last.</summary>
    public CharSpan Span => new(Document.Layers.Starts[Tokens.Start], Document.Layers.Ends[Tokens.End - 1]);

    /// <summary>The sentence's text as it stands in the article.</summary>
    public string Text => Span.Of(Document.Text);

    /// <summary>The first token without a head.</summary>
    public Token Root
    {
        get
        {
            TokenSpan tokens = Tokens;
            for (int t = tokens.Start; t < tokens.End; t++)
            {
                if (Document.Layers.Heads[t] < 0)
                {
                    return new Token(Document, t);
                }
            }
            return new Token(Document, tokens.Start);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
