using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Rapport.Analysis;
using Rapport.Cli.Briefing;
using Rapport.Cli.Output;
using Rapport.Cli.Pipeline;
using Rapport.Desk.Query;
using Rapport.Picture;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport brief</c>: what articles, or a picture, say together.</summary>
internal sealed class BriefCommand
{
    private const string More = """
        Every line is made from statements and carries the numbers of its evidence: article, sentence and words.
        Reports of the same thing are one line with several numbers. With --about, --db or --since, or as html or pdf, the brief
        also has key points, charts, what became of plans, contradictions and gaps; docs/brief.md describes its parts, its
        JSON form and templates. Given two parties, a brief is about what involves both.

        Examples:
          rapport brief samples/
          rapport brief news/ --about SCO --format html --output sco.html
          rapport brief --db picture.db --about RUS,CHN --from 2024-06-01 --to 2024-07-31 --format pdf --output july.pdf
          rapport brief --db picture.db --about IND,PAK --confidence 0.7
          rapport brief --db picture.db --about Iran --since last.json --format json --output this.json

        Exit status: 0 fine, 1 some input had a fault (named on standard error) or no browser prints the PDF, 2 wrong usage.
        """;

    private readonly Terminal _terminal;
    private readonly InputOptions _inputs = new(areRequired: false);
    private readonly Option<PictureAddress> _picture = PictureOption.Build(required: false);
    private readonly Option<string[]> _about = new("--about", "-a")
    {
        Description = "Whom it is about: ids or names, separated by commas or given again.",
        HelpName = "WHO[,WHO]",
    };
    private readonly Option<DateOnly?> _from = DayOption.Of("--from", "First day.");
    private readonly Option<DateOnly?> _to = DayOption.Of("--to", "Last day.");
    private readonly Option<DateOnly?> _today = DayOption.Of(
        "--today",
        "The day by which plans are past or ahead; --to, else the last day of publication."
    );
    private readonly Option<string?> _since = new("--since")
    {
        Description = "Set it beside an earlier brief: its JSON file, or the picture as it stood on a day.",
        HelpName = "FILE|DAY",
    };
    private readonly Option<int> _lines = new("--lines")
    {
        Description = "Longest section of a brief on a picture, the weightiest claims; 0 for all.",
        HelpName = "N",
        DefaultValueFactory = _ => 60,
    };
    private readonly Option<double?> _confidence = ConfidenceOption.Build(
        "Only statements read with at least this confidence, 0 to 1; the brief says how many are left out."
    );
    private readonly Option<FileInfo?> _template = new("--template")
    {
        CustomParser = NamedFile.Parse,
        Description = "A Liquid template of your own over the brief's JSON form.",
        HelpName = "FILE",
    };
    private readonly Option<string?> _format = FormatOption.Of(
        "text (default), markdown, html (one file, no scripts), pdf (printed by Chromium where it is installed), or json.",
        "text",
        "markdown",
        "html",
        "pdf",
        "json"
    );

    private BriefCommand(Terminal terminal) => _terminal = terminal;

    public static Command Build(Terminal terminal) => new BriefCommand(terminal).Build();

    private Command Build()
    {
        var command = new DocumentedCommand(
            "brief",
            "Print a brief on articles or on a picture: what happened, what is planned, what may happen, who says what, how the parties stand.",
            More
        );
        _inputs.AddTo(command);
        command.Add(_picture);
        command.Add(_about);
        command.Add(_from);
        command.Add(_to);
        command.Add(_today);
        command.Add(_since);
        command.Add(_lines);
        command.Add(_confidence);
        command.Add(_template);
        command.Add(_format);
        command.Validators.Add(CheckSource);
        _lines.Validators.Add(CheckLines);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        string? format = parsed.GetValue(_format);
        FileInfo? output = parsed.GetValue(_inputs.Output);
        if (format == "pdf" && output is null && _terminal.IsInteractive)
        {
            throw new UserException("--format pdf: name a file with --output", ExitStatus.Usage);
        }
        (Brief brief, int status) = await ComposeAsync(parsed, format, cancel);
        using var target = new OutputTarget(_terminal, output);
        new BriefFile(format, parsed.GetValue(_template)).Write(brief, target, _terminal);
        target.Finish();
        return status;
    }

    private async Task<(Brief Brief, int Status)> ComposeAsync(
        ParseResult parsed,
        string? format,
        CancellationToken cancel
    )
    {
        QuestionCheck.Days("--", parsed.GetValue(_from), parsed.GetValue(_to));
        var wish = new BriefWish(
            About(parsed),
            parsed.GetValue(_from),
            parsed.GetValue(_to),
            parsed.GetValue(_today),
            parsed.GetValue(_since),
            parsed.GetValue(_picture) is null ? 0 : parsed.GetValue(_lines),
            parsed.GetValue(_confidence)
        );
        if (parsed.GetValue(_picture) is PictureAddress address)
        {
            var store = PictureStore.Open(address, TimeProvider.System);
            WithdrawnNote.Say(store, _terminal);
            return (BriefRun.OfPicture(store, wish), ExitStatus.Fine);
        }
        bool full =
            wish.About.Length > 0
            || (wish.From ?? wish.To ?? wish.Today) is not null
            || wish.Since is not null
            || format is "html" or "pdf";
        return full
            ? await BriefRun.OfInputsAsync(_terminal, _inputs.Request(parsed), wish, cancel)
            : await OfArticlesAsync(parsed, cancel);
    }

    /// <summary>The short form: what the articles say, line by line.</summary>
    private async Task<(Brief Brief, int Status)> OfArticlesAsync(ParseResult parsed, CancellationToken cancel)
    {
        Engine engine = Engine.Load(coding: true);
        var run = new InputRun(_terminal, _inputs.Request(parsed));
        var articles = new List<Article>();
        var statements = new List<Statement>();
        await run.ForEachAsync(
            engine,
            engine.Code,
            coded =>
            {
                articles.Add(coded.Article);
                statements.AddRange(coded.Statements);
            },
            cancel
        );
        var composer = new BriefComposer(engine.Coder.Lexicon, engine.Coder.Ontology, engine.Coder.Knowledge);
        return (composer.Compose(statements, articles, parsed.GetValue(_confidence)), run.Status);
    }

    private ImmutableArray<string> About(ParseResult parsed) =>
        [
            .. (parsed.GetValue(_about) ?? [])
                .SelectMany(a => a.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Distinct(StringComparer.Ordinal),
        ];

    private void CheckSource(CommandResult result)
    {
        bool inputs = result.GetResult(_inputs.Inputs)?.Tokens.Count > 0;
        bool picture = result.GetResult(_picture) is not null;
        if (inputs == picture)
        {
            result.AddError(
                inputs ? "name inputs or --db PICTURE, not both" : "name inputs to read, or a picture with --db PICTURE"
            );
        }
    }

    private static void CheckLines(OptionResult result)
    {
        if (result.Tokens is [var token] && !(int.TryParse(token.Value, out int n) && n >= 0))
        {
            result.AddError($"--lines: '{token.Value}' is no number from 0 on");
        }
    }
}
