using System.CommandLine;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport sources</c>: what each publisher was worth so far.</summary>
internal static class SourcesCommand
{
    public static Command Build(Terminal terminal)
    {
        var party = new Option<string?>("--party") { Description = "Only what involves WHO.", HelpName = "WHO" };
        var options = new FigureOptions();
        var command = new DocumentedCommand(
            "sources",
            "Print for each publisher how often it was first, how often others bear it out or contradict it, and what people withdrew.",
            """
            Counted are acts that happened or go on. Whoever printed another's text bears nothing out: near-copies are one origin.

            Examples:
              rapport sources --db picture.db
              rapport sources --db picture.db --party Syria --format csv --output sources.csv

            Exit status: 0 fine, 1 the picture cannot be read, 2 wrong usage.
            """
        )
        {
            party,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
            options.Write(
                parsed,
                terminal,
                options.Answers(parsed).Sources(options.Question(parsed) with { Party = parsed.GetValue(party) })
            )
        );
        return command;
    }
}
