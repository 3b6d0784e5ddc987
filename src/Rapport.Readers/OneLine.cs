using System.Text;

namespace Rapport.Readers;

/// <summary>Keeps messages on one line, whatever a file is called.</summary>
internal static class OneLine
{
    private const int Longest = 200;

    public static string Of(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (char c in text)
        {
            if (line.Length == Longest)
            {
                return line.Append('…').ToString();
            }
            line.Append(char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c);
        }
        return line.ToString();
    }
}
