namespace Rapport.Picture.Linking;

/// <summary>Gives each word a number, so that sets of words are compared as numbers.</summary>
internal sealed class NumberedWords
{
    private const int ShortestWord = 4;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The numbers of several ids, ascending, each once.</summary>
    public int[] Ids(IEnumerable<string> ids) => [.. ids.Select(Number).Distinct().Order()];

    /// <summary>The numbers of a text's longer words, ascending, each once.</summary>
    public int[] OfText(string text)
    {
        var numbers = new SortedSet<int>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                continue;
            }
            if (i - start >= ShortestWord)
            {
                numbers.Add(Number(text[start..i].ToLowerInvariant()));
            }
            start = i + 1;
        }
        return [.. numbers];
    }

    /// <summary>The same text, one copy of it for all.</summary>
    public string? Same(string? text)
    {
        if (text is null)
        {
            return null;
        }
        if (!_texts.TryGetValue(text, out string? same))
        {
            _texts[text] = same = text;
        }
        return same;
    }

    private int Number(string word)
    {
        if (!_numbers.TryGetValue(word, out int number))
        {
            _numbers[word] = number = _numbers.Count;
        }
        return number;
    }
}
