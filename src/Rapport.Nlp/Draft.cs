using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Nlp;

/// <summary>An article cut into tokens and sentences, with the arrays that become its document.</summary>
internal sealed class Draft
{
    private Dictionary<int, string>? _spellings;

    private Draft(Article article, int[] starts, int[] ends, int[] sentenceStarts, BlockKind[] kinds)
    {
        int tokens = starts.Length;
        Article = article;
        Starts = starts;
        Ends = ends;
        SentenceStarts = sentenceStarts;
        Kinds = kinds;
        Lemmas = new string[tokens];
        Upos = new Upos[tokens];
        Feats = new string[tokens];
        Heads = new int[tokens];
        Relations = new DependencyRelation[tokens];
        Names = new NameTag[tokens];
    }

    public Article Article { get; }

    public int[] Starts { get; }

    public int[] Ends { get; }

    /// <summary>First token of each sentence, and the token count as last value.</summary>
    public int[] SentenceStarts { get; }

    public BlockKind[] Kinds { get; }

    public string[] Lemmas { get; }

    public Upos[] Upos { get; }

    public string[] Feats { get; }

    /// <summary>Index of the head in the document, or -1.</summary>
    public int[] Heads { get; }

    public DependencyRelation[] Relations { get; }

    public NameTag[] Names { get; }

    public ImmutableArray<TokenSpan> Multiwords { get; private init; }

    public List<Diagnostic> Diagnostics { get; private init; } = [];

    /// <summary>Takes what a cutter has cut.</summary>
    public static Draft Of(Article article, Cutter cutter) =>
        new(
            article,
            [.. cutter.Starts],
            [.. cutter.Ends],
            [.. cutter.SentenceStarts, cutter.Starts.Count],
            [.. cutter.Kinds]
        )
        {
            Multiwords = [.. cutter.Multiwords],
            Diagnostics = [.. cutter.Diagnostics],
        };

    /// <summary>Takes the tokens and sentences of a document.</summary>
    public static Draft Of(Document document)
    {
        int[] starts = new int[document.TokenCount];
        int[] ends = new int[document.TokenCount];
        for (int t = 0; t < starts.Length; t++)
        {
            (starts[t], ends[t]) = document.TokenAt(t).Span;
        }
        int[] sentenceStarts = [.. document.Sentences.Select(s => s.Tokens.Start), starts.Length];
        return new Draft(document.Article, starts, ends, sentenceStarts, [.. document.Sentences.Select(s => s.Kind)])
        {
            Multiwords = document.MultiwordTokens,
        };
    }

    /// <summary>The word as written.</summary>
    public ReadOnlySpan<char> FormOf(int token) => Article.Text.AsSpan(Starts[token], Ends[token] - Starts[token]);

    /// <summary>The spelling that a word is read by.</summary>
    public ReadOnlySpan<char> SpellingOf(int token) =>
        _spellings is not null && _spellings.TryGetValue(token, out string? spelling) ? spelling : FormOf(token);

    /// <summary>The lemma of a word that is read as a twin, or null.</summary>
    public string? OwnLemmaOf(int token) =>
        _spellings is not null && _spellings.ContainsKey(token) ? ReadingForms.OwnLemma(FormOf(token)) : null;

    /// <summary>Makes a word be read by another spelling.</summary>
    public void Respell(int token, string spelling) => (_spellings ??= [])[token] = spelling;

    /// <summary>Builds the document; its arrays are this draft's own.</summary>
    public Document Build(string modelVersion)
    {
        (int[] childStarts, int[] children) = DocumentLayers.IndexChildren(Heads);
        var layers = new DocumentLayers
        {
            Starts = Starts,
            Ends = Ends,
            Lemmas = Lemmas,
            Upos = Upos,
            Feats = Feats,
            Heads = Heads,
            Relations = Relations,
            Names = Names,
            SentenceOf = DocumentLayers.IndexSentences(SentenceStarts),
            SentenceStarts = SentenceStarts,
            SentenceKinds = Kinds,
            MultiwordTokens = Multiwords,
            ChildStarts = childStarts,
            Children = children,
        };
        return new Document(layers, Article, [.. Diagnostics], modelVersion);
    }
}
