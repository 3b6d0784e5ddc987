using System.CommandLine;
using Rapport.Cli.Output;
using Rapport.Cli.Pipeline;
using Rapport.Picture;
using Rapport.Queue;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport work</c>: a worker on one of many machines.</summary>
internal sealed class WorkCommand
{
    private const string More = """
        'rapport ingest --queue' feeds the queue, any number of workers on any number of machines empty it into one picture. A
        worker that is killed, or cut off, loses nothing: what it held goes to others once its lease has run out. On Ctrl-C or
        SIGTERM it writes what it has coded and gives the rest back. All workers must code with the same version of program,
        model and data; --recode takes a picture over to this one.

        Where queue and picture are one PostgreSQL database, --db may be left out.

        Examples:
          rapport ingest archive.jsonl --queue postgres://rapport:secret@db/news
          rapport work --queue postgres://rapport:secret@db/news
          rapport work --queue nats://a,b,c/news?replicas=3 --db postgres://rapport:secret@db/news
          rapport work --queue postgres://rapport:secret@db/news --status

        Exit status: 0 fine, 1 articles were set aside or a server refused, 2 wrong usage.
        """;

    /// <summary>So long a worker that starts waits for servers that start too.</summary>
    private static readonly TimeSpan s_start = TimeSpan.FromSeconds(30);

    private readonly Terminal _terminal;
    private readonly Option<string?> _queue = QueueOption.Build(required: true);
    private readonly Option<PictureAddress> _picture = PictureOption.Build(required: false, isMade: true);
    private readonly Option<int> _threads = NumberOption.Build(
        "--threads",
        "How many groups of articles are coded at a time.",
        "N",
        InputOptions.DefaultThreads,
        1,
        256
    );

    private readonly Option<int> _attempts = NumberOption.Build(
        "--attempts",
        "An article that was given out so often in vain is set aside.",
        "N",
        5,
        1,
        1000
    );

    private readonly Option<int> _lease = NumberOption.Build(
        "--lease",
        "Seconds without a sign of life after which others get what a worker holds; the same for all workers.",
        "SECONDS",
        60,
        3,
        3600
    );

    private readonly Option<bool> _untilEmpty = new("--until-empty")
    {
        Description = "End once nothing waits and nobody works; otherwise wait for more.",
    };

    private readonly Option<bool> _noLink = new("--no-link")
    {
        Description = "Leave copies and events to 'rapport link'.",
    };

    private readonly Option<bool> _recode = new("--recode")
    {
        Description = "Take the picture over from workers of another version, and code anew what they coded.",
    };

    private readonly Option<bool> _status = new("--status") { Description = "Only tell what waits, and who works." };

    private readonly Option<bool> _failed = new("--failed")
    {
        Description = "Only list what is set aside, as CSV with the reasons.",
    };

    private readonly Option<bool> _retry = new("--retry")
    {
        Description = "Only put what is set aside into the round again.",
    };

    private WorkCommand(Terminal terminal) => _terminal = terminal;

    public static Command Build(Terminal terminal)
    {
        var parts = new WorkCommand(terminal);
        var command = new DocumentedCommand(
            "work",
            "Code articles from a queue into a picture, beside other workers.",
            More
        )
        {
            parts._queue,
            parts._picture,
            parts._threads,
            parts._attempts,
            parts._lease,
            parts._untilEmpty,
            parts._noLink,
            parts._recode,
            parts._status,
            parts._failed,
            parts._retry,
        };
        command.SetAction(parts.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var lease = TimeSpan.FromSeconds(parsed.GetValue(_lease));
        bool works = !parsed.GetValue(_status) && !parsed.GetValue(_failed) && !parsed.GetValue(_retry);
        string address = parsed.GetValue(_queue)!;
        var persistence = new Persistence(_terminal);
        await using IWorkQueue queue = await persistence.TryAsync(
            () =>
                QueueAddress
                    .Parse(address)
                    .OpenAsync(QueueOption.Worker, works ? lease : null, TimeProvider.System, cancel),
            works ? s_start : TimeSpan.Zero,
            cancel
        );
        var report = new QueueReport(queue, _terminal);
        if (parsed.GetValue(_status))
        {
            return await report.StatusAsync(cancel);
        }
        if (parsed.GetValue(_failed))
        {
            return await report.FailedAsync(cancel);
        }
        if (parsed.GetValue(_retry))
        {
            return await report.RetryAsync(cancel);
        }
        PictureAddress picture = PictureOption.OrBeside(parsed.GetValue(_picture), address);
        var request = new WorkRequest(
            QueueOption.Worker,
            parsed.GetValue(_threads),
            parsed.GetValue(_attempts),
            lease,
            parsed.GetValue(_untilEmpty),
            Link: !parsed.GetValue(_noLink)
        );
        return await WorkAsync(queue, picture, request, parsed.GetValue(_recode), cancel);
    }

    private async Task<int> WorkAsync(
        IWorkQueue queue,
        PictureAddress address,
        WorkRequest request,
        bool recode,
        CancellationToken cancel
    )
    {
        var engine = Engine.Load(coding: true);
        var coding = new ArticleCoding(engine);
        (PictureStore store, string holder) = await new Persistence(_terminal).TryAsync(
            () =>
            {
                var picture = PictureStore.Create(address, TimeProvider.System, _terminal.Message);
                return (picture, picture.Claim(coding.Version, takeOver: recode));
            },
            s_start,
            cancel
        );
        if (holder != coding.Version.ToString())
        {
            throw new UserException(
                $"{address.Name}: its workers code with {holder}, this one with {coding.Version}; install that version, or take the picture over with --recode"
            );
        }
        if (recode)
        {
            var anew = new RecodeRun(store, engine, request.Threads);
            await anew.RunAsync(cancel);
            _terminal.Output.WriteLine($"{anew.Articles} articles recoded");
        }
        _terminal.Message($"{queue.Name}: at work as {request.Name}");
        var run = new WorkRun(_terminal, request, queue, store, coding);
        try
        {
            await run.RunAsync(cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // That is how a worker ends.
        }
        _terminal.Output.WriteLine(run.Summary.ToString());
        if (run.Linked is { } linked)
        {
            _terminal.Output.WriteLine(LinkCommand.Words(linked));
        }
        return run.Summary.Failed == 0 ? ExitStatus.Fine : ExitStatus.Faults;
    }
}
