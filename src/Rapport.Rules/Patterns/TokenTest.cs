using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Rules.Patterns;

/// <summary>One condition on a word, such as <c>@deal-noun</c>, <c>lemma=sign,ratify</c> or <c>!party</c>.</summary>
internal sealed class TokenTest
{
    private readonly Func<Token, bool> _holds;
    private readonly bool _negated;

    private TokenTest(string text, bool negated, Func<Token, bool> holds)
    {
        Text = text;
        _negated = negated;
        _holds = holds;
    }

    /// <summary>As it is written.</summary>
    public string Text { get; }

    public static TokenTest OfList(string text, bool negated, Lazy<FrozenSet<string>> words, Func<Token, Token> core) =>
        new(text, negated, token => Contains(words.Value, token) || Contains(words.Value, core(token)));

    /// <summary>A test for lemmas, given with their forms: a lemma may have been read wrongly.</summary>
    public static TokenTest OfLemmas(string text, bool negated, Lazy<FrozenSet<string>> forms) =>
        new(text, negated, token => Contains(forms.Value, token));

    public static TokenTest OfForms(string text, bool negated, ImmutableArray<string> forms) =>
        new(text, negated, token => AnyEquals(forms, token.Form));

    public static TokenTest OfUpos(string text, bool negated, ImmutableArray<Upos> values) =>
        new(text, negated, token => values.Contains(token.Upos));

    public static TokenTest OfFeat(string text, bool negated, string pair) =>
        new(text, negated, token => token.HasFeat(pair));

    public static TokenTest OfRelation(string text, bool negated, DependencyRelation relation) =>
        new(text, negated, token => token.Relation == relation || token.Relation.Universal() == relation);

    public static TokenTest OfClass(string text, bool negated, Func<Token, bool> holds) => new(text, negated, holds);

    public bool Holds(Token token) => _holds(token) != _negated;

    /// <summary>True where the list has the word's lemma or its form.</summary>
    public static bool Contains(FrozenSet<string> words, Token token) =>
        words.Contains(token.Lemma) || words.Contains(token.Form);

    private static bool AnyEquals(ImmutableArray<string> values, string word)
    {
        foreach (string value in values)
        {
            if (string.Equals(value, word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }
}
