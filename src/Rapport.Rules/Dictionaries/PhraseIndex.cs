using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Rules.Dictionaries;

/// <summary>Phrases by their first word. Filled while files are read, then only read.</summary>
internal sealed class PhraseIndex<T>
    where T : class
{
    // A name may be split by a word or two within its noun phrase, no more.
    private const int WidestGap = 3;

    private readonly Dictionary<string, List<(ImmutableArray<PhraseWord> Words, T Value)>> _byFirst = new(
        StringComparer.Ordinal
    );

    /// <summary>Adds a phrase; one that is there already keeps its first meaning, one without words says nothing.</summary>
    public void Add(Phrase phrase, T value)
    {
        if (phrase.Words.IsEmpty)
        {
            return;
        }
        if (!_byFirst.TryGetValue(phrase.Words[0].Text, out var list))
        {
            list = [];
            _byFirst.Add(phrase.Words[0].Text, list);
        }
        if (!list.Exists(e => e.Words.SequenceEqual(phrase.Words)))
        {
            list.Add((phrase.Words, value));
        }
    }

    /// <summary>Puts longer phrases first.</summary>
    public void Close()
    {
        foreach (string key in _byFirst.Keys.ToArray())
        {
            _byFirst[key] = [.. _byFirst[key].OrderByDescending(e => e.Words.Length)];
        }
    }

    /// <summary>The longest phrase that begins at word <paramref name="at"/>, with the word after its last; null where none does.</summary>
    public (T Value, int End)? Find(SentenceWords words, int at)
    {
        if (!_byFirst.TryGetValue(words[at].Text, out var list))
        {
            return null;
        }
        foreach ((ImmutableArray<PhraseWord> phrase, T value) in list)
        {
            if (End(phrase, words, at) is { } end)
            {
                return (value, end);
            }
        }
        return null;
    }

    private static int? End(ImmutableArray<PhraseWord> phrase, SentenceWords words, int at)
    {
        int next = at + 1;
        for (int i = 1; i < phrase.Length; i++)
        {
            int limit = phrase[i].Adjacent ? next : next + WidestGap;
            int found = next;
            while (found <= limit && found < words.Count && words[found].Text != phrase[i].Text)
            {
                found = MayStandBetween(words[found].Token) ? found + 1 : int.MaxValue - 1;
            }
            if (found > limit || found >= words.Count)
            {
                return null;
            }
            next = found + 1;
        }
        return next;
    }

    private static bool MayStandBetween(Token token) =>
        token.Upos is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Det or Upos.Num
        || (token.Upos == Upos.Verb && token.HasFeat("VerbForm=Part"));
}
