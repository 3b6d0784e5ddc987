using System.Reflection;
using System.Xml.Linq;

namespace Rapport.Architecture.Tests;

public class ArrowTests
{
    public static TheoryData<string> Projects => [.. Arrows.Projects];

    [Fact]
    public void Every_project_has_its_arrows() =>
        Assert.Equal(
            Arrows.Projects.Order(StringComparer.Ordinal),
            Directory
                .GetDirectories(Path.Combine(Repository.Root, "src"))
                .Select(d => Path.GetFileName(d))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_file_refers_only_along_the_arrows(string project)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, $"{project}.csproj"));
        IEnumerable<string> references = file.Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Empty(references.Except(Arrows.Visible(project), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Assembly_uses_only_what_it_may_see(string project)
    {
        IEnumerable<string> used = Assembly
            .Load(project)
            .GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(n => n.StartsWith("Rapport.", StringComparison.Ordinal));
        Assert.Empty(used.Except(Arrows.Visible(project), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Namespaces_follow_the_project(string project)
    {
        IEnumerable<string> strangers = Assembly
            .Load(project)
            .GetTypes()
            .Where(t => t.Namespace?.StartsWith("Rapport", StringComparison.Ordinal) == true)
            .Where(t => t.Namespace != project && !t.Namespace!.StartsWith($"{project}.", StringComparison.Ordinal))
            .Select(t => t.FullName!);
        Assert.Empty(strangers);
    }
}
