namespace Rapport.Coding.Parties.Names;

/// <summary>Whether two first names are one name in two spellings.</summary>
internal static class FirstNameSpelling
{
    // Short names that differ by a letter or two are others: “Maria” and “Mario”.
    private const int ShortestVaried = 6;
    private const int MostChanges = 2;

    /// <summary>True for long names that are a letter or two apart, such as “Alexander” and “Aleksander”.</summary>
    public static bool AreVariants(string one, string other) =>
        Math.Min(one.Length, other.Length) >= ShortestVaried && Changes(one, other) <= MostChanges;

    // Letters put in, left out or exchanged on the way from one name to the other.
    private static int Changes(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                bool same = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]);
                int exchanged = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(exchanged, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.Length];
    }
}
