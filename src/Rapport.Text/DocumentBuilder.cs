using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Rapport.Text;

/// <summary>Collects sentences and tokens and builds one <see cref="Document"/>. Mutable; use from one thread, build once.</summary>
public sealed class DocumentBuilder
{
    private readonly Article _article;
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<string> _lemmas = [];
    private readonly List<Upos> _upos = [];
    private readonly List<string> _feats = [];
    private readonly List<int> _heads = [];
    private readonly List<DependencyRelation> _relations = [];
    private readonly List<NameTag> _names = [];
    private readonly List<int> _sentenceStarts = [];
    private readonly List<BlockKind> _kinds = [];
    private readonly ImmutableArray<TokenSpan>.Builder _multiword = ImmutableArray.CreateBuilder<TokenSpan>();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Starts a document over <paramref name="article"/>.</summary>
    public DocumentBuilder(Article article) => _article = article;

    /// <summary>Tokens added so far.</summary>
    public int TokenCount => _starts.Count;

    /// <summary>Begins a sentence; the tokens added next belong to it. A sentence without tokens is dropped.</summary>
    public void BeginSentence(BlockKind kind)
    {
        if (_sentenceStarts.Count > 0 && _sentenceStarts[^1] == TokenCount)
        {
            _kinds[^1] = kind;
            return;
        }
        _sentenceStarts.Add(TokenCount);
        _kinds.Add(kind);
    }

    /// <summary>Adds one token of the current sentence; returns its document-wide index.</summary>
    /// <param name="span">Its characters, after those of the token before.</param>
    /// <param name="lemma">Base form.</param>
    /// <param name="upos">Part of speech.</param>
    /// <param name="feats">Features as CoNLL-U spells them, or the empty string.</param>
    /// <param name="head">0-based place of the head in the sentence, or -1 for the root.</param>
    /// <param name="relation">Relation to the head.</param>
    /// <param name="name">Name tag.</param>
    public int AddToken(
        CharSpan span,
        string lemma,
        Upos upos,
        string feats,
        int head,
        DependencyRelation relation,
        NameTag name
    )
    {
        _starts.Add(span.Start);
        _ends.Add(span.End);
        _lemmas.Add(lemma);
        _upos.Add(upos);
        _feats.Add(feats);
        _heads.Add(head < 0 ? -1 : _sentenceStarts[^1] + head);
        _relations.Add(relation);
        _names.Add(name);
        return TokenCount - 1;
    }

    /// <summary>Says that the tokens of <paramref name="span"/> (document-wide) are written as one word.</summary>
    public void AddMultiword(TokenSpan span) => _multiword.Add(span);

    /// <summary>Adds something to report.</summary>
    public void AddDiagnostic(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Builds the document.</summary>
    /// <param name="modelVersion">Version of the model that made the layers; empty for hand-made trees.</param>
    /// <exception cref="InvalidOperationException">A head points outside its sentence, spans run backwards, or tokens stand before the first sentence.</exception>
    public Document Build(string modelVersion = "")
    {
        if (_sentenceStarts.Count > 0 && _sentenceStarts[^1] == TokenCount)
        {
            _sentenceStarts.RemoveAt(_sentenceStarts.Count - 1);
            _kinds.RemoveAt(_kinds.Count - 1);
        }
        int[] sentenceStarts = [.. _sentenceStarts, TokenCount];
        int[] sentenceOf = DocumentLayers.IndexSentences(sentenceStarts);
        CheckOrder(sentenceStarts, sentenceOf);
        (int[] childStarts, int[] children) = DocumentLayers.IndexChildren(CollectionsMarshal.AsSpan(_heads));
        var layers = new DocumentLayers
        {
            Starts = [.. _starts],
            Ends = [.. _ends],
            Lemmas = [.. _lemmas],
            Upos = [.. _upos],
            Feats = [.. _feats],
            Heads = [.. _heads],
            Relations = [.. _relations],
            Names = [.. _names],
            SentenceOf = sentenceOf,
            SentenceStarts = sentenceStarts,
            SentenceKinds = [.. _kinds],
            MultiwordTokens = _multiword.ToImmutable(),
            ChildStarts = childStarts,
            Children = children,
        };
        return new Document(layers, _article, _diagnostics.ToImmutable(), modelVersion);
    }

    private void CheckOrder(int[] sentenceStarts, int[] sentenceOf)
    {
        if (TokenCount > 0 && sentenceStarts[0] != 0)
        {
            throw new InvalidOperationException("tokens stand before the first sentence");
        }
        for (int t = 0; t < TokenCount; t++)
        {
            if (_ends[t] < _starts[t] || (t > 0 && _starts[t] < _ends[t - 1]))
            {
                throw new InvalidOperationException($"token {t} does not lie after the one before it");
            }
            int head = _heads[t];
            if (head >= TokenCount || head == t || (head >= 0 && sentenceOf[head] != sentenceOf[t]))
            {
                throw new InvalidOperationException($"the head of token {t} lies outside its sentence");
            }
        }
    }
}
