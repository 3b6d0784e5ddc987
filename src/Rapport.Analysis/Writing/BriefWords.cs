using System.Globalization;
using Rapport.Analysis.Phrasing;

namespace Rapport.Analysis.Writing;

/// <summary>Pieces of text that every form of a brief has. They tell of the brief and of what was read, never of the world.</summary>
internal static class BriefWords
{
    public static string Title(Brief brief) => brief.About.IsEmpty ? "Brief" : $"Brief on {Names(brief.About)}";

    /// <summary>“Chile, Peru and Bolivia”.</summary>
    public static string Names(IReadOnlyList<BriefSubject> subjects) =>
        subjects.Count < 2
            ? string.Concat(subjects.Select(s => s.Name))
            : $"{string.Join(", ", subjects.SkipLast(1).Select(s => s.Name))} and {subjects[^1].Name}";

    /// <summary>“1 June 2024 to 31 July 2024”, empty where no day is asked for.</summary>
    public static string Period(Brief brief) =>
        (brief.From, brief.To) switch
        {
            (DateOnly from, DateOnly to) => $"{DateWords.Day(from)} to {DateWords.Day(to)}",
            (DateOnly from, null) => $"from {DateWords.Day(from)}",
            (null, DateOnly to) => $"until {DateWords.Day(to)}",
            _ => "",
        };

    public static string Summary(Brief brief)
    {
        string articles = Count(brief.Articles, "article");
        int claims = brief.Lines.Count();
        return claims == 0
            ? $"Brief: {articles}, no statement that a brief could tell{Unsure(brief)}."
            : $"Brief: {Count(claims, "claim")} from {Count(brief.Statements, "statement")} in {articles}{Unsure(brief)}; numbers name the evidence below.";
    }

    private static string Unsure(Brief brief) =>
        brief.Confidence is not double low
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $", without {Count(brief.Unsure, "statement")} read with less than {low * 100:0.##} % confidence"
            );

    /// <summary>“[3][7–12]”.</summary>
    public static string Numbers(Support support) =>
        string.Concat(
            Runs(support)
                .Select(r =>
                    r.First == r.Last
                        ? string.Create(CultureInfo.InvariantCulture, $"[{r.First}]")
                        : string.Create(CultureInfo.InvariantCulture, $"[{r.First}–{r.Last}]")
                )
                .Append(
                    support.Unquoted == 0
                        ? ""
                        : string.Create(CultureInfo.InvariantCulture, $" and {support.Unquoted} more")
                )
        );

    /// <summary>The endnotes, three and more that follow each other as one.</summary>
    public static IEnumerable<(int First, int Last)> Runs(Support support)
    {
        for (int i = 0; i < support.Notes.Length; i++)
        {
            int last = i;
            while (last + 1 < support.Notes.Length && support.Notes[last + 1] == support.Notes[last] + 1)
            {
                last++;
            }
            if (last - i >= 2)
            {
                yield return (support.Notes[i], support.Notes[last]);
                i = last;
            }
            else
            {
                yield return (support.Notes[i], support.Notes[i]);
            }
        }
    }

    /// <summary>“3 June 2022 to 29 September 2023” or “3 June 2022”; empty where nothing is known.</summary>
    public static string Reported(BriefLine line) =>
        (line.FirstReported, line.LastReported) switch
        {
            (DateOnly first, DateOnly last) when first == last => DateWords.Day(first),
            (DateOnly first, DateOnly last) => $"{DateWords.Day(first)} to {DateWords.Day(last)}",
            _ => "",
        };

    /// <summary>“Title” (source, date), sentence 3.</summary>
    public static string Source(BriefEvidence evidence)
    {
        ArticleReference article = evidence.Article;
        string[] known = [article.Source ?? "", article.Published is { } date ? DateWords.Of(date) : "undated"];
        string where = string.Join(", ", known.Where(k => k.Length > 0));
        return $"{article.Title ?? article.Id} ({where}), sentence {evidence.Sentence.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The address where a browser may follow it: only the web's own schemes, never a script.</summary>
    public static string? Link(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? address.AbsoluteUri
            : null;

    /// <summary>“March 2024” or “March to May 2024”.</summary>
    public static string Gap(BriefGap gap)
    {
        string to = gap.To.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        return gap.From == gap.To ? to
            : gap.From.Year == gap.To.Year ? $"{gap.From.ToString("MMMM", CultureInfo.InvariantCulture)} to {to}"
            : $"{gap.From.ToString("MMMM yyyy", CultureInfo.InvariantCulture)} to {to}";
    }

    public static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Count(int n, string noun) =>
        $"{n.ToString(CultureInfo.InvariantCulture)} {noun}{(n == 1 ? "" : "s")}";
}
