using System.Reflection;

namespace Rapport.Architecture.Tests;

public class StyleTests
{
    private const int LongestFile = 600;

    public static TheoryData<string> Libraries => [.. Arrows.Projects.Where(p => p != "Rapport.Cli")];

    [Fact]
    public void No_source_file_is_longer_than_600_lines()
    {
        IEnumerable<string> tooLong =
            from folder in (string[])["src", "tests", "tools"]
            from file in Repository.Sources(folder)
            let lines = File.ReadLines(file).Count()
            where lines > LongestFile
            select $"{Path.GetRelativePath(Repository.Root, file)}: {lines}";
        Assert.Empty(tooLong);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Public_classes_are_sealed_static_or_abstract(string project)
    {
        IEnumerable<string> open = Assembly
            .Load(project)
            .GetExportedTypes()
            .Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract)
            .Select(t => t.FullName!);
        Assert.Empty(open);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Public_surface_is_the_approved_one(string project) =>
        Approved.Check(PublicSurface.Of(Assembly.Load(project)), $"PublicApi/{project}.txt");
}
