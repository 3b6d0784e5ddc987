using System.CommandLine;
using System.Globalization;
using Rapport.Cli.Pipeline;
using Rapport.Picture;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport export</c>: a picture's statements as Parquet, by month.</summary>
internal static class ExportCommand
{
    private const string More = """
        FOLDER/month=2024-07/statements.parquet has the statements whose day lies in that month, with the columns of 'rapport query
        --format parquet'; those without a day are in month=undated. Run again, only the months are written in which something was
        added, ended or came back; --watch does so until Ctrl-C. What was withdrawn is left out.

        Example:
          rapport export parts/ --db picture.db
          duckdb -c "SELECT month, count(*) FROM read_parquet('parts/*/*.parquet') GROUP BY month"

        Exit status: 0 fine, 1 the picture cannot be read, 2 wrong usage.
        """;

    public static Command Build(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "Where the files go." };
        folder.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
            {
                result.AddError("FOLDER: an empty name names no folder; write '.' for this one");
            }
        });
        Option<PictureAddress> picture = PictureOption.Build();
        var watch = new Option<bool>("--watch") { Description = "Go on until Ctrl-C, writing what changes." };
        Option<int> every = NumberOption.Build(
            "--every",
            "Seconds between two looks with --watch.",
            "SECONDS",
            60,
            1,
            86400
        );
        var command = new DocumentedCommand(
            "export",
            "Write the statements of a picture as Parquet files, one a month.",
            More
        )
        {
            folder,
            picture,
            watch,
            every,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                var store = PictureStore.Open(parsed.GetValue(picture)!, TimeProvider.System, terminal.Message);
                var export = new PartitionedExport(store, parsed.GetValue(folder)!);
                try
                {
                    do
                    {
                        (int months, long statements) = await export.RunAsync(cancel);
                        terminal.Output.WriteLine(
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"{months} months written, {statements} statements"
                            )
                        );
                        await terminal.Output.FlushAsync(cancel);
                        if (parsed.GetValue(watch))
                        {
                            await Task.Delay(TimeSpan.FromSeconds(parsed.GetValue(every)), cancel);
                        }
                    } while (parsed.GetValue(watch));
                }
                catch (OperationCanceledException) when (parsed.GetValue(watch))
                {
                    // That is how following ends.
                }
                return ExitStatus.Fine;
            }
        );
        return command;
    }
}
