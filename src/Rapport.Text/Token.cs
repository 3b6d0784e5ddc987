namespace Rapport.Text;

/// <summary>A handle to one token (a syntactic word) of a <see cref="Rapport.Text.Document"/>.</summary>
/// <param name="Document">The document.</param>
/// <param name="Index">0-based, document-wide index.</param>
public readonly record struct Token(Document Document, int Index)
{
    /// <summary>Place in the article's text.</summary>
    public CharSpan Span => new(Document.Layers.Starts[Index], Document.Layers.Ends[Index]);

    /// <summary>The word as written, without allocation.</summary>
    public ReadOnlySpan<char> FormSpan => Span.Of(Document.Text.AsSpan());

    /// <summary>The word as written.</summary>
    public string Form => Span.Of(Document.Text);

    /// <summary>Base form, as in the English UD treebanks (lower case but for names).</summary>
    public string Lemma => Document.Layers.Lemmas[Index];

    /// <summary>Universal part of speech.</summary>
    public Upos Upos => Document.Layers.Upos[Index];

    /// <summary>Morphological features as CoNLL-U spells them (<c>Mood=Ind|Tense=Past</c>), or the empty string.</summary>
    public string Feats => Document.Layers.Feats[Index];

    /// <summary>True where <see cref="Feats"/> holds <paramref name="pair"/>, such as <c>VerbForm=Part</c>, as a whole.</summary>
    public bool HasFeat(string pair)
    {
        ReadOnlySpan<char> feats = Feats;
        for (int at = feats.IndexOf(pair, StringComparison.Ordinal); at >= 0; )
        {
            int end = at + pair.Length;
            if ((at == 0 || feats[at - 1] == '|') && (end == feats.Length || feats[end] == '|'))
            {
                return true;
            }
            int next = feats[(at + 1)..].IndexOf(pair, StringComparison.Ordinal);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }

    /// <summary>The head, or null at the root of a sentence.</summary>
    public Token? Head => Document.Layers.Heads[Index] is var head and >= 0 ? new Token(Document, head) : null;

    /// <summary>Relation to the head; <see cref="DependencyRelation.Root"/> at the root.</summary>
    public DependencyRelation Relation => Document.Layers.Relations[Index];

    /// <summary>The name that the token is part of, if any.</summary>
    public NameTag Name => Document.Layers.Names[Index];

    /// <summary>The sentence that the token stands in.</summary>
    public Sentence Sentence => new(Document, Document.Layers.SentenceOf[Index]);

    /// <summary>The tokens whose head this is, in text order; no allocation.</summary>
    public ChildList Children =>
        new(Document, Document.Layers.ChildStarts[Index], Document.Layers.ChildStarts[Index + 1]);

    /// <summary>The first child with exactly this relation, or null.</summary>
    public Token? Child(DependencyRelation relation)
    {
        foreach (Token child in Children)
        {
            if (child.Relation == relation)
            {
                return child;
            }
        }
        return null;
    }

    /// <summary>True where this token is <paramref name="ancestor"/> or lies below it.</summary>
    public bool IsWithin(Token ancestor)
    {
        int t = Index;
        while (t >= 0 && t != ancestor.Index)
        {
            t = Document.Layers.Heads[t];
        }
        return t == ancestor.Index;
    }

    /// <summary>The smallest span that covers the token and everything below it.</summary>
    public TokenSpan Subtree
    {
        get
        {
            int first = Index;
            int last = Index;
            var pending = new Stack<int>();
            pending.Push(Index);
            while (pending.TryPop(out int t))
            {
                first = Math.Min(first, t);
                last = Math.Max(last, t);
                foreach (Token child in new Token(Document, t).Children)
                {
                    pending.Push(child.Index);
                }
            }
            return new TokenSpan(first, last + 1);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Form;
}

/// <summary>The children of one token, in text order. Enumerates without allocation.</summary>
public readonly struct ChildList
{
    private readonly Document _document;
    private readonly int _start;
    private readonly int _end;

    internal ChildList(Document document, int start, int end)
    {
        _document = document;
        _start = start;
        _end = end;
    }

    /// <summary>How many children there are.</summary>
    public int Count => _end - _start;

    /// <summary>The child at 0-based place <paramref name="i"/>.</summary>
    public Token this[int i] => new(_document, _document.Layers.Children[_start + i]);

    /// <summary>Walks the children.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Walks the children of one token.</summary>
    public struct Enumerator
    {
        private readonly ChildList _list;
        private int _at;

        internal Enumerator(ChildList list)
        {
            _list = list;
            _at = -1;
        }

        /// <summary>The child reached.</summary>
        public readonly Token Current => _list[_at];

        /// <summary>Goes to the next child; false at the end.</summary>
        public bool MoveNext() => ++_at < _list.Count;
    }
}
