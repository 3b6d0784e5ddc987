using System.CommandLine;
using Rapport.Analysis.Figures;
using Rapport.Desk.Figures;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport network</c>: who deals with whom.</summary>
internal static class NetworkCommand
{
    public static Command Build(Terminal terminal)
    {
        var party = new Option<string?>("--party") { Description = "Only what involves WHO.", HelpName = "WHO" };
        var options = new FigureOptions("graphml", "gexf");
        var command = new DocumentedCommand(
            "network",
            "Print who deals with whom: acts between sides, by cooperation and conflict; also as GraphML and GEXF.",
            """
            Whoever acts for a state counts as that state. Counted are acts that happened or go on.

            Examples:
              rapport network --db picture.db --from 2024-01-01
              rapport network --db picture.db --format gexf --output network.gexf

            Exit status: 0 fine, 1 the picture cannot be read, 2 wrong usage.
            """
        )
        {
            party,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            PictureFigures picture = options.Picture(parsed);
            Figure network = new PictureAnswers(picture).Network(
                options.Question(parsed) with
                {
                    Party = parsed.GetValue(party),
                }
            );
            return options.Form(parsed) switch
            {
                "graphml" => options.Write(
                    parsed,
                    terminal,
                    t => t.Writer.Write(GraphExport.ToGraphMl(network, picture.NameOf))
                ),
                "gexf" => options.Write(
                    parsed,
                    terminal,
                    t => t.Writer.Write(GraphExport.ToGexf(network, picture.NameOf))
                ),
                _ => options.Write(parsed, terminal, network),
            };
        });
        return command;
    }
}
