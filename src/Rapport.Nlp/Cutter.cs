using System.Runtime.InteropServices;
using Rapport.Nlp.Model;
using Rapport.Nlp.Tokenization;
using Rapport.Text;

namespace Rapport.Nlp;

/// <summary>Cuts texts into tokens and sentences. Keeps its lists: one cutter per thread.</summary>
/// <remarks>A long block is cut in sections, of which only the open sentence and its surroundings are kept.</remarks>
internal sealed class Cutter(Tokenizer tokenizer, SentenceSplitter splitter, LanguageModel model, int cap)
{
    // Characters of a block that are tokenized in one go.
    private const int Section = 1 << 15;

    // Tokens on either side of a place that the splitter may look at.
    private const int Surroundings = 8;

    // Tokens of a broken word that may stand before a section.
    private const int LongestBroken = 2;

    private readonly List<RawToken> _tokens = [];
    private int _start;
    private int _next;

    /// <summary>Where the tokens begin.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>Where the tokens end.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>First token of each sentence.</summary>
    public List<int> SentenceStarts { get; } = [];

    /// <summary>The kind of block that each sentence stands in.</summary>
    public List<BlockKind> Kinds { get; } = [];

    /// <summary>Tokens that are written as one word.</summary>
    public List<TokenSpan> Multiwords { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Cuts an article; no sentence has more tokens than the cap.</summary>
    public void Cut(Article article)
    {
        Starts.Clear();
        Ends.Clear();
        SentenceStarts.Clear();
        Kinds.Clear();
        Multiwords.Clear();
        Diagnostics.Clear();
        foreach (Block block in Paragraphs.Of(article))
        {
            CutBlock(article.Text, block);
        }
    }

    private void CutBlock(string text, Block block)
    {
        _tokens.Clear();
        (_start, _next) = (0, 0);
        int dateline = -1;
        for (int at = block.Span.Start; at < block.Span.End; )
        {
            bool first = at == block.Span.Start;
            int open = Math.Max(0, _tokens.Count - LongestBroken);
            at = tokenizer.Tokenize(text, block.Span, at, Section, _tokens);
            BrokenWords.Join(text, _tokens, open, model);
            if (first && block.Kind == BlockKind.Paragraph)
            {
                dateline = Datelines.LastToken(text, CollectionsMarshal.AsSpan(_tokens));
            }
            Split(text, block.Kind, dateline, isLast: at >= block.Span.End);
            dateline = -1;
            Forget();
        }
    }

    private void Split(string text, BlockKind kind, int dateline, bool isLast)
    {
        ReadOnlySpan<RawToken> tokens = CollectionsMarshal.AsSpan(_tokens);
        int end = isLast ? tokens.Length : tokens.Length - Surroundings;
        for (; _next < end; _next++)
        {
            int i = _next;
            bool last = i + 1 == tokens.Length;
            bool full = i + 1 - _start >= cap && !(i + 1 < tokens.Length && tokens[i + 1].JoinsPrevious);
            bool ends = i <= dateline ? i == dateline : !last && splitter.EndsAfter(text, tokens, i, _start);
            if (last || full || ends)
            {
                if (full && !last)
                {
                    Diagnostics.Add(
                        new Diagnostic(
                            "N001",
                            $"a sentence of more than {cap} words was cut; its parts are read as sentences of their own",
                            new CharSpan(tokens[_start].Span.Start, tokens[i].Span.End)
                        )
                    );
                }
                Add(tokens[_start..(i + 1)], kind);
                _start = i + 1;
            }
        }
    }

    private void Add(ReadOnlySpan<RawToken> sentence, BlockKind kind)
    {
        SentenceStarts.Add(Starts.Count);
        Kinds.Add(kind);
        int joined = 0;
        foreach (RawToken token in sentence)
        {
            joined = token.JoinsPrevious ? joined + 1 : 0;
            if (joined > 0)
            {
                if (joined > 1)
                {
                    Multiwords.RemoveAt(Multiwords.Count - 1);
                }
                Multiwords.Add(new TokenSpan(Starts.Count - joined, Starts.Count + 1));
            }
            Starts.Add(token.Span.Start);
            Ends.Add(token.Span.End);
        }
    }

    private void Forget()
    {
        int old = Math.Max(0, _start - Surroundings);
        _tokens.RemoveRange(0, old);
        _start -= old;
        _next -= old;
    }
}
