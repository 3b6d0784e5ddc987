using System.CommandLine;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport conflicts</c>: statements that cannot both hold.</summary>
internal static class ConflictsCommand
{
    public static Command Build(Terminal terminal)
    {
        var party = new Option<string?>("--party") { Description = "Only what involves WHO.", HelpName = "WHO" };
        var options = new FigureOptions();
        var command = new DocumentedCommand(
            "conflicts",
            "Print statements on one act or relation that cannot both hold, side by side: status, number, day, country.",
            """
            Events are compared within what `rapport link` joined, relations where they hold between the same parties.

            Examples:
              rapport conflicts --db picture.db
              rapport conflicts --db picture.db --party Syria --format csv --output conflicts.csv

            Exit status: 0 fine, 1 the picture cannot be read, 2 wrong usage.
            """
        )
        {
            party,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            return options.Write(
                parsed,
                terminal,
                options.Answers(parsed).Conflicts(options.Question(parsed) with { Party = parsed.GetValue(party) })
            );
        });
        return command;
    }
}
