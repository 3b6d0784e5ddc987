using System.CommandLine;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport calendar</c>: what was planned, and what became of it.</summary>
internal static class CalendarCommand
{
    public static Command Build(Terminal terminal)
    {
        var party = new Option<string?>("--party") { Description = "Only plans that involve WHO.", HelpName = "WHO" };
        Option<DateOnly?> today = FigureOptions.Day("--today", "The day of asking; the clock's where nothing is said.");
        var options = new FigureOptions();
        var command = new DocumentedCommand(
            "calendar",
            "Print what was planned and what became of it: happened, moved, cancelled, confirmed, silent.",
            """
            --from and --to are about the planned day. “silent” means that the day is past, articles name the parties since, and none
            reports it; “uncovered” that no article names them.

            Examples:
              rapport calendar --db picture.db --from 2024-07-01
              rapport calendar --db picture.db --party SCO --today 2024-09-01 --format json

            Exit status: 0 fine, 1 the picture cannot be read, 2 wrong usage.
            """
        )
        {
            party,
            today,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            DateOnly day = parsed.GetValue(today) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
            return options.Write(
                parsed,
                terminal,
                options.Answers(parsed).Calendar(options.Question(parsed) with { Party = parsed.GetValue(party) }, day)
            );
        });
        return command;
    }
}
