using System.Collections.Immutable;

namespace Rapport.Rules.Dictionaries;

/// <summary>Reads what stands around the verb in a pattern.</summary>
/// <remarks>
/// Braces and parentheses mark noun and prepositional phrases for a coder that walks trees of phrases; the words in them stand
/// in the order of the text, and that is what counts here.
/// </remarks>
internal static class VerbPatternReader
{
    /// <summary>The elements before the verb, from the verb outwards, and after it; null where the pattern is at fault.</summary>
    public static (ImmutableArray<PatternElement> Before, ImmutableArray<PatternElement> After)? Read(
        string text,
        Dictionary<string, List<Phrase>> sets,
        out string? what,
        out string? remedy
    )
    {
        what = remedy = null;
        List<(string Word, bool Joined)> words = [.. Words(text, sets)];
        int verb = words.FindIndex(w => w.Word == "*");
        if (verb < 0 || words.FindLastIndex(w => w.Word == "*") != verb)
        {
            what = $"the pattern “{text}” must have one “*” for the verb";
            remedy = "write what stands before the verb, *, what follows it";
            return null;
        }
        if (words.Find(w => w.Word[0] == '&' && !sets.ContainsKey(w.Word)).Word is { } unknown)
        {
            what = $"the set {unknown} is defined nowhere above";
            remedy = "define it before its first use, or correct its name";
            return null;
        }
        var before = ImmutableArray.CreateBuilder<PatternElement>();
        for (int i = verb - 1; i >= 0; i--)
        {
            before.Add(Element(words[i].Word, words[i + 1].Joined, sets));
        }
        var after = ImmutableArray.CreateBuilder<PatternElement>();
        for (int i = verb + 1; i < words.Count; i++)
        {
            after.Add(Element(words[i].Word, words[i].Joined, sets));
        }
        return (before.ToImmutable(), after.ToImmutable());
    }

    private static IEnumerable<(string Word, bool Joined)> Words(string text, Dictionary<string, List<Phrase>> sets)
    {
        char[] separators = [' ', '\t', '(', ')', '{', '}'];
        foreach (string part in text.Split(separators, StringSplitOptions.RemoveEmptyEntries))
        {
            string rest = part.Trim('_').ToUpperInvariant();
            bool joined = false;
            while (rest.Length > 0)
            {
                string word = First(rest, sets);
                yield return (word, joined);
                joined = true;
                rest = rest[word.Length..].TrimStart('_');
            }
        }
    }

    // The name of a set may have underscores itself.
    private static string First(string joined, Dictionary<string, List<Phrase>> sets)
    {
        string plain = joined.Split('_')[0];
        return joined[0] != '&'
            ? plain
            : sets.Keys.Where(k => joined == k || joined.StartsWith($"{k}_", StringComparison.Ordinal))
                .MaxBy(k => k.Length)
                ?? plain;
    }

    private static PatternElement Element(string word, bool joined, Dictionary<string, List<Phrase>> sets) =>
        word switch
        {
            "$" => new PatternElement(ElementKind.Source, [], joined),
            "+" => new PatternElement(ElementKind.Target, [], joined),
            "^" => new PatternElement(ElementKind.Skip, [], joined),
            "%" => new PatternElement(ElementKind.Compound, [], joined),
            ['&', ..] => new PatternElement(ElementKind.Words, [.. sets[word]], joined),
            _ => new PatternElement(ElementKind.Words, [Phrase.Read(word)], joined),
        };
}
