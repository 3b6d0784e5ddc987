using System.CommandLine;
using Rapport.Cli.Output;
using Rapport.Cli.Pipeline;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport read</c>: statements.</summary>
internal static class ReadCommand
{
    public static Command Build(Terminal terminal)
    {
        var inputs = new InputOptions();
        var dictionaries = new DictionaryOptions();
        Option<string?> format = FormatOption.Of(
            "table (default on a terminal), jsonl (default elsewhere; one statement a line), json (one array), "
                + "html (one self-contained page: a click on a coded span shows its statement and why).",
            "table",
            "jsonl",
            "json",
            "html"
        );
        var command = new DocumentedCommand(
            "read",
            "Print the statements of articles: who did, plans, may do, denies or says what, with source, date and evidence.",
            """
            Examples:
              rapport read article.txt --published 2024-07-04
              rapport read news/ --format jsonl --output statements.jsonl
              curl -s https://example.org/story.html | rapport read - --format html > story.html

            Exit status: 0 fine, 1 some input had a fault (named on standard error), 2 wrong usage.
            """
        );
        inputs.AddTo(command);
        dictionaries.AddTo(command);
        command.Add(format);
        command.SetAction(
            async (parsed, cancel) =>
            {
                // While the engine loads.
                var run = new InputRun(terminal, inputs.Request(parsed, treebanks: true));
                Engine engine = dictionaries.Load(parsed, terminal, out int faults);
                using var target = new OutputTarget(terminal, parsed.GetValue(inputs.Output));
                bool toScreen = terminal.IsInteractive && parsed.GetValue(inputs.Output) is null;
                string name = parsed.GetValue(format) ?? (toScreen ? "table" : "jsonl");
                IStatementOutput output = StatementOutputs.Of(name, target.Writer, engine, terminal, toScreen);
                await run.ForEachAsync(engine, engine.Code, output.Add, cancel);
                output.Finish();
                target.Finish();
                return faults > 0 ? ExitStatus.Faults : run.Status;
            }
        );
        return command;
    }
}
