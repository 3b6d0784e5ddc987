using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Rules.Dictionaries;

/// <summary>A word of a sentence as dictionaries see it.</summary>
/// <param name="Text">In capitals.</param>
/// <param name="Token">The token that it is, or is part of.</param>
internal readonly record struct SentenceWord(string Text, Token Token);

/// <summary>The words of a sentence without punctuation and possessive endings, which the format does not know.</summary>
internal sealed class SentenceWords
{
    private static readonly char[] s_joints = ['_', '-'];

    private readonly ImmutableArray<SentenceWord> _words;

    public SentenceWords(Sentence sentence)
    {
        Sentence = sentence;
        var words = ImmutableArray.CreateBuilder<SentenceWord>(sentence.Count);
        for (int i = 0; i < sentence.Count; i++)
        {
            Token token = sentence[i];
            string form = token.Form.Replace('’', '\'').ToUpperInvariant();
            if (token.Upos == Upos.Punct || form is "'S" or "'")
            {
                continue;
            }
            // Parts of a hyphenated word count as words; “_” stands for a blank where a text was marked up before.
            foreach (string part in form.Split(s_joints, StringSplitOptions.RemoveEmptyEntries))
            {
                words.Add(new SentenceWord(part, token));
            }
        }
        _words = words.ToImmutable();
    }

    public Sentence Sentence { get; }

    public int Count => _words.Length;

    public SentenceWord this[int i] => _words[i];

    /// <summary>The first word of a token, or the first after it.</summary>
    public int IndexOf(Token token)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            if (_words[i].Token.Index >= token.Index)
            {
                return i;
            }
        }
        return _words.Length;
    }
}
