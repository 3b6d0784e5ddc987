using System.CommandLine;
using Rapport.Cli.Comparison;
using Rapport.Cli.Evaluation;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport diff</c>: what a change of rules, data or program changes in the statements.</summary>
internal static class DiffCommand
{
    public static Command Build(Terminal terminal)
    {
        var old = new Argument<string>("OLD") { Description = "Statements before: .jsonl of 'rapport read'." };
        var renewed = new Argument<string>("NEW") { Description = "Statements after, of the same articles." };
        var tabular = new TabularOptions("How many differences the table lists one by one.");
        var command = new DocumentedCommand(
            "diff",
            "Compare two readings of the same articles: statements gained, lost and changed, by rule.",
            """
            Statements are paired by document, evidence and type; trace, id and confidence do not count. A rule's line counts
            what it gives now; of what was lost, what it gave.

            Examples:
              rapport read news/ --format jsonl > before.jsonl
              rapport diff before.jsonl after.jsonl
              rapport diff before.jsonl after.jsonl --format csv > changes.csv

            Exit status: 0 fine, with or without differences; 1 a file had a fault; 2 wrong usage.
            """
        )
        {
            old,
            renewed,
        };
        tabular.AddTo(command);
        command.SetAction(parsed =>
        {
            List<ScoredStatement> before = StatementFile.Read(parsed.GetValue(old)!);
            List<ScoredStatement> after = StatementFile.Read(parsed.GetValue(renewed)!);
            List<Difference> differences = StatementMatching.Compare(before, after, out int unchanged);
            var output = new DifferenceOutput(differences, unchanged, terminal.Output);
            tabular.Write(parsed, output);
            return ExitStatus.Fine;
        });
        return command;
    }
}
