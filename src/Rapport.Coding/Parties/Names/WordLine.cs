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
        ImmutableArray<string> words = Split(Visible.Of(token.Form));
        string lemma = Visible.Of(token.Lemma).ToLowerInvariant().Replace('’', '\'');
        foreach (string word in words)
        {
            _forms.Add(word);
            _lemmas.Add(words.Length == 1 ? lemma : word);
            _tokenOf.Add(token.Index);
        }
    }
}
