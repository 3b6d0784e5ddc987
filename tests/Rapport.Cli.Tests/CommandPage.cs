using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using Rapport.Cli.Commands;

namespace Rapport.Cli.Tests;

/// <summary>docs/commands.md, made of what the commands say of themselves.</summary>
internal static class CommandPage
{
    public static string Write(RootCommand root)
    {
        var page = new StringBuilder(
            """
            # Commands

            Made of the command line's own help by a test, which fails where they differ. `rapport COMMAND --help` says the same.
            What an exit status means everywhere, and the environment's settings: [settings.md](settings.md).

            | command | does |
            | --- | --- |

            """
        );
        Command[] commands = [.. root.Subcommands.SelectMany(WithSubcommands)];
        foreach (Command command in commands)
        {
            page.Append($"| [`{Name(command)}`](#{Name(command).Replace(' ', '-')}) | {Cell(command.Description)} |\n");
        }
        foreach (Command command in commands)
        {
            Write(command, page);
        }
        return page.ToString();
    }

    private static IEnumerable<Command> WithSubcommands(Command command) =>
        command.Subcommands.SelectMany(WithSubcommands).Prepend(command).Where(c => !c.Hidden);

    private static string Name(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand
            ? $"{Name(parent)} {command.Name}"
            : $"rapport {command.Name}";

    private static void Write(Command command, StringBuilder page)
    {
        page.Append($"\n## {Name(command)}\n\n{command.Description}\n");
        (string Name, string? Description)[] rows =
        [
            .. command.Arguments.Where(a => !a.Hidden).Select(a => ($"`{a.Name}`", a.Description)),
            .. command.Options.Where(o => !o.Hidden && o is not HelpOption).Select(o => (Spelled(o), o.Description)),
        ];
        if (rows.Length > 0)
        {
            page.Append("\n| argument, option | means |\n| --- | --- |\n");
        }
        foreach ((string name, string? description) in rows)
        {
            page.Append($"| {name} | {Cell(description)} |\n");
        }
        if (command is DocumentedCommand documented)
        {
            page.Append($"\n```\n{documented.More.ReplaceLineEndings("\n").Trim()}\n```\n");
        }
    }

    private static string Spelled(Option option)
    {
        string names = string.Join(", ", option.Aliases.Append(option.Name).Select(n => $"`{n}`"));
        return option.HelpName is { Length: > 0 } value ? $"{names} `{Cell(value)}`" : names;
    }

    private static string Cell(string? text) =>
        (text ?? "")
            .ReplaceLineEndings(" ")
            .Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal);
}
