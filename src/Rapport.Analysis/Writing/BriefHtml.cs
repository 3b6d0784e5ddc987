namespace Rapport.Analysis.Writing;

/// <summary>A brief as one HTML page that needs nothing beside it.</summary>
public static class BriefHtml
{
    /// <summary>Writes the brief.</summary>
    public static void Write(Brief brief, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(BriefTemplate.Html.Render(brief));
    }
}
