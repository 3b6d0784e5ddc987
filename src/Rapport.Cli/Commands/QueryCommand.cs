using System.CommandLine;
using System.CommandLine.Parsing;
using Rapport.Analysis.Exports;
using Rapport.Cli.Pipeline;
using Rapport.Cli.Query;
using Rapport.Picture;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport query</c>: statements of a picture.</summary>
internal sealed class QueryCommand
{
    private const int Page = 500;
    private const int TableRows = 50;

    private const string More = """
        Statements come by day, then by id. A party is involved also where someone acts for it: --party RUS finds what
        Russia's president does. Where more would follow, standard error names the cursor of the next page.

        Examples:
          rapport query --db picture.db --party RUS --party CHN --type CONSULT --from 2024-01-01
          rapport query --db picture.db --actor SCO --members --format csv --output sco.csv
          rapport query --db picture.db --text '"border" -fence' --as-of 2024-07-04

        Exit status: 0 fine, 1 the picture cannot be read, 2 wrong usage.
        """;

    private readonly Terminal _terminal;
    private readonly FilterOptions _filter = new();
    private readonly Option<PictureAddress> _picture = PictureOption.Build();

    private readonly Option<string?> _format = FormatOption.Of(
        "table (default), csv, jsonl, parquet, gdelt (61 columns of GDELT 2.0), polecat, jsonld, stix (2.1), ftm (FollowTheMoney); see docs/exports.md.",
        ["table", "csv", "jsonl", "parquet", "gdelt", .. StatementExports.Names]
    );

    private readonly Option<FileInfo?> _output = new("--output", "-o")
    {
        CustomParser = NamedFile.Parse,
        Description = "Write to FILE instead of standard output.",
        HelpName = "FILE",
    };

    private readonly Option<int?> _limit = new("--limit", "-n")
    {
        Description = $"At most so many; {TableRows} in a table where nothing is said, all elsewhere.",
        HelpName = "N",
    };

    private readonly Option<string?> _cursor = new("--cursor")
    {
        Description = "Go on behind the statement where the page before ended.",
        HelpName = "CURSOR",
    };

    private QueryCommand(Terminal terminal) => _terminal = terminal;

    public static Command Build(Terminal terminal) => new QueryCommand(terminal).Build();

    private Command Build()
    {
        _limit.Validators.Add(CheckLimit);
        var command = new DocumentedCommand(
            "query",
            "Print statements of a picture: by parties, type, status, source, day, place, words, CAMEO code or Goldstein score.",
            More
        )
        {
            _picture,
        };
        _filter.AddTo(command);
        command.Add(_format);
        command.Add(_output);
        command.Add(_limit);
        command.Add(_cursor);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var store = PictureStore.Open(parsed.GetValue(_picture)!, TimeProvider.System);
        StatementFilter wanted = _filter.Filter(parsed, store);
        string name = parsed.GetValue(_format) ?? "table";
        if (name == "parquet" && parsed.GetValue(_output) is null && _terminal.IsInteractive)
        {
            throw new UserException("--format parquet: name a file with --output", ExitStatus.Usage);
        }
        using var target = new OutputTarget(_terminal, parsed.GetValue(_output));
        IQueryOutput form = QueryOutputs.Of(name, target, _terminal, _terminal.Width);
        int most = parsed.GetValue(_limit) ?? (name == "table" ? TableRows : int.MaxValue);
        string? next = parsed.GetValue(_cursor);
        do
        {
            cancel.ThrowIfCancellationRequested();
            var request = new PageRequest(Math.Min(most, Page), next);
            StatementPage page = store.Statements(wanted, request, _filter.AsOf(parsed));
            await form.AddAsync(page.Statements);
            most -= page.Statements.Length;
            next = page.Next;
        } while (most > 0 && next is not null);
        await form.FinishAsync();
        target.Finish();
        if (next is not null)
        {
            _terminal.Message($"more: --cursor {next}");
        }
        return ExitStatus.Fine;
    }

    private static void CheckLimit(OptionResult result)
    {
        if (result.Tokens is [var token] && !(int.TryParse(token.Value, out int n) && n >= 1))
        {
            result.AddError($"--limit: '{token.Value}' is no number from 1 on");
        }
    }
}
