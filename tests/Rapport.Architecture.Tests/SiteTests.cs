using System.Diagnostics;

namespace Rapport.Architecture.Tests;

/// <summary>The program that builds the documentation's site, on documentation made here.</summary>
public sealed class SiteTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-site-").FullName;

    [Theory]
    [InlineData("[x](work.md)", 0, "no dead link")]
    [InlineData("[x](work.md#two-words)", 0, "no dead link")]
    [InlineData("[x](nowhere.md)", 1, "docs/README.md: nowhere.md leads to nothing")]
    [InlineData("[x](work.md#three-words)", 1, "docs/README.md: work.md#three-words names no heading of docs/work.md")]
    [InlineData("[x](#here)", 1, "docs/README.md: #here names no heading of docs/README.md")]
    public void Dead_links_and_anchors_fail_the_site(string link, int status, string said)
    {
        Write("README.md", $"# Entrance\n\n{link}\n");
        Write("work.md", "# Work\n\n## Two words\n\nText.\n");
        (int ended, string printed) = Build();
        Assert.Contains(said, printed, StringComparison.Ordinal);
        Assert.Equal(status, ended);
    }

    [Fact]
    public void A_page_in_no_section_fails_the_site()
    {
        Write("README.md", "# Entrance\n");
        Write("forgotten.md", "# Forgotten\n");
        (int ended, string printed) = Build();
        Assert.Contains("docs/forgotten.md: stands in no section", printed, StringComparison.Ordinal);
        Assert.Equal(1, ended);
    }

    [Fact]
    public void A_site_asks_no_other_host_and_finds_its_sections()
    {
        Write("README.md", "# Entrance\n\n## Deep things\n\nA word: quokka.\n");
        (int ended, string printed) = Build();
        Assert.True(ended == 0, printed);
        string page = File.ReadAllText(Path.Combine(_folder, "site", "index.html"));
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
        string index = File.ReadAllText(Path.Combine(_folder, "site", "search-index.js"));
        Assert.Contains(
            "\"url\":\"index.html#deep-things\",\"text\":\"A word: quokka.",
            index,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "docs"));
        File.WriteAllText(Path.Combine(_folder, "docs", file), text);
    }

    private (int Status, string Printed) Build()
    {
        string program = Path.Combine(Repository.Root, "eng", "pages", "site.cs");
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", ["run", program, "--", "--root", _folder, "--out", $"{_folder}/site"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, printed + errors.GetAwaiter().GetResult());
    }
}
