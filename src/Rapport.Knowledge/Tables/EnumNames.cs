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

    /// <summary>Reads a value; a number or an unknown word is none.</summary>
    public static bool TryParse<T>(ReadOnlySpan<char> word, out T value)
        where T : struct, Enum
    {
        value = default;
        return !word.IsEmpty && char.IsLetter(word[0]) && Enum.TryParse(word, ignoreCase: true, out value);
    }
}
