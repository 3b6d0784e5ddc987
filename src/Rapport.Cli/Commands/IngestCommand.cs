using System.CommandLine;
using System.CommandLine.Parsing;
using Rapport.Cli.Pipeline;
using Rapport.Picture;
using Rapport.Queue;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport ingest</c>: articles into a picture.</summary>
internal static class IngestCommand
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

    public static Command Build(Terminal terminal)
    {
        var inputs = new InputOptions();
        Option<PictureAddress> picture = PictureOption.Build(required: false, isMade: true);
        var failures = new Option<FileInfo?>("--failures")
        {
            Description = "Also write what could not be read to FILE, as CSV with a line for each failure.",
            HelpName = "FILE",
            CustomParser = NamedFile.Parse,
        };
        var noLink = new Option<bool>("--no-link") { Description = "Leave copies and events to 'rapport link'." };
        var watch = new Option<bool>("--watch")
        {
            Description = "Go on: follow feeds, pages, files and folders until Ctrl-C, with conditional requests.",
        };
        var every = new Option<int>("--every")
        {
            Description = "Seconds between two looks with --watch.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => 300,
        };
        every.Validators.Add(CheckEvery);
        Option<string?> queue = QueueOption.Build();
        Option<int> depth = QueueOption.Number(
            "--depth",
            "With so many articles in the queue, workers are waited for.",
            "N",
            10_000,
            1,
            100_000_000
        );
        var command = new DocumentedCommand(
            "ingest",
            "Read articles, code them, and keep them with all their statements in a picture.",
            More
        );
        inputs.AddForPicture(command);
        command.Add(picture);
        command.Add(failures);
        command.Add(noLink);
        command.Add(watch);
        command.Add(every);
        command.Add(queue);
        command.Add(depth);
        command.SetAction(
            async (parsed, cancel) =>
            {
                PictureAddress address = PictureOption.OrBeside(parsed.GetValue(picture), parsed.GetValue(queue));
                var store = new Lazy<PictureStore>(() =>
                    PictureStore.Create(address, TimeProvider.System, terminal.Message)
                );
                // What is there is opened before anything is read; a new one is made for the first article.
                _ = PictureStore.MayExist(address) || parsed.GetValue(watch) ? store.Value : null;
                using FailureTable? table = FailureTable.Of(terminal, parsed.GetValue(failures));
                InputRequest request = inputs.Request(parsed) with
                {
                    Watch = parsed.GetValue(watch) ? TimeSpan.FromSeconds(parsed.GetValue(every)) : null,
                };
                if (parsed.GetValue(queue) is string line)
                {
                    return await FeedAsync(
                        terminal,
                        request,
                        store.Value,
                        QueueAddress.Parse(line),
                        parsed.GetValue(depth),
                        table,
                        cancel
                    );
                }
                var run = new IngestRun(terminal, request, Engine.Load(coding: true), store, table)
                {
                    Links = request.Watch is not null && !parsed.GetValue(noLink),
                };
                await RunAsync(run.RunAsync, follows: request.Watch is not null, cancel);
                table?.Finish();
                terminal.Output.WriteLine(run.Summary.ToString());
                if (!parsed.GetValue(noLink) && store.IsValueCreated && store.Value.Link() is { } linked)
                {
                    terminal.Output.WriteLine(LinkCommand.Words(linked));
                }
                return run.Summary.Failed == 0 ? ExitStatus.Fine : ExitStatus.Faults;
            }
        );
        return command;
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

    private static void CheckEvery(OptionResult result)
    {
        if (result.Tokens is [var token] && !(int.TryParse(token.Value, out int n) && n is >= 1 and <= 86400))
        {
            result.AddError($"--every: '{token.Value}' is no number of seconds from 1 to 86400");
        }
    }
}
