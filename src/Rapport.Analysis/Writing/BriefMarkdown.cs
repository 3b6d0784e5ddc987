namespace Rapport.Analysis.Writing;

/// <summary>A brief as Markdown with endnotes.</summary>
public static class BriefMarkdown
{
    /// <summary>Writes the brief.</summary>
    public static void Write(Brief brief, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(BriefTemplate.Markdown.Render(brief));
    }
}
