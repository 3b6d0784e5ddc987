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
        if (!brief.About.IsEmpty)
        {
            string period = BriefWords.Period(brief);
            output.WriteLine(period.Length == 0 ? BriefWords.Title(brief) : $"{BriefWords.Title(brief)}, {period}");
        }
        output.WriteLine(BriefWords.Summary(brief));
        WriteLines(output, "Key points", brief.KeyPoints, width);
        WriteTrends(brief, output, width);
        WriteChanges(brief, output, width);
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
                    WriteLine(output, line, indent, width);
                }
            }
            if (section.LeftOut > 0)
            {
                string further = section.LeftOut.ToString(CultureInfo.InvariantCulture);
                output.WriteLine($"{Indent}({further} further claims are left out for length)");
            }
        }
        WriteContradictions(brief, output, width);
        WriteCoverage(brief, output, width);
        WriteEvidence(brief, output, width);
    }

    private static void WriteLines(TextWriter output, string heading, IReadOnlyCollection<BriefLine> lines, int width)
    {
        if (lines.Count == 0)
        {
            return;
        }
        output.WriteLine();
        output.WriteLine(heading.ToUpperInvariant());
        foreach (BriefLine line in lines)
        {
            WriteLine(output, line, Indent, width);
        }
    }

    private static void WriteLine(TextWriter output, BriefLine line, string indent, int width)
    {
        string rest = indent + Indent;
        Wrap(output, $"{line.Sentence} {BriefWords.Numbers(line.Support)}", indent + "• ", rest, width);
        if (line.Outcome is { Kind: not "announced" } outcome)
        {
            Wrap(
                output,
                $"{outcome.Kind}: {outcome.Sentence} {BriefWords.Numbers(outcome.Support)}",
                rest + "→ ",
                rest + Indent,
                width
            );
        }
        if (line.Outcome?.Estimate is BriefEstimate estimate)
        {
            Wrap(
                output,
                $"{estimate.Sentence} {BriefWords.Numbers(estimate.Support)}",
                rest + "→ ",
                rest + Indent,
                width
            );
        }
    }

    private static void WriteTrends(Brief brief, TextWriter output, int width)
    {
        if (brief.Trends.IsEmpty)
        {
            return;
        }
        output.WriteLine();
        output.WriteLine("WHAT THE FIGURES SAY");
        foreach (BriefTrend trend in brief.Trends)
        {
            Wrap(
                output,
                $"{trend.Sentence} {BriefWords.Numbers(trend.Support)}",
                Indent + "• ",
                Indent + Indent,
                width
            );
        }
    }

    private static void WriteChanges(Brief brief, TextWriter output, int width)
    {
        if (brief.Changes is not BriefChanges changes)
        {
            return;
        }
        WriteLines(output, $"New since {changes.Since}", changes.New, width);
        WriteLines(output, $"More reports, or another end, since {changes.Since}", changes.Further, width);
        if (!changes.Gone.IsEmpty)
        {
            output.WriteLine();
            output.WriteLine("STANDS NO LONGER");
            foreach (FormerLine line in changes.Gone)
            {
                Wrap(output, line.Sentence, Indent + "• ", Indent + Indent, width);
            }
        }
        if (changes.New.IsEmpty && changes.Further.IsEmpty && changes.Gone.IsEmpty)
        {
            output.WriteLine();
            output.WriteLine($"Nothing has changed since {changes.Since}.");
        }
    }

    private static void WriteContradictions(Brief brief, TextWriter output, int width)
    {
        if (brief.Contradictions.IsEmpty)
        {
            return;
        }
        output.WriteLine();
        output.WriteLine("WHAT CANNOT BOTH HOLD");
        foreach (BriefContradiction pair in brief.Contradictions)
        {
            output.WriteLine($"{Indent}{pair.About}: {pair.OneValue} or {pair.OtherValue}");
            WriteLine(output, pair.One, Indent + Indent, width);
            WriteLine(output, pair.Other, Indent + Indent, width);
        }
    }

    private static void WriteCoverage(Brief brief, TextWriter output, int width)
    {
        if (brief.Coverage is not { Gaps.IsEmpty: false } coverage)
        {
            return;
        }
        output.WriteLine();
        output.WriteLine("GAPS");
        Wrap(
            output,
            $"No article that names {(brief.About.Length > 1 ? "all of them" : "the subject")} was published in: {string.Join("; ", coverage.Gaps.Select(BriefWords.Gap))}.",
            Indent,
            Indent,
            width
        );
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
