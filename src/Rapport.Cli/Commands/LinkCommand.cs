using System.CommandLine;
using System.Globalization;
using Rapport.Picture;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport link</c>: copies and events of a picture.</summary>
internal static class LinkCommand
{
    public static Command Build(Terminal terminal)
    {
        Option<PictureAddress> picture = PictureOption.Build();
        var anew = new Option<bool>("--anew")
        {
            Description =
                "Make all of it anew, also where nothing has changed: after 'verify' named a page of ledger or coverage.",
        };
        var command = new DocumentedCommand(
            "link",
            "Find near-copies, which count as one origin, and join reports of the same act to events.",
            """
            'rapport ingest' does this at its end; with --no-link it is left to this command, after the last of several.

            Example:
              rapport link --db picture.db

            Exit status: 0 fine, 1 the picture cannot be written to, 2 wrong usage.
            """
        )
        {
            anew,
            picture,
        };
        command.SetAction(parsed =>
        {
            terminal.Output.WriteLine(
                Words(
                    PictureStore
                        .Open(parsed.GetValue(picture)!, TimeProvider.System, terminal.Message)
                        .Link(parsed.GetValue(anew))
                )
            );
            return ExitStatus.Fine;
        });
        return command;
    }

    /// <summary>What linking found, in one line.</summary>
    public static string Words(LinkReport? report) =>
        report is null
            ? "nothing new to link"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Articles} articles of {report.Origins} origins; {report.Reports} reports of {report.Events} events"
            );
}
