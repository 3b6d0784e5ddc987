using Rapport.Analysis;
using Rapport.Analysis.Writing;
using Rapport.Cli.Output;
using Rapport.Cli.Pipeline;

namespace Rapport.Cli.Briefing;

/// <summary>Writes a brief in the form that was asked for.</summary>
/// <param name="Format">text, markdown, html, pdf or json; null for text.</param>
/// <param name="Template">A user's own template, or null.</param>
internal sealed record BriefFile(string? Format, FileInfo? Template)
{
    private const int WidestText = 100;

    public void Write(Brief brief, OutputTarget target, Terminal terminal)
    {
        switch (Format)
        {
            case "json":
                BriefJson.Write(brief, target.Writer);
                break;
            case "pdf":
                target.Writer.Flush();
                target.Writer.BaseStream.Write(PdfPrinter.Print(Rendered(brief, BriefTemplate.Html)));
                break;
            case "html":
                target.Writer.Write(Rendered(brief, BriefTemplate.Html));
                break;
            case "markdown":
                new PrintableWriter(target.Writer).Write(Rendered(brief, BriefTemplate.Markdown));
                break;
            default:
                if (Template is not null)
                {
                    target.Writer.Write(Rendered(brief, BriefTemplate.Markdown));
                    break;
                }
                BriefText.Write(brief, new PrintableWriter(target.Writer), Math.Min(terminal.Width, WidestText));
                break;
        }
    }

    private string Rendered(Brief brief, BriefTemplate shipped)
    {
        if (Template is null)
        {
            return shipped.Render(brief);
        }
        BriefMarkup markup = Format switch
        {
            "html" or "pdf" => BriefMarkup.Html,
            "markdown" => BriefMarkup.Markdown,
            _ => BriefMarkup.Plain,
        };
        try
        {
            return BriefTemplate.Parse(File.ReadAllText(Template.FullName), markup).Render(brief);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException(
                $"--template: {Template} cannot be read: {e.Message.TrimEnd('.')}",
                ExitStatus.Usage
            );
        }
        catch (FormatException e)
        {
            throw new UserException(
                $"--template: {Template}: {e.Message.ReplaceLineEndings(" ").Trim()}",
                ExitStatus.Usage
            );
        }
    }
}
