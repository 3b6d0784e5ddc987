using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Rules.Matching;

/// <summary>The words that call a rule up: a head word, and words that must stand with it (“carry” with “out”).</summary>
/// <param name="Lemma">Lemma of the head word.</param>
/// <param name="Upos">Parts of speech that it may have.</param>
/// <param name="Others">Lemmas of the other words, in order.</param>
internal sealed record Trigger(string Lemma, ImmutableArray<Upos> Upos, ImmutableArray<string> Others)
{
    /// <summary>Reads a lemma of one or more words; the head is the first word of a verb or adjective, the last of a noun.</summary>
    public static Trigger Read(string lemma, ImmutableArray<Upos> upos)
    {
        string[] words = lemma.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int head = upos.Contains(Text.Upos.Noun) ? NounHead(words) : 0;
        return new Trigger(words[head], upos, [.. words.Where((_, i) => i != head)]);
    }

    /// <summary>True where the word has the part of speech; the lemma is the index's business.</summary>
    public bool Fits(Token token) =>
        Upos.Contains(token.Upos)
        || (token.Upos == Text.Upos.Aux && !Others.IsEmpty && Upos.Contains(Text.Upos.Verb))
        || (token.Upos == Text.Upos.Propn && Upos.Contains(Text.Upos.Noun) && IsCommonNounInCapitals(token));

    /// <summary>True where all other words stand with the head; they are added to <paramref name="words"/>.</summary>
    public bool TryOthers(Token head, LogicalArguments arguments, List<Token> words, out string missing)
    {
        missing = "";
        words.Add(head);
        if (Others.IsEmpty)
        {
            return true;
        }
        List<string> pending = [.. Others];
        // A word may hang on another that is found only later: “fired tear gas”.
        for (int found = 1; pending.Count > 0 && found > 0; )
        {
            found = pending.RemoveAll(other => TryAdd(other, words, arguments));
        }
        if (pending.Count > 0)
        {
            missing = pending[0];
        }
        return pending.Count == 0;
    }

    private static bool TryAdd(string lemma, List<Token> words, LogicalArguments arguments)
    {
        if (Find(lemma, words, arguments) is not { } found)
        {
            return false;
        }
        words.Add(found);
        return true;
    }

    // “the Peace Summit”: a treebank calls the common noun of a name a proper noun.
    private static bool IsCommonNounInCapitals(Token token) =>
        token.Name.Type is NameType.None or NameType.Misc
        || char.IsLower(token.FormSpan[0])
        || token.Sentence.Kind is BlockKind.Title or BlockKind.Heading;

    private static int NounHead(string[] words)
    {
        for (int i = 1; i < words.Length; i++)
        {
            if (words[i] is "of" or "on" or "in" or "to" or "for" or "from" or "with" or "against" or "at")
            {
                return i - 1;
            }
        }
        return words.Length - 1;
    }

    private static Token? Find(string lemma, List<Token> words, LogicalArguments arguments)
    {
        // The head's own object comes first: seen through passive and relative clause.
        foreach (Argument argument in arguments.Of(words[0]))
        {
            if (Is(argument.Token, lemma) && argument.Name is not ArgumentNames.Subject)
            {
                return argument.Token;
            }
        }
        Token next = new(words[0].Document, words[0].Index + 1);
        if (next.Index < words[0].Sentence.Tokens.End && Is(next, lemma))
        {
            return next;
        }
        foreach (Token word in words)
        {
            foreach (Token child in word.Children)
            {
                if (Is(child, lemma))
                {
                    return child;
                }
                foreach (Token marker in child.Children)
                {
                    if (marker.Relation is DependencyRelation.Case or DependencyRelation.Mark && Is(marker, lemma))
                    {
                        return marker;
                    }
                }
            }
        }
        return null;
    }

    // A plural or a verb’s form whose lemma was read wrongly begins like the lemma.
    private static bool Is(Token token, string lemma) =>
        Grammar.HasLemma(token, lemma)
        || token.FormSpan.Equals(lemma, StringComparison.OrdinalIgnoreCase)
        || (
            token.FormSpan.Length == lemma.Length + 1
            && token.FormSpan[^1] == 's'
            && token.FormSpan[..^1].Equals(lemma, StringComparison.OrdinalIgnoreCase)
        );
}
