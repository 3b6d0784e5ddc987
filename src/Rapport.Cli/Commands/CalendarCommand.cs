using System.CommandLine;
using Rapport.Analysis.Figures;
using Rapport.Desk.Figures;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport calendar</c> and <c>rapport promises</c>: what was planned, what became of it, and who keeps to it.</summary>
internal static class CalendarCommand
{
    public static Command Build(Terminal terminal) =>
        Build(
            terminal,
            "calendar",
            "Print what was planned and what became of it: happened, moved, cancelled, confirmed, silent.",
            """
            --from and --to are about the planned day. “silent” means that the day is past, articles name the parties since, and none
            reports it; “uncovered” that no article names them.

            Examples:
              rapport calendar --db picture.db --from 2024-07-01
              rapport calendar --db picture.db --party SCO --today 2024-09-01 --format json

            Exit status: 0 fine, 1 the picture cannot be read, 2 wrong usage.
            """,
            (answers, question, today) => answers.Calendar(question, today)
        );

    public static Command BuildPromises(Terminal terminal) =>
        Build(
            terminal,
            "promises",
            "Print how far each side does what it plans, and how late: kept, moved, cancelled, passed in silence.",
            """
            --from and --to are about the planned day. A plan counts for each side that is to act. What lies ahead, and what nobody was
            read on, counts neither as kept nor as broken.

            Examples:
              rapport promises --db picture.db
              rapport promises --db picture.db --party SCO --today 2024-09-01 --format json

            Exit status: 0 fine, 1 the picture cannot be read, 2 wrong usage.
            """,
            (answers, question, today) => answers.Promises(question, today)
        );

    private static Command Build(
        Terminal terminal,
        string name,
        string description,
        string details,
        Func<PictureAnswers, FigureQuestion, DateOnly, Figure> figure
    )
    {
        var party = new Option<string?>("--party") { Description = "Only plans that involve WHO.", HelpName = "WHO" };
        Option<DateOnly?> today = DayOption.Of("--today", "The day of asking; the clock's where nothing is said.");
        var options = new FigureOptions();
        var command = new DocumentedCommand(name, description, details) { party, today };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            DateOnly day = parsed.GetValue(today) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
            FigureQuestion question = options.Question(parsed) with { Party = parsed.GetValue(party) };
            return options.Write(parsed, terminal, figure(options.Answers(parsed), question, day));
        });
        return command;
    }
}
