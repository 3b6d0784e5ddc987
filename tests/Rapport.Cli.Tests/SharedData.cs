namespace Rapport.Cli.Tests;

/// <summary>The folder of shared test data beside the repository, or where RAPPORT_SHARED says.</summary>
internal static class SharedData
{
    /// <summary>The folder; skips the running test where there is none.</summary>
    public static string Folder
    {
        get
        {
            string? folder = Environment.GetEnvironmentVariable("RAPPORT_SHARED") ?? Beside();
            Assert.SkipUnless(
                folder is not null && Directory.Exists(folder),
                "no folder ../shared beside the repository and no RAPPORT_SHARED"
            );
            return folder!;
        }
    }

    public static IEnumerable<string> Cases =>
        Directory.GetDirectories(Path.Combine(Folder, "acceptance")).Order(StringComparer.Ordinal);

    private static string? Beside()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Rapport.slnx")))
        {
            at = at.Parent;
        }
        return at?.Parent is DirectoryInfo above ? Path.Combine(above.FullName, "shared") : null;
    }
}
