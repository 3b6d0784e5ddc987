using Rapport.Text;

namespace Rapport.Nlp.Tests;

/// <summary>Agreement of two readings of one text as F1 in percent, as the CoNLL 2018 shared task counts it.</summary>
internal sealed record Score(double Sentences, double Words, double Upos, double Lemmas, double Uas, double Las)
{
    /// <summary>Compares; words are matched by the characters that they cover, white space left out.</summary>
    public static Score Of(Document gold, Document system)
    {
        List<Word> goldWords = WordsOf(gold, out HashSet<(int, int)> goldSentences);
        List<Word> systemWords = WordsOf(system, out HashSet<(int, int)> systemSentences);
        Dictionary<Key, Word> byKey = systemWords.ToDictionary(w => w.Key);
        int words = 0,
            upos = 0,
            lemmas = 0,
            heads = 0,
            relations = 0;
        foreach (Word g in goldWords)
        {
            if (!byKey.TryGetValue(g.Key, out Word? s))
            {
                continue;
            }
            bool sameHead = g.Head == s.Head;
            words++;
            upos += g.Token.Upos == s.Token.Upos ? 1 : 0;
            lemmas += g.Token.Lemma == s.Token.Lemma || g.Token.Lemma is "_" or "" ? 1 : 0;
            heads += sameHead ? 1 : 0;
            relations += sameHead && g.Token.Relation.Universal() == s.Token.Relation.Universal() ? 1 : 0;
        }
        double F1(int right) => 200.0 * right / (goldWords.Count + systemWords.Count);
        int sentences = goldSentences.Intersect(systemSentences).Count();
        return new Score(
            200.0 * sentences / (goldSentences.Count + systemSentences.Count),
            F1(words),
            F1(upos),
            F1(lemmas),
            F1(heads),
            F1(relations)
        );
    }

    private static List<Word> WordsOf(Document document, out HashSet<(int, int)> sentences)
    {
        int[] place = new int[document.Text.Length + 1];
        for (int i = 0; i < document.Text.Length; i++)
        {
            place[i + 1] = place[i] + (char.IsWhiteSpace(document.Text[i]) ? 0 : 1);
        }
        var keys = new Key[document.TokenCount];
        for (int t = 0; t < keys.Length; t++)
        {
            CharSpan span = document.TokenAt(t).Span;
            keys[t] = new Key(place[span.Start], place[span.End], 0);
        }
        foreach (TokenSpan multiword in document.MultiwordTokens)
        {
            int start = keys[multiword.Start].Start;
            int end = keys[multiword.End - 1].End;
            for (int t = multiword.Start; t < multiword.End; t++)
            {
                keys[t] = new Key(start, end, t - multiword.Start);
            }
        }
        sentences = [.. document.Sentences.Select(s => (place[s.Span.Start], place[s.Span.End]))];
        return
        [
            .. Enumerable
                .Range(0, keys.Length)
                .Select(document.TokenAt)
                .Select(t => new Word(keys[t.Index], t.Head is { } head ? keys[head.Index] : null, t)),
        ];
    }

    private readonly record struct Key(int Start, int End, int Part);

    private sealed record Word(Key Key, Key? Head, Token Token);
}
