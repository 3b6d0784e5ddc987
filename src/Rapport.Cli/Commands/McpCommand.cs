using System.CommandLine;
using Rapport.Cli.Serving;
using Rapport.Picture;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport mcp</c>: a picture for assistants over standard input and output.</summary>
internal static class McpCommand
{
    public static Command Build(Terminal terminal)
    {
        Option<PictureAddress> picture = PictureOption.Build();
        var command = new DocumentedCommand(
            "mcp",
            "Answer an assistant over the Model Context Protocol on standard input and output.",
            """
            Tools: search_statements, open_evidence, actor, dyad, calendar, brief; every answer carries the ids of its statements.
            Over HTTP the same stands at /mcp of 'rapport serve'.

            Example, in an assistant's configuration:
              {"command": "rapport", "args": ["mcp", "--db", "picture.db"]}

            Exit status: 0 the input ended, 1 the picture cannot be read, 2 wrong usage.
            """
        )
        {
            picture,
        };
        command.SetAction((parsed, cancel) => ServeRun.McpAsync(terminal, parsed.GetValue(picture)!, cancel));
        return command;
    }
}
