using System.Globalization;

namespace Rapport.Coding.Parties.Phrases;

/// <summary>Small cardinal numbers in words and figures.</summary>
internal static class Numerals
{
    private static readonly string[] s_words =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];

    /// <summary>The number, or null where the word is none.</summary>
    public static int? Read(string word)
    {
        int at = Array.IndexOf(s_words, word.ToLowerInvariant());
        if (at >= 0)
        {
            return at;
        }
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }
}
