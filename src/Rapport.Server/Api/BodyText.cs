using Rapport.Server.Hosting;

namespace Rapport.Server.Api;

/// <summary>Texts that a request's body brings.</summary>
internal static class BodyText
{
    /// <summary>One line of text, not empty.</summary>
    public static string Line(string name, string? text, int longest)
    {
        string trimmed = (text ?? "").Trim();
        return trimmed.Length == 0 ? throw Refusal.Bad(name, "it is missing")
            : trimmed.Length > longest ? throw Refusal.Bad(name, $"it is longer than {longest} characters")
            : trimmed.Any(c => char.IsControl(c) || char.IsSurrogate(c) && !IsWhole(trimmed))
                ? throw Refusal.Bad(name, "it holds control characters or broken text")
            : trimmed;
    }

    private static bool IsWhole(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }
        return true;
    }
}
