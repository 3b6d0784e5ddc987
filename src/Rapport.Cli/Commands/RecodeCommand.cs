using System.CommandLine;
using Rapport.Cli.Comparison;
using Rapport.Cli.Evaluation;
using Rapport.Cli.Pipeline;
using Rapport.Picture;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport recode</c>: the articles of a picture coded by this version.</summary>
internal static class RecodeCommand
{
    private const int ShownByDefault = 20;

    public static Command Build(Terminal terminal)
    {
        Option<PictureAddress> picture = PictureOption.Build();
        var show = new Option<int>("--show")
        {
            Description = "How many differences the table lists one by one.",
            HelpName = "N",
            DefaultValueFactory = _ => ShownByDefault,
        };
        Option<string?> format = FormatOption.Of("table (default), csv or json.", "table", "csv", "json");
        var threads = new Option<int>("--threads", "-t")
        {
            Description = "How many groups of articles are worked on at a time.",
            HelpName = "N",
            DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, 8),
        };
        var command = new DocumentedCommand(
            "recode",
            "Code the articles of a picture with this version of program, model and data, and report what that changes.",
            """
            The new statements stand beside the old ones, which '--as-of' still shows. Decisions of 'rapport review' are made
            again on the new ones. Broken off, it is taken up by running it again; articles that this version has coded stay.

            Examples:
              rapport recode --db picture.db
              rapport recode --db picture.db --format csv > changes.csv

            Exit status: 0 fine, with or without differences, 1 the picture cannot be written to, 2 wrong usage.
            """
        )
        {
            picture,
            show,
            format,
            threads,
        };
        command.SetAction(
            (parsed, cancel) =>
            {
                var store = PictureStore.Create(parsed.GetValue(picture)!, TimeProvider.System, terminal.Message);
                var run = new RecodeRun(store, Engine.Load(coding: true), parsed.GetValue(threads));
                return RunAsync(run, store, parsed.GetValue(format), parsed.GetValue(show), terminal, cancel);
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        RecodeRun run,
        PictureStore store,
        string? format,
        int show,
        Terminal terminal,
        CancellationToken cancel
    )
    {
        await run.RunAsync(cancel);
        store.Link();
        var output = new DifferenceOutput(run.Differences, run.Unchanged, terminal.Output);
        switch (format)
        {
            case "csv":
                output.WriteCsv();
                break;
            case "json":
                output.WriteJson();
                break;
            default:
                terminal.Output.WriteLine($"{run.Articles} articles recoded");
                output.WriteTable(show);
                break;
        }
        return ExitStatus.Fine;
    }
}
