using System.CommandLine;
using System.Text.RegularExpressions;
using Rapport.Cli.Commands;
using Rapport.Text.Statements;

namespace Rapport.Cli.Tests;

public partial class DocumentationTests
{
    private static readonly string s_root = Root();

    [Fact]
    public void Every_command_occurs_in_the_documentation()
    {
        string all = string.Concat(Pages().Select(File.ReadAllText));
        using var terminal = new Terminal(Stream.Null, Stream.Null, TextWriter.Null);
        IEnumerable<string> silent = CommandLine
            .Build(terminal)
            .Subcommands.Select(c => c.Name)
            .Where(name => !Regex.IsMatch(all, $@"(rapport |`){name}\b"));
        Assert.Empty(silent);
    }

    [Fact]
    public void Command_lines_in_the_documentation_name_commands_that_there_are()
    {
        using var terminal = new Terminal(Stream.Null, Stream.Null, TextWriter.Null);
        HashSet<string> known = [.. CommandLine.Build(terminal).Subcommands.Select(c => c.Name)];
        IEnumerable<string> unknown =
            from page in Pages()
            from Match line in CommandLineInBlock().Matches(File.ReadAllText(page))
            where !known.Contains(line.Groups[1].Value)
            select $"{Path.GetRelativePath(s_root, page)}: {line.Value.Trim()}";
        Assert.Empty(unknown);
    }

    [Fact]
    public void Page_of_the_commands_is_made_of_their_help()
    {
        using var terminal = new Terminal(Stream.Null, Stream.Null, TextWriter.Null);
        string page = CommandPage.Write(CommandLine.Build(terminal));
        string path = Path.Combine(s_root, "docs", "commands.md");
        if (Environment.GetEnvironmentVariable("RAPPORT_APPROVE") == "1")
        {
            File.WriteAllText(path, page);
        }
        Assert.True(
            File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == page,
            "docs/commands.md differs from the commands; run this test with RAPPORT_APPROVE=1"
        );
    }

    [Fact]
    public void Every_setting_stands_on_its_page()
    {
        string page = File.ReadAllText(Path.Combine(s_root, "docs", "settings.md"));
        IEnumerable<string> silent =
            from folder in new[] { "src", "tests" }
            from file in Directory.EnumerateFiles(Path.Combine(s_root, folder), "*.cs", SearchOption.AllDirectories)
            from Match name in Setting().Matches(File.ReadAllText(file))
            where !page.Contains($"| `{name.Groups[1].Value}` |", StringComparison.Ordinal)
            select name.Groups[1].Value;
        Assert.Empty(silent.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_exit_status_stands_on_the_page_of_settings()
    {
        string page = File.ReadAllText(Path.Combine(s_root, "docs", "settings.md"));
        int[] statuses =
        [
            .. typeof(ExitStatus).GetFields().Where(f => f.IsLiteral).Select(f => (int)f.GetRawConstantValue()!),
        ];
        Assert.NotEmpty(statuses);
        Assert.All(statuses, s => Assert.Contains($"| {s} |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_status_of_a_statement_stands_in_its_form()
    {
        string page = File.ReadAllText(Path.Combine(s_root, "docs", "statement.md"));
        Assert.All(
            Enum.GetNames<StatementStatus>(),
            name => Assert.Contains($"`{name.ToLowerInvariant()}`", page, StringComparison.Ordinal)
        );
    }

    [GeneratedRegex(@"""((RAPPORT_[A-Z_]+)|NO_COLOR|COLUMNS)""")]
    private static partial Regex Setting();

    private static IEnumerable<string> Pages() =>
        [Path.Combine(s_root, "README.md"), .. Directory.GetFiles(Path.Combine(s_root, "docs"), "*.md")];

    private static string Root()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Rapport.slnx")))
        {
            at = at.Parent;
        }
        return at?.FullName ?? throw new InvalidOperationException("Rapport.slnx stands in no folder above the tests");
    }

    [GeneratedRegex(@"^rapport ([a-z]+)", RegexOptions.Multiline)]
    private static partial Regex CommandLineInBlock();
}
