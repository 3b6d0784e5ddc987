using System.Globalization;
using Rapport.Analysis.Phrasing;

namespace Rapport.Analysis.Writing;

/// <summary>Pieces of text that every form of a brief has.</summary>
internal static class BriefWords
{
    public static string Summary(Brief brief)
    {
        string articles = Count(brief.Articles, "article");
        int claims = brief.Sections.Sum(s => s.Groups.Sum(g => g.Lines.Length));
        return claims == 0
            ? $"Brief: {articles}, no statement that a brief could tell."
            : $"Brief: {Count(claims, "claim")} from {Count(brief.Statements, "statement")} in {articles}; numbers name the evidence below.";
    }

    public static string Numbers(BriefLine line) =>
        string.Concat(line.Evidence.Select(n => $"[{n.ToString(CultureInfo.InvariantCulture)}]"));

    /// <summary>“Title” (source, date), sentence 3.</summary>
    public static string Source(BriefEvidence evidence)
    {
        ArticleReference article = evidence.Article;
        string[] known = [article.Source ?? "", article.Published is { } date ? DateWords.Of(date) : "undated"];
        string where = string.Join(", ", known.Where(k => k.Length > 0));
        return $"{article.Title ?? article.Id} ({where}), sentence {evidence.Sentence.ToString(CultureInfo.InvariantCulture)}";
    }

    public static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Count(int n, string noun) =>
        $"{n.ToString(CultureInfo.InvariantCulture)} {noun}{(n == 1 ? "" : "s")}";
}
