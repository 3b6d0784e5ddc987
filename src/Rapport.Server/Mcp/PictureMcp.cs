using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Rapport.Picture;
using Rapport.Server.Hosting;
using Rapport.Server.Mcp;

namespace Rapport.Server;

/// <summary>A picture for assistants over the Model Context Protocol.</summary>
public static class PictureMcp
{
    /// <summary>Answers over a pair of streams, such as standard input and output, until the input ends.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="clock">What tells the day.</param>
    /// <param name="input">Requests, a line each.</param>
    /// <param name="output">Answers; nothing else may be written there.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="PictureException">The picture cannot be opened.</exception>
    public static async Task RunAsync(
        PictureAddress picture,
        TimeProvider clock,
        Stream input,
        Stream output,
        CancellationToken cancel
    )
    {
        var store = PictureStore.Open(picture, clock);
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(_ => new ServerDesk(store, clock));
        builder.Services.AddPictureTools().WithStreamServerTransport(input, output);
        using IHost host = builder.Build();
        await host.RunAsync(cancel);
    }

    internal static IMcpServerBuilder AddPictureTools(this IServiceCollection services) =>
        services
            .AddMcpServer(o => o.ServerInfo = new Implementation { Name = "rapport", Version = ServerDesk.Version })
            .WithTools<PictureTools>()
            .WithRequestFilters(f =>
                f.AddCallToolFilter(next => (request, cancel) => ExplainedAsync(next, request, cancel))
            );

    // The library tells nobody which argument is missing or of another kind, and logs each as a defect of the server.
    private static async ValueTask<CallToolResult> ExplainedAsync(
        McpRequestHandler<CallToolRequestParams, CallToolResult> next,
        RequestContext<CallToolRequestParams> request,
        CancellationToken cancel
    )
    {
        string? fault;
        try
        {
            return await next(request, cancel);
        }
        catch (McpException e) when (e is not McpProtocolException)
        {
            fault = e.Message;
        }
        catch (JsonException e)
        {
            fault = $"an argument is of another kind than the tool's schema says: {e.Message.Split(" Path:")[0]}";
        }
        catch (ArgumentException e) when (e.ParamName == "arguments")
        {
            fault = e.Message.Split(" (Parameter")[0];
        }
        return new CallToolResult
        {
            IsError = true,
            Content = [new TextContentBlock { Text = $"{request.Params?.Name}: {fault}" }],
        };
    }
}
