using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Rapport.Text.Conllu;

/// <summary>Reads CoNLL-U (universaldependencies.org/format.html) into a <see cref="Document"/>.</summary>
/// <remarks>
/// The article's text is made anew from the words, <c>SpaceAfter=No</c> and <c>newpar</c>. Sentences, words, multiword tokens and
/// the first eight columns are kept; names come from <c>NER=</c> in MISC and block kinds from <c># block =</c>. Empty nodes
/// (<c>8.1</c>), XPOS and enhanced dependencies are left out. A multiword token whose words are not its own letters
/// (“won't” as “will”, “not”) has its letters shared out among its words.
/// </remarks>
public static class ConlluReader
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="conllu">Its content.</param>
    /// <param name="id">The id of the article made from it.</param>
    /// <exception cref="FormatException">It is not CoNLL-U; the message names the line.</exception>
    public static Document Read(string conllu, string id)
    {
        ArgumentNullException.ThrowIfNull(conllu);
        ArgumentNullException.ThrowIfNull(id);
        List<ConlluSentence> sentences = ConlluSentence.ReadAll(conllu);
        var text = new StringBuilder(conllu.Length / 8);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var spans = new List<CharSpan[]>(sentences.Count);
        int blockStart = 0;
        for (int s = 0; s < sentences.Count; s++)
        {
            ConlluSentence sentence = sentences[s];
            bool newBlock = s == 0 || sentence.BeginsBlock || sentence.Kind != sentences[s - 1].Kind;
            if (newBlock && s > 0)
            {
                blocks.Add(new Block(new CharSpan(blockStart, TrimmedLength(text)), sentences[s - 1].Kind));
                text.Length = TrimmedLength(text);
                text.Append("\n\n");
                blockStart = text.Length;
            }
            spans.Add(sentence.AppendTo(text));
        }
        if (sentences.Count > 0)
        {
            blocks.Add(new Block(new CharSpan(blockStart, TrimmedLength(text)), sentences[^1].Kind));
        }
        var article = new Article
        {
            Id = id,
            Text = text.ToString(0, TrimmedLength(text)),
            Blocks = blocks.ToImmutable(),
        };
        return Build(article, sentences, spans);
    }

    private static int TrimmedLength(StringBuilder text)
    {
        int length = text.Length;
        while (length > 0 && text[length - 1] is ' ' or '\n')
        {
            length--;
        }
        return length;
    }

    private static Document Build(Article article, List<ConlluSentence> sentences, List<CharSpan[]> spans)
    {
        var builder = new DocumentBuilder(article);
        for (int s = 0; s < sentences.Count; s++)
        {
            ConlluSentence sentence = sentences[s];
            builder.BeginSentence(sentence.Kind);
            int first = builder.TokenCount;
            for (int w = 0; w < sentence.Words.Count; w++)
            {
                ConlluWord word = sentence.Words[w];
                builder.AddToken(spans[s][w], word.Lemma, word.Upos, word.Feats, word.Head, word.Relation, word.Name);
            }
            foreach (ConlluRange range in sentence.Ranges)
            {
                builder.AddMultiword(new TokenSpan(first + range.First, first + range.Last + 1));
            }
        }
        return builder.Build();
    }
}
