using System.CommandLine;
using Rapport.Cli.Evaluation;
using Rapport.Cli.Pipeline;
using Rapport.Readers;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport eval</c>: measures coding against what people annotated.</summary>
internal sealed class EvalCommand
{
    private const string ManyCases =
        "--statements: these are the statements of one gold set, and the folder holds several cases; name one of them";

    private const string More = """
        GOLD holds one record a line:
          {id, text, date?, events: [{source, target, code, scheme}]}     scheme PLOVER, CAMEO or PENTACLASS
          {id, text, spans, attributions}                                 who says what, as PolNeAR has it
        or is a folder with article.txt, facts.jsonl, traps.jsonl and meta.json, or a folder of such folders.

        Examples:
          rapport eval gold/plv_plover.jsonl --odd
          rapport eval cases/first --misses 20
          rapport eval gold.jsonl --statements statements.jsonl --format csv

        Exit status: 0 fine, 1 the input had a fault (named on standard error), 2 wrong usage.
        """;

    private readonly Terminal _terminal;
    private readonly Argument<string> _gold = new("GOLD")
    {
        Description = "A gold file (.jsonl), the folder of a case, or a folder of cases.",
    };
    private readonly Option<FileInfo?> _statements = new("--statements", "-s")
    {
        CustomParser = NamedFile.Parse,
        Description = "Score these statements (.jsonl of 'rapport read') instead of reading the gold's texts.",
        HelpName = "FILE",
    };
    private readonly Option<bool> _odd = new("--odd")
    {
        Description = "Score every second record only: analyse the others, measure on these.",
    };
    private readonly Option<int> _misses = new("--misses")
    {
        Description = "Also name the first N things missed.",
        HelpName = "N",
    };
    private readonly Option<bool> _reliability = new("--reliability")
    {
        Description = "Also tell how well the confidence of statements agrees with the gold.",
    };
    private readonly Option<string?> _format = FormatOption.Of("table (default), csv or json.", "table", "csv", "json");
    private readonly DictionaryOptions _dictionaries = new();

    private EvalCommand(Terminal terminal) => _terminal = terminal;

    public static Command Build(Terminal terminal) => new EvalCommand(terminal).Build();

    private Command Build()
    {
        var command = new DocumentedCommand(
            "eval",
            "Measure coding against annotated texts: events, attributions, or the facts and traps of a case.",
            More
        )
        {
            _gold,
            _statements,
            _odd,
            _misses,
            _reliability,
            _format,
        };
        _dictionaries.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        IReadOnlyList<GoldSet> sets = GoldSet.OpenAll(parsed.GetValue(_gold)!, parsed.GetValue(_odd));
        int status = ExitStatus.Fine;
        List<Evaluated> results = [];
        if (parsed.GetValue(_statements) is { } file)
        {
            GoldSet only = sets.Count == 1 ? sets[0] : throw new UserException(ManyCases, ExitStatus.Usage);
            results.Add(only.Score(StatementFile.Read(file.ToString())));
        }
        else
        {
            Engine engine = _dictionaries.Load(parsed, _terminal, out int faults);
            foreach (GoldSet set in sets)
            {
                (List<ScoredStatement> scored, int found) = await CodeAsync(engine, set, cancel);
                results.Add(set.Score(scored));
                faults += found;
            }
            status = faults > 0 ? ExitStatus.Faults : status;
        }
        Evaluated result = results.Count == 1 ? results[0] : FactScore.Sum(sets, results);
        if (parsed.GetValue(_reliability))
        {
            result = result with { Figures = [.. result.Figures, .. ConfidenceFigures.Of(result.Judged)] };
        }
        ScoreOutput.Write(parsed.GetValue(_format) ?? "table", result, parsed.GetValue(_misses), _terminal.Output);
        return status;
    }

    // Scored as exported, so that the figures are those of an export.
    private async Task<(List<ScoredStatement> Scored, int Status)> CodeAsync(
        Engine engine,
        GoldSet set,
        CancellationToken cancel
    )
    {
        PublicationDate? published =
            set.Published is { } text && DateText.TryParse(text, out PublicationDate date) ? date : null;
        var run = new InputRun(_terminal, new InputRequest([set.Input], published, InputOptions.DefaultThreads));
        var scored = new List<ScoredStatement>();
        await run.ForEachAsync(engine, document => Scored(engine.Code(document)), scored.AddRange, cancel);
        return (scored, run.Status);
    }

    private static List<ScoredStatement> Scored(CodedArticle coded)
    {
        var codePoints = new CodePointIndex(coded.Document.Text);
        return [.. coded.Statements.Select(s => ScoredStatement.Read(StatementJson.ToLine(s, codePoints)))];
    }
}
