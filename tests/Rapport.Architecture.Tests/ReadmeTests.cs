namespace Rapport.Architecture.Tests;

/// <summary>What a package's readme shows is what <c>eng/pack</c> compiles and runs against the packages.</summary>
public class ReadmeTests
{
    public static TheoryData<string> Packages => [.. Arrows.Projects.Where(IsPackage)];

    private static bool IsPackage(string project) =>
        project is not ("Rapport.Cli" or "Rapport.Server" or "Rapport.Desk" or "Rapport.Queue");

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_code_of_a_readme_is_that_of_the_example(string project)
    {
        string name = project["Rapport.".Length..];
        string example = File.ReadAllText(
            Path.Combine(Repository.Root, "examples", "Rapport.Examples", $"{name}Example.cs")
        );
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "src", project, "README.md"));

        Assert.Equal(Lines(Between(example, "// example\n", "// end")), Lines(Between(readme, "```csharp\n", "```")));
    }

    private static string Between(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal);
        Assert.True(from >= 0, $"“{start.Trim()}” is missing");
        from += start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Lines(string code) =>
        code.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0);
}
