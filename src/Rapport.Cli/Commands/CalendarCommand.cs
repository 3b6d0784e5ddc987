using System.CommandLine;
using System.Globalization;
using Rapport.Analysis.Figures;
using Rapport.Cli.Figures;

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
            PictureFigures picture = options.Picture(parsed);
            string? who = parsed.GetValue(party);
            IEnumerable<FigureStatement> events = picture.Statements(
                new() { Kind = "event", Parties = who is null ? [] : [picture.Term(who)] }
            );
            DateOnly day = parsed.GetValue(today) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
            Figure calendar = CalendarFigure.Of(events, day, picture.Covers);
            string from = Text(options.From(parsed) ?? DateOnly.MinValue);
            string to = Text(options.To(parsed) ?? DateOnly.MaxValue);
            return options.Write(
                parsed,
                terminal,
                calendar with
                {
                    Rows =
                    [
                        .. calendar.Rows.Where(r =>
                            string.CompareOrdinal((string)r[0]!, from) >= 0
                            && string.CompareOrdinal((string)r[0]!, to) <= 0
                        ),
                    ],
                }
            );
        });
        return command;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
