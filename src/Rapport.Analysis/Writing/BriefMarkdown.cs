using System.Globalization;

namespace Rapport.Analysis.Writing;

/// <summary>A brief as Markdown with endnotes.</summary>
public static class BriefMarkdown
{
    /// <summary>Writes the brief.</summary>
    public static void Write(Brief brief, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine("# Brief");
        output.WriteLine();
        output.WriteLine(Escape(BriefWords.Summary(brief)));
        foreach (BriefSection section in brief.Sections)
        {
            output.WriteLine();
            output.WriteLine($"## {section.Heading}");
            foreach (BriefGroup group in section.Groups)
            {
                output.WriteLine();
                if (group.Heading is not null)
                {
                    output.WriteLine($"### {Escape(group.Heading)}");
                    output.WriteLine();
                }
                foreach (BriefLine line in group.Lines)
                {
                    string notes = string.Concat(
                        line.Evidence.Select(n => $"[^{n.ToString(CultureInfo.InvariantCulture)}]")
                    );
                    output.WriteLine($"- {Escape(line.Sentence)}{notes}");
                }
            }
        }
        output.WriteLine();
        foreach (BriefEvidence evidence in brief.Evidence)
        {
            string link = evidence.Article.Url is string url ? $" <{url}>" : "";
            string number = evidence.Number.ToString(CultureInfo.InvariantCulture);
            output.WriteLine(
                $"[^{number}]: {Escape(BriefWords.Source(evidence))}: “{Escape(BriefWords.OneLine(evidence.Quote))}”{link}"
            );
        }
    }

    private static string Escape(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '|')
            {
                escaped.Append('\\');
            }
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
