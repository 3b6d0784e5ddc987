using System.CommandLine;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport brief</c>: what articles say together.</summary>
internal static class BriefCommand
{
    public static Command Build(Terminal terminal)
    {
        var inputs = new InputOptions();
        Option<string?> format = FormatOption.Of("text (default), markdown or json.", "text", "markdown", "json");
        var command = new Command("brief", "Print a brief on articles.");
        inputs.AddTo(command);
        command.Add(format);
        command.SetAction(
            (_, _) =>
            {
                Engine.Load(coding: true);
                terminal.Output.Flush();
                return Task.FromResult(ExitStatus.Fine);
            }
        );
        return command;
    }
}
