using System.CommandLine;
using System.Globalization;
using Rapport.Picture;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport verify</c>: whether a picture is what was written.</summary>
internal static class VerifyCommand
{
    public static Command Build(Terminal terminal)
    {
        Option<PictureAddress> picture = PictureOption.Build();
        var head = new Option<string?>("--head")
        {
            Description = "A hash that an earlier run printed: the log must hold that entry unchanged.",
            HelpName = "HASH",
        };
        head.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string?>()))
            {
                result.AddError("--head: an empty hash names no entry; give the one that an earlier run printed");
            }
        });
        var command = new DocumentedCommand(
            "verify",
            "Prove raw bytes, texts, statements and log of a picture, and name the first row that is not what was written.",
            """
            The last line holds the hash of the log's last entry. Keep it elsewhere: with --head a later run tells whether the
            log was cut off or written anew since.

            Examples:
              rapport verify --db picture.db
              rapport verify --db picture.db --head 5f0c…

            Exit status: 0 all is as it was written, 1 something is not, 2 wrong usage.
            """
        )
        {
            picture,
            head,
        };
        command.SetAction(
            (parsed, cancel) =>
            {
                var store = PictureStore.Open(parsed.GetValue(picture)!, TimeProvider.System);
                VerificationReport report = store.Verify(null, cancel);
                bool known = parsed.GetValue(head) is not string hash || store.HasEntry(hash);
                return Task.FromResult(Write(report, known, terminal));
            }
        );
        return command;
    }

    /// <summary>Says what was found; gives the exit status.</summary>
    public static int Write(VerificationReport report, bool known, Terminal terminal)
    {
        if (report.Fault is { } fault)
        {
            terminal.Message(fault.ToString());
            return ExitStatus.Faults;
        }
        if (!known)
        {
            terminal.Message(
                "table log, row ?: no entry has the hash that --head names; the log was cut off or written anew"
            );
            return ExitStatus.Faults;
        }
        terminal.Output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Articles} articles, {report.Statements} statements, {report.Entries} log entries: all as written"
            )
        );
        if (report.Erased > 0)
        {
            terminal.Output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{report.Erased} articles erased: their tombstones are as they were left"
                )
            );
        }
        terminal.Output.WriteLine($"head {report.Head}");
        return ExitStatus.Fine;
    }
}
