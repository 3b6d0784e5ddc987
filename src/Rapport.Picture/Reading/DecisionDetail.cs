using System.Text.Json;

namespace Rapport.Picture.Reading;

/// <summary>What a decision says beside its subject, as JSON.</summary>
internal static class DecisionDetail
{
    /// <summary>The statement that a correction puts in the place of the coded one, as it was written.</summary>
    public static string Statement(string detail)
    {
        using JsonDocument json = JsonDocument.Parse(detail);
        return json.RootElement.GetProperty("statement").GetRawText();
    }

    /// <summary>What something is merged into.</summary>
    public static string Into(string detail)
    {
        using JsonDocument json = JsonDocument.Parse(detail);
        return json.RootElement.GetProperty("into").GetString() ?? "";
    }
}
