using System.CommandLine;
using Rapport.Analysis.Figures;
using Rapport.Desk.Figures;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport actor</c>, <c>organization</c> and <c>region</c>: one party, and all that is known and said of it.</summary>
internal static class ActorCommand
{
    public static Command BuildActor(Terminal terminal) =>
        Build(
            terminal,
            "actor",
            "Print what one party does and has done to it, its offices and memberships, and what is said to hold of it.",
            """
            Whoever acts for the party counts as the party: Russia's president is Russia. --on is the day of offices and memberships.

            Examples:
              rapport actor Hungary --db picture.db --from 2024-07-01
              rapport actor viktor-orban --db picture.db --on 2024-07-05 --format json

            Exit status: 0 fine, 1 the picture cannot be read, 2 wrong usage.
            """,
            (answers, who, question) => answers.Actor(who, question)
        );

    public static Command BuildOrganization(Terminal terminal) =>
        Build(
            terminal,
            "organization",
            "Print an organization: members, candidates and observers on a day, how that changed, its meetings and what it plans, and who says what of it.",
            """
            Members come from the knowledge tables, each row with its source; what articles report stands below and never overrides a row.

            Examples:
              rapport organization SCO --on 2024-07-04 --db picture.db
              rapport organization NATO --db picture.db --format csv

            Exit status: 0 fine, 1 the picture cannot be read, 2 wrong usage.
            """,
            (answers, who, question) => answers.Organization(who, question)
        );

    public static Command BuildRegion(Terminal terminal) =>
        Build(
            terminal,
            "region",
            "Print a region: its states, who acts on them from outside and how, and who is said to hold or seek sway there.",
            """
            The region stands for its states: what is done to one of them is done in the region.

            Examples:
              rapport region "Central Asia" --db picture.db

            Exit status: 0 fine, 1 the picture cannot be read, 2 wrong usage.
            """,
            (answers, who, question) => answers.Region(who, question)
        );

    private static Command Build(
        Terminal terminal,
        string name,
        string description,
        string details,
        Func<PictureAnswers, string, FigureQuestion, IReadOnlyList<Figure>> figures
    )
    {
        var who = new Argument<string>("WHO") { Description = "Id or name." };
        Option<DateOnly?> on = DayOption.Of(
            "--on",
            "The day of memberships and offices; any day where nothing is said."
        );
        var options = new FigureOptions();
        var command = new DocumentedCommand(name, description, details) { who, on };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            return options.Write(
                parsed,
                terminal,
                figures(
                    options.Answers(parsed),
                    parsed.GetValue(who)!,
                    options.Question(parsed) with
                    {
                        On = parsed.GetValue(on),
                    }
                )
            );
        });
        return command;
    }
}
