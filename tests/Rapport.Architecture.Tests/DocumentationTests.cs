using System.Text.RegularExpressions;

namespace Rapport.Architecture.Tests;

public partial class DocumentationTests
{
    private static string Docs => Path.Combine(Repository.Root, "docs");

    [Fact]
    public void Links_lead_to_files()
    {
        string[] pages =
        [
            .. Directory.GetFiles(Repository.Root, "*.md"),
            .. Directory.GetFiles(Docs, "*.md", SearchOption.AllDirectories),
        ];
        IEnumerable<string> broken =
            from page in pages
            from Match link in Link().Matches(File.ReadAllText(page))
            let target = link.Groups[1].Value
            where !target.Contains("://", StringComparison.Ordinal)
            where !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target))
            select $"{Path.GetRelativePath(Repository.Root, page)}: {target}";
        Assert.Empty(broken);
    }

    [Fact]
    public void Entrance_leads_to_every_page()
    {
        string entrance = File.ReadAllText(Path.Combine(Docs, "README.md"));
        Assert.All(
            Directory.GetFiles(Docs, "*.md").Select(p => Path.GetFileName(p)).Where(p => p != "README.md"),
            page => Assert.Contains($"({page})", entrance, StringComparison.Ordinal)
        );
    }

    [GeneratedRegex(@"\]\(([^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
