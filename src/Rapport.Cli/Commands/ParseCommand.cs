using System.CommandLine;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport parse</c>: trees.</summary>
internal static class ParseCommand
{
    public static Command Build(Terminal terminal)
    {
        var inputs = new InputOptions();
        Option<string?> format = FormatOption.Of(
            "conllu (default), tree (for people) or json.",
            "conllu",
            "tree",
            "json"
        );
        var command = new Command(
            "parse",
            """
            Print the sentences, words, lemmas, dependency trees and names of articles.
            """
        );
        inputs.AddTo(command);
        command.Add(format);
        command.SetAction(
            (_, _) =>
            {
                Engine.Load(coding: false);
                terminal.Output.Flush();
                return Task.FromResult(ExitStatus.Fine);
            }
        );
        return command;
    }
}
