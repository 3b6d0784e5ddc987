using System.CommandLine;
using Rapport.Cli.Pipeline;
using Rapport.Picture;
using Rapport.Queue;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport ingest</c>: articles into a picture.</summary>
internal sealed class IngestCommand
{
    private const string More = """
        The same bytes twice change nothing: an input that was broken off is taken up by running the command again. Each
        article is kept whole, with its raw bytes, or not at all; what was counted as read is there to stay. A new picture is
        made with its first article.

        Examples:
          rapport ingest news/ --db picture.db
          rapport ingest archive.jsonl --db postgres://rapport:secret@localhost:5432/news --failures failed.csv
          rapport ingest feeds.opml inbox/ --db picture.db --watch --every 600
          rapport ingest archive.jsonl --queue postgres://rapport:secret@localhost:5432/news

        With --queue nothing is coded here: 'rapport work' does that, on any number of machines. Where queue and picture are one
        PostgreSQL database, --db may be left out.

        Exit status: 0 fine, 1 some input could not be read (kept in the picture with its reason), 2 wrong usage.
        """;

    private readonly Terminal _terminal;
    private readonly InputOptions _inputs = new();
    private readonly Option<PictureAddress> _picture = PictureOption.Build(required: false, isMade: true);
    private readonly Option<FileInfo?> _failures = new("--failures")
    {
        Description = "Also write what could not be read to FILE, as CSV with a line for each failure.",
        HelpName = "FILE",
        CustomParser = NamedFile.Parse,
    };

    private readonly Option<bool> _noLink = new("--no-link")
    {
        Description = "Leave copies and events to 'rapport link'.",
    };

    private readonly Option<bool> _watch = new("--watch")
    {
        Description = "Go on: follow feeds, pages, files and folders until Ctrl-C, with conditional requests.",
    };

    private readonly Option<int> _every = NumberOption.Build(
        "--every",
        "Seconds between two looks with --watch.",
        "SECONDS",
        300,
        1,
        86400
    );

    private readonly Option<string?> _queue = QueueOption.Build();
    private readonly Option<int> _depth = NumberOption.Build(
        "--depth",
        "With so many articles in the queue, workers are waited for.",
        "N",
        10_000,
        1,
        100_000_000
    );

    private IngestCommand(Terminal terminal) => _terminal = terminal;

    public static Command Build(Terminal terminal)
    {
        var parts = new IngestCommand(terminal);
        var command = new DocumentedCommand(
            "ingest",
            "Read articles, code them, and keep them with all their statements in a picture.",
            More
        );
        parts._inputs.AddForPicture(command);
        command.Add(parts._picture);
        command.Add(parts._failures);
        command.Add(parts._noLink);
        command.Add(parts._watch);
        command.Add(parts._every);
        command.Add(parts._queue);
        command.Add(parts._depth);
        command.SetAction(parts.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        PictureAddress address = PictureOption.OrBeside(parsed.GetValue(_picture), parsed.GetValue(_queue));
        var store = new Lazy<PictureStore>(() => PictureStore.Create(address, TimeProvider.System, _terminal.Message));
        // What is there is opened before anything is read; a new one is made for the first article.
        _ = PictureStore.MayExist(address) || parsed.GetValue(_watch) ? store.Value : null;
        using FailureTable? table = FailureTable.Of(_terminal, parsed.GetValue(_failures));
        InputRequest request = _inputs.Request(parsed) with
        {
            Watch = parsed.GetValue(_watch) ? TimeSpan.FromSeconds(parsed.GetValue(_every)) : null,
        };
        if (parsed.GetValue(_queue) is string line)
        {
            var queue = QueueAddress.Parse(line);
            return await FeedAsync(_terminal, request, store.Value, queue, parsed.GetValue(_depth), table, cancel);
        }
        bool links = !parsed.GetValue(_noLink);
        var run = new IngestRun(_terminal, request, Engine.Load(coding: true), store, table)
        {
            Links = request.Watch is not null && links,
        };
        await RunAsync(run.RunAsync, follows: request.Watch is not null, cancel);
        table?.Finish();
        _terminal.Output.WriteLine(run.Summary.ToString());
        if (links && store.IsValueCreated && store.Value.Link() is { } linked)
        {
            _terminal.Output.WriteLine(LinkCommand.Words(linked));
        }
        return run.Summary.Failed == 0 ? ExitStatus.Fine : ExitStatus.Faults;
    }

    private static async Task<int> FeedAsync(
        Terminal terminal,
        InputRequest request,
        PictureStore store,
        QueueAddress address,
        int depth,
        FailureTable? table,
        CancellationToken cancel
    )
    {
        await using IWorkQueue queue = await address.OpenAsync(QueueOption.Worker, null, TimeProvider.System, cancel);
        var run = new FeedRun(terminal, request, store, queue, depth, table);
        await RunAsync(run.RunAsync, follows: request.Watch is not null, cancel);
        table?.Finish();
        terminal.Output.WriteLine(run.Summary.ToString());
        return run.Summary.Failed == 0 ? ExitStatus.Fine : ExitStatus.Faults;
    }

    private static async Task RunAsync(Func<CancellationToken, Task> run, bool follows, CancellationToken cancel)
    {
        try
        {
            await run(cancel);
        }
        catch (OperationCanceledException) when (follows)
        {
            // That is how following ends.
        }
    }
}
