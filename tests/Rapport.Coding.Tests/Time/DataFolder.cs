namespace Rapport.Coding.Tests.Time;

/// <summary>Finds the project's data and the tables beside these tests, from the test assembly upwards.</summary>
internal static class DataFolder
{
    /// <summary>The project's <c>data</c> folder.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Root(), "data");

    /// <summary>A file in a folder of this test project.</summary>
    public static string Beside(string folder, string file) =>
        System.IO.Path.Combine(Root(), "tests", "Rapport.Coding.Tests", folder, file);

    private static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(at.FullName, "Rapport.slnx")))
            {
                return at.FullName;
            }
        }
        throw new DirectoryNotFoundException(
            "Rapport.slnx is in no folder above the tests; run them inside the repository"
        );
    }
}
