using System.Globalization;
using System.Text;

namespace Rapport.Analysis.Writing;

/// <summary>A brief as plain text for a terminal.</summary>
public static class BriefText
{
    private const string Indent = "  ";

    /// <summary>Writes the brief.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="output">Where to.</param>
    /// <param name="width">Columns; lines are broken between words.</param>
    public static void Write(Brief brief, TextWriter output, int width)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine(BriefWords.Summary(brief));
        foreach (BriefSection section in brief.Sections)
        {
            output.WriteLine();
            output.WriteLine(section.Heading.ToUpperInvariant());
            foreach (BriefGroup group in section.Groups)
            {
                string indent = group.Heading is null ? Indent : Indent + Indent;
                if (group.Heading is not null)
                {
                    output.WriteLine(Indent + group.Heading);
                }
                foreach (BriefLine line in group.Lines)
                {
                    Wrap(output, $"{line.Sentence} {BriefWords.Numbers(line)}", indent + "• ", indent + Indent, width);
                }
            }
        }
        WriteEvidence(brief, output, width);
    }

    private static void WriteEvidence(Brief brief, TextWriter output, int width)
    {
        if (brief.Evidence.IsEmpty)
        {
            return;
        }
        int digits = brief.Evidence.Length.ToString(CultureInfo.InvariantCulture).Length;
        output.WriteLine();
        output.WriteLine("EVIDENCE");
        foreach (BriefEvidence evidence in brief.Evidence)
        {
            string number = $"[{evidence.Number.ToString(CultureInfo.InvariantCulture)}]".PadLeft(digits + 2);
            string rest = new(' ', digits + 5);
            Wrap(
                output,
                $"{BriefWords.Source(evidence)}: “{BriefWords.OneLine(evidence.Quote)}”",
                $"{Indent}{number} ",
                rest,
                width
            );
        }
    }

    private static void Wrap(TextWriter output, string text, string first, string next, int width)
    {
        var line = new StringBuilder(first);
        int used = first.Length;
        bool fresh = true;
        foreach (string word in text.Split(' '))
        {
            if (!fresh && used + 1 + word.Length > width)
            {
                output.WriteLine(line);
                line.Clear().Append(next);
                used = next.Length;
                fresh = true;
            }
            line.Append(fresh ? "" : " ").Append(word);
            used += word.Length + (fresh ? 0 : 1);
            fresh = false;
        }
        output.WriteLine(line);
    }
}
