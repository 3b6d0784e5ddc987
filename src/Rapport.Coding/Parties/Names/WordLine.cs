using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Coding.Parties.Names;

/// <summary>The words of a document in lower case, as lexicon tables spell them: hyphenated words are split, hyphens left out.</summary>
internal sealed class WordLine
{
    private readonly List<string> _forms = [];
    private readonly List<string> _lemmas = [];
    private readonly List<int> _tokenOf = [];
    private readonly int[] _first;

    public WordLine(Document document)
    {
        _first = new int[document.TokenCount + 1];
        for (int t = 0; t < document.TokenCount; t++)
        {
            _first[t] = _forms.Count;
            Add(document.TokenAt(t));
        }
        _first[^1] = _forms.Count;
    }

    public int Count => _forms.Count;

    public string Form(int word) => _forms[word];

    public string Lemma(int word) => _lemmas[word];

    public int TokenOf(int word) => _tokenOf[word];

    /// <summary>The words of one token; empty for a hyphen.</summary>
    public TokenSpan WordsOf(int token) => new(_first[token], _first[token + 1]);

    /// <summary>The words as a lexicon table spells them.</summary>
    public static ImmutableArray<string> Split(string phrase) =>
        [
            .. phrase
                .ToLowerInvariant()
                .Replace('’', '\'')
                .Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries)
                .Select(Fold),
        ];

    // “U.S.” and “US” are one word here.
    private static string Fold(string word) =>
        word.Length > 1 && word[^1] != '.' ? word : word.Replace(".", "", StringComparison.Ordinal);

    private void Add(Token token)
    {
        string lemma = Visible.Of(token.Lemma).ToLowerInvariant().Replace('’', '\'');
        // Letters alone are one word, and most tokens are that.
        if (!token.FormSpan.ContainsAnyExceptInRange('A', 'z'))
        {
            Add(token.Form.ToLowerInvariant(), lemma, token.Index);
            return;
        }
        ImmutableArray<string> words = Split(Visible.Of(token.Form));
        foreach (string word in words)
        {
            Add(word, words.Length == 1 ? lemma : word, token.Index);
        }
    }

    private void Add(string form, string lemma, int token)
    {
        _forms.Add(form);
        _lemmas.Add(lemma);
        _tokenOf.Add(token);
    }
}
