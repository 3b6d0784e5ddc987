using System.CommandLine;
using Rapport.Cli.Output;
using Rapport.Cli.Pipeline;
using Rapport.Cli.RuleWriting;
using Rapport.Coding;
using Rapport.Coding.Parties;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport rules coverage</c>: which rules work, and where one is missing.</summary>
internal static class RulesCoverageCommand
{
    public static Command Build(Terminal terminal, Option<DirectoryInfo> data)
    {
        var inputs = new InputOptions();
        var tabular = new TabularOptions("How many lines of each list the table has.");
        var command = new DocumentedCommand(
            "coverage",
            "Count over texts how often each rule fires, which never do, and which words have two parties and no rule.",
            """
            Example:
              rapport rules coverage news/ --data data
              rapport rules coverage news.jsonl --format csv > coverage.csv

            Exit status: 0 fine, 1 some input had a fault (named on standard error), 2 wrong usage.
            """
        );
        inputs.AddTo(command);
        tabular.AddTo(command);
        command.Add(data);
        command.SetAction(
            async (parsed, cancel) =>
            {
                Engine engine = Engine.Load(coding: false);
                var coder = StatementCoder.Load(parsed.GetValue(data)!.FullName);
                var resolver = new PartyResolver(coder.Knowledge, coder.Lexicon);
                var coverage = new RuleCoverage(coder.Rules);
                using var target = new OutputTarget(terminal, parsed.GetValue(inputs.Output));
                var run = new InputRun(terminal, inputs.Request(parsed, treebanks: true));
                await run.ForEachAsync(
                    engine,
                    document => RuleCoverage.Of(coder.Code(document), coder, resolver),
                    coverage.Add,
                    cancel
                );
                var output = new CoverageOutput(coverage, target.Writer);
                tabular.Write(parsed, output);
                target.Finish();
                return run.Status;
            }
        );
        return command;
    }
}
