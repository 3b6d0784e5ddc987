using System.Runtime.InteropServices;
using Rapport.Nlp.Tokenization;
using Rapport.Text;

namespace Rapport.Training.Learning;

/// <summary>Learns the weights of the sentence splitter: logistic regression with AdaGrad on gold tokens.</summary>
internal static class SplitterTraining
{
    /// <summary>Passes that did best on EWT dev; more of them learn the training texts by heart.</summary>
    public const int Epochs = 3;

    private const float Rate = 0.2f;
    private const float Decay = 1e-6f;

    /// <summary>Weights after <paramref name="epochs"/> passes over the documents, their blocks in shuffled order.</summary>
    public static float[] Run(IReadOnlyList<Document> documents, int epochs, int seed)
    {
        float[] weights = new float[SentenceSplitter.Size];
        float[] squares = new float[SentenceSplitter.Size];
        var random = new Random(seed);
        List<Passage> passages = [.. documents.SelectMany(Passages)];
        passages.AddRange([.. passages.Where(p => p.Text.Contains('"')).Select(WithCurlyQuotes)]);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            Passage[] order = [.. passages];
            random.Shuffle(order);
            foreach (Passage passage in order)
            {
                Learn(passage, weights, squares);
            }
        }
        return weights;
    }

    private static void Learn(Passage passage, float[] weights, float[] squares)
    {
        Span<int> features = stackalloc int[SentenceSplitter.FeatureCount];
        ReadOnlySpan<RawToken> tokens = passage.Tokens;
        int start = 0;
        for (int i = 0; i + 1 < tokens.Length; i++)
        {
            bool ends = passage.Ends.Contains(i);
            if (SentenceSplitter.IsCandidate(passage.Text, tokens, i))
            {
                SentenceSplitter.Features(passage.Text, tokens, i, start, features);
                float sum = 0;
                foreach (int f in features)
                {
                    sum += weights[f];
                }
                float error = (1 / (1 + MathF.Exp(-sum))) - (ends ? 1 : 0);
                foreach (int f in features)
                {
                    float gradient = error + (Decay * weights[f]);
                    squares[f] += gradient * gradient;
                    weights[f] -= Rate * gradient / (MathF.Sqrt(squares[f]) + 1e-6f);
                }
            }
            start = ends ? i + 1 : start;
        }
    }

    /// <summary>One passage per block, with the tokens after which its sentences end.</summary>
    private static IEnumerable<Passage> Passages(Document document)
    {
        var joined = new HashSet<int>();
        foreach (TokenSpan span in document.MultiwordTokens)
        {
            joined.UnionWith(Enumerable.Range(span.Start + 1, span.Length - 1));
        }
        int sentence = 0;
        foreach (Block block in document.Article.Blocks)
        {
            var tokens = new List<RawToken>();
            var ends = new HashSet<int>();
            while (sentence < document.SentenceCount && document.SentenceAt(sentence).Span.End <= block.Span.End)
            {
                TokenSpan span = document.SentenceAt(sentence).Tokens;
                for (int t = span.Start; t < span.End; t++)
                {
                    tokens.Add(new RawToken(document.TokenAt(t).Span, joined.Contains(t)));
                }
                ends.Add(tokens.Count - 1);
                sentence++;
            }
            yield return Own(document.Text, block.Span, tokens, ends);
        }
    }

    /// <summary>A passage with its own text, offsets moved accordingly.</summary>
    private static Passage Own(string text, CharSpan span, List<RawToken> tokens, HashSet<int> ends) =>
        new(
            span.Of(text),
            [.. tokens.Select(t => t with { Span = new CharSpan(t.Span.Start - span.Start, t.Span.End - span.Start) })],
            ends
        );

    /// <summary>The web texts have straight quotes, newspapers curly ones, which tell where a quotation ends.</summary>
    private static Passage WithCurlyQuotes(Passage passage)
    {
        char[] text = passage.Text.ToCharArray();
        for (int i = 0; i < text.Length; i++)
        {
            bool opens = i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '-' or '—';
            text[i] = text[i] == '"' ? (opens ? '“' : '”') : text[i];
        }
        return passage with { Text = new string(text) };
    }

    private sealed record Passage(string Text, RawToken[] Tokens, HashSet<int> Ends);
}
