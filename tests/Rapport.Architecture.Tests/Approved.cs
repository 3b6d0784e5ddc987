namespace Rapport.Architecture.Tests;

/// <summary>Compares text with an approved file of this project.</summary>
/// <remarks>Set RAPPORT_APPROVE=1 to take the new text as approved; the change then shows in review.</remarks>
internal static class Approved
{
    private const int Shown = 20;

    public static void Check(string[] lines, string file)
    {
        string path = Path.Combine(Repository.Root, "tests", "Rapport.Architecture.Tests", file);
        if (Environment.GetEnvironmentVariable("RAPPORT_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllLines(path, lines);
            return;
        }
        string[] approved = File.Exists(path) ? File.ReadAllLines(path) : [];
        string[] difference =
        [
            .. approved.Except(lines, StringComparer.Ordinal).Select(l => $"- {l}"),
            .. lines.Except(approved, StringComparer.Ordinal).Select(l => $"+ {l}"),
        ];
        if (difference.Length > 0)
        {
            string shown = string.Join('\n', difference.Take(Shown));
            Assert.Fail($"{file} differs; run with RAPPORT_APPROVE=1 if the change is meant:\n{shown}");
        }
    }
}
