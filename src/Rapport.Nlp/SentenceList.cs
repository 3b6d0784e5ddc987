using Rapport.Nlp.Model;
using Rapport.Nlp.Tokenization;
using Rapport.Text;

namespace Rapport.Nlp;

/// <summary>A sentence as cut: tokens from <paramref name="Start"/> up to <paramref name="End"/>, exclusive.</summary>
internal readonly record struct CutSentence(int Start, int End, BlockKind Kind)
{
    public int Count => End - Start;
}

/// <summary>Tokens and sentences of one text, before reading.</summary>
internal sealed class SentenceList
{
    public List<RawToken> Tokens { get; } = [];

    public List<CutSentence> Sentences { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Cuts an article; no sentence has more than <paramref name="cap"/> tokens.</summary>
    public static SentenceList Cut(
        Article article,
        Tokenizer tokenizer,
        SentenceSplitter splitter,
        LanguageModel model,
        int cap
    )
    {
        var list = new SentenceList();
        foreach (Block block in Paragraphs.Of(article))
        {
            int first = list.Tokens.Count;
            tokenizer.Tokenize(article.Text, block.Span, list.Tokens);
            BrokenWords.Join(article.Text, list.Tokens, first, model);
            list.Split(article.Text, first, block.Kind, splitter, cap);
        }
        return list;
    }

    private void Split(string text, int first, BlockKind kind, SentenceSplitter splitter, int cap)
    {
        ReadOnlySpan<RawToken> tokens = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Tokens)[first..];
        int start = 0;
        int dateline = kind == BlockKind.Paragraph ? Datelines.LastToken(text, tokens) : -1;
        for (int i = 0; i < tokens.Length; i++)
        {
            bool last = i + 1 == tokens.Length;
            bool full = i + 1 - start >= cap && !(i + 1 < tokens.Length && tokens[i + 1].JoinsPrevious);
            bool ends = i <= dateline ? i == dateline : !last && splitter.EndsAfter(text, tokens, i, start);
            if (last || full || ends)
            {
                if (full && !last)
                {
                    Diagnostics.Add(
                        new Diagnostic(
                            "N001",
                            $"a sentence of more than {cap} words was cut; its parts are read as sentences of their own",
                            new CharSpan(tokens[start].Span.Start, tokens[i].Span.End)
                        )
                    );
                }
                Sentences.Add(new CutSentence(first + start, first + i + 1, kind));
                start = i + 1;
            }
        }
    }
}
