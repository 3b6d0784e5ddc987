using System.Text.RegularExpressions;
using Rapport.Picture.Tests;

namespace Rapport.Queue.Tests;

/// <summary><c>rapport copy</c> as <c>docs/operations.md</c> tells it.</summary>
public sealed partial class CopyCommandTests(PostgresServer server) : IDisposable
{
    private const string ServerInTheDocumentation = "postgres://rapport:secret@localhost:5432/news";

    private readonly string _folder = Directory.CreateTempSubdirectory("rapport-copy-").FullName;

    [Fact]
    public async Task What_the_documentation_says_moves_a_picture_to_a_server_and_back()
    {
        CancellationToken cancel = TestContext.Current.CancellationToken;
        string picture = Path.Combine(_folder, "picture.db");
        string news = Path.Combine(_folder, "a.txt");
        await File.WriteAllTextAsync(news, "Chile accused Peru of breaking the treaty on 3 May 2023.", cancel);
        await Child.RunAsync(cancel, "ingest", news, "--db", picture);
        string database = server.NewDatabase();
        string[] lines =
        [
            .. Command().Matches(Section()).Select(m => m.Value.Split("  #")[0].Trim()).Where(l => l.Length > 0),
        ];
        Assert.Equal(3, lines.Length);
        foreach (string line in lines)
        {
            string[] words =
            [
                .. line.Replace(ServerInTheDocumentation, database, StringComparison.Ordinal)
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Skip(1)
                    .Select(w => w.EndsWith(".db", StringComparison.Ordinal) ? Path.Combine(_folder, w) : w),
            ];
            (int status, string said) = await Child.RunAsync(cancel, words);
            Assert.True(status == 0, $"{line}: {said}");
            Assert.Contains("1 articles, 1 statements,", said, StringComparison.Ordinal);
        }
        (int refused, string message) = await Child.RunAsync(cancel, "copy", picture, database);
        Assert.Equal(1, refused);
        Assert.Contains("this picture is not empty", message, StringComparison.Ordinal);
        Assert.Single(message.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Section()
    {
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "operations.md"));
        int start = page.IndexOf("## From SQLite to PostgreSQL", StringComparison.Ordinal);
        int end = page.IndexOf("\n## ", start + 3, StringComparison.Ordinal);
        return page[start..end];
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Rapport.slnx")))
        {
            folder =
                Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no repository around the tests");
        }
        return folder;
    }

    [GeneratedRegex("^rapport .*$", RegexOptions.Multiline)]
    private static partial Regex Command();
}
