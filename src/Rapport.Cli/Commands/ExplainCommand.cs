using System.CommandLine;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport explain</c>: why a sentence gave what it gave.</summary>
internal static class ExplainCommand
{
    public static Command Build(Terminal terminal)
    {
        var command = new Command("explain", "Show why a sentence gave its statements, or none.");
        command.SetAction(_ =>
        {
            Engine.Load(coding: true);
            terminal.Output.Flush();
            return ExitStatus.Fine;
        });
        return command;
    }
}
