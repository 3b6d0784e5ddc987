using System.CommandLine;
using Rapport.Cli.Comparison;
using Rapport.Cli.Evaluation;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport diff</c>: what a change of rules, data or program changes in the statements.</summary>
internal static class DiffCommand
{
    private const int ShownByDefault = 20;

    public static Command Build(Terminal terminal)
    {
        var old = new Argument<string>("OLD") { Description = "Statements before: .jsonl of 'rapport read'." };
        var renewed = new Argument<string>("NEW") { Description = "Statements after, of the same articles." };
        var show = new Option<int>("--show")
        {
            Description = "How many differences the table lists one by one.",
            HelpName = "N",
            DefaultValueFactory = _ => ShownByDefault,
        };
        Option<string?> format = FormatOption.Of("table (default), csv or json.", "table", "csv", "json");
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
            show,
            format,
        };
        command.SetAction(parsed =>
        {
            List<ScoredStatement> before = StatementFile.Read(parsed.GetValue(old)!);
            List<ScoredStatement> after = StatementFile.Read(parsed.GetValue(renewed)!);
            List<Difference> differences = StatementMatching.Compare(before, after, out int unchanged);
            var output = new DifferenceOutput(differences, unchanged, terminal.Output);
            switch (parsed.GetValue(format))
            {
                case "csv":
                    output.WriteCsv();
                    break;
                case "json":
                    output.WriteJson();
                    break;
                default:
                    output.WriteTable(Math.Max(0, parsed.GetValue(show)));
                    break;
            }
            return ExitStatus.Fine;
        });
        return command;
    }
}
