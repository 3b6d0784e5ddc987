using System.CommandLine;
using System.CommandLine.Parsing;
using Rapport.Cli.Pipeline;
using Rapport.Cli.Query;
using Rapport.Picture;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport query</c>: statements of a picture.</summary>
internal static class QueryCommand
{
    private const int Page = 500;
    private const int TableRows = 50;

    public static Command Build(Terminal terminal)
    {
        Option<PictureAddress> picture = PictureOption.Build();
        var filter = new FilterOptions();
        var output = new Option<FileInfo?>("--output", "-o")
        {
            Description = "Write to FILE instead of standard output.",
            HelpName = "FILE",
        };
        Option<string?> format = FormatOption.Of(
            "table (default), csv, jsonl, parquet, or gdelt (events that happened, in GDELT 2.0's 61 columns).",
            "table",
            "csv",
            "jsonl",
            "parquet",
            "gdelt"
        );
        var limit = new Option<int?>("--limit", "-n")
        {
            Description = $"At most so many; {TableRows} in a table where nothing is said, all elsewhere.",
            HelpName = "N",
        };
        limit.Validators.Add(CheckLimit);
        var cursor = new Option<string?>("--cursor")
        {
            Description = "Go on behind the statement where the page before ended.",
            HelpName = "CURSOR",
        };
        var command = new DocumentedCommand(
            "query",
            "Print statements of a picture: by parties, type, status, source, day, place, words, CAMEO code or Goldstein score.",
            """
            Statements come by day, then by id. A party is involved also where someone acts for it: --party RUS finds what
            Russia's president does. Where more would follow, standard error names the cursor of the next page.

            Examples:
              rapport query --db picture.db --party RUS --party CHN --type CONSULT --from 2024-01-01
              rapport query --db picture.db --actor SCO --members --format csv --output sco.csv
              rapport query --db picture.db --text '"border" -fence' --as-of 2024-07-04

            Exit status: 0 fine, 1 the picture cannot be read, 2 wrong usage.
            """
        )
        {
            picture,
        };
        filter.AddTo(command);
        command.Add(format);
        command.Add(output);
        command.Add(limit);
        command.Add(cursor);
        command.SetAction(
            async (parsed, cancel) =>
            {
                var store = PictureStore.Open(parsed.GetValue(picture)!, TimeProvider.System);
                StatementFilter wanted = filter.Filter(parsed, store);
                string name = parsed.GetValue(format) ?? "table";
                if (name == "parquet" && parsed.GetValue(output) is null && terminal.IsInteractive)
                {
                    throw new UserException("--format parquet: name a file with --output", ExitStatus.Usage);
                }
                using var target = new OutputTarget(terminal, parsed.GetValue(output));
                IQueryOutput form = QueryOutputs.Of(name, target, terminal, terminal.Width);
                int most = parsed.GetValue(limit) ?? (name == "table" ? TableRows : int.MaxValue);
                string? next = parsed.GetValue(cursor);
                while (most > 0)
                {
                    cancel.ThrowIfCancellationRequested();
                    var request = new PageRequest(Math.Min(most, Page), next);
                    StatementPage page = store.Statements(wanted, request, filter.AsOf(parsed));
                    await form.AddAsync(page.Statements);
                    most -= page.Statements.Length;
                    next = page.Next;
                    if (next is null)
                    {
                        break;
                    }
                }
                await form.FinishAsync();
                target.Finish();
                if (next is not null)
                {
                    terminal.Message($"more: --cursor {next}");
                }
                return ExitStatus.Fine;
            }
        );
        return command;
    }

    private static void CheckLimit(OptionResult result)
    {
        if (result.Tokens is [var token] && !(int.TryParse(token.Value, out int n) && n >= 1))
        {
            result.AddError($"--limit: '{token.Value}' is no number from 1 on");
        }
    }
}
