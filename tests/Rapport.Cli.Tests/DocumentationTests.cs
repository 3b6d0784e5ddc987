using System.CommandLine;
using System.Text.RegularExpressions;
using Rapport.Cli.Commands;

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
