using System.CommandLine;
using Rapport.Cli.Serving;
using Rapport.Picture;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport serve</c>: a picture as web app, API and MCP.</summary>
internal static class ServeCommand
{
    private const string More = """
        Without --db the samples are read into a picture of their own, which is gone afterwards. Listens on loopback; anywhere else
        only where people must say who they are: make keys with 'rapport keys add', or give --openid. docs/server.md has the rest.

        Examples:
          rapport serve
          rapport serve --db picture.db --urls http://127.0.0.1:5080

        Exit status: 0 ended by Ctrl-C, 1 it cannot be served so, 2 wrong usage.
        """;

    public static Command Build(Terminal terminal)
    {
        Option<PictureAddress> picture = PictureOption.Build(required: false);
        var options = new ServeOptions();
        var command = new DocumentedCommand(
            "serve",
            "Serve a picture: web app, REST API with OpenAPI, feeds, and MCP over HTTP, in one process.",
            More
        )
        {
            picture,
        };
        options.AddTo(command);
        command.SetAction(
            (parsed, cancel) => ServeRun.RunAsync(terminal, parsed.GetValue(picture), options.Read(parsed), cancel)
        );
        return command;
    }
}
