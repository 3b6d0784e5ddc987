namespace Rapport.Knowledge.Tables;

/// <summary>How tables spell enum values: in lower case.</summary>
internal static class EnumNames
{
    /// <summary>The table's word for a value.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Words that name the allowed values.</summary>
    public static string Remedy<T>()
        where T : struct, Enum => $"use one of {string.Join(", ", Enum.GetValues<T>().Select(v => Word(v)))}";

    /// <summary>Reads a value; an unknown word is none.</summary>
    public static bool TryParse<T>(ReadOnlySpan<char> word, out T value)
        where T : struct, Enum
    {
        (string Word, T Value)[] all = Words<T>.All;
        foreach ((string known, T candidate) in all)
        {
            if (word.SequenceEqual(known))
            {
                value = candidate;
                return true;
            }
        }
        value = default;
        return false;
    }

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly (string Word, T Value)[] All = [.. Enum.GetValues<T>().Select(v => (Word(v), v))];
    }
}
