using System.IO.Pipelines;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Rapport.Server.Tests;

/// <summary>The official client library talks to the picture, over HTTP and over a pair of streams.</summary>
public class McpTests
{
    [Theory]
    [InlineData("http")]
    [InlineData("streams")]
    [InlineData("process")]
    public async Task Every_tool_answers_with_ids_of_evidence(string way)
    {
        await using Served served = await Served.StartAsync();
        string statement = await served.StatementAsync();
        using var end = new CancellationTokenSource();
        var there = new Pipe();
        var back = new Pipe();
        Task running =
            way == "streams"
                ? PictureMcp.RunAsync(
                    served.Store.Address,
                    TimeProvider.System,
                    there.Reader.AsStream(),
                    back.Writer.AsStream(),
                    end.Token
                )
                : Task.CompletedTask;
        IClientTransport transport = way switch
        {
            "http" => new HttpClientTransport(
                new HttpClientTransportOptions { Endpoint = new Uri(served.Address, "mcp") }
            ),
            "streams" => new StreamClientTransport(there.Writer.AsStream(), back.Reader.AsStream()),
            _ => new StdioClientTransport(
                new StdioClientTransportOptions
                {
                    Command = "dotnet",
                    Arguments = [RapportProcess.Program, "mcp", "--db", served.Store.Address.Name],
                }
            ),
        };
        await using (McpClient client = await McpClient.CreateAsync(transport, cancellationToken: Served.Cancel))
        {
            (string Tool, Dictionary<string, object?> Arguments)[] calls =
            [
                ("search_statements", new() { ["party"] = "IRN" }),
                ("open_evidence", new() { ["id"] = statement }),
                ("actor", new() { ["who"] = "Iran" }),
                ("dyad", new() { ["one"] = "IRN", ["other"] = "SAU" }),
                ("calendar", []),
                ("brief", new() { ["about"] = "IRN" }),
            ];
            IList<McpClientTool> tools = await client.ListToolsAsync(cancellationToken: Served.Cancel);
            Assert.Equal(calls.Select(c => c.Tool).Order(), tools.Select(t => t.Name).Order());
            foreach ((string tool, Dictionary<string, object?> arguments) in calls)
            {
                CallToolResult result = await client.CallToolAsync(tool, arguments, cancellationToken: Served.Cancel);
                string text = string.Concat(result.Content.OfType<TextContentBlock>().Select(c => c.Text));
                Assert.False(result.IsError ?? false, $"{tool}: {text}");
                Assert.Matches("[0-9a-f]{32}", text);
            }
            CallToolResult wrong = await client.CallToolAsync(
                "actor",
                new Dictionary<string, object?> { ["who"] = "Nobody Of That Name" },
                cancellationToken: Served.Cancel
            );
            Assert.True(wrong.IsError);
            await ToldAsync(client, "dyad", new() { ["one"] = "IRN" }, "'other'");
            await ToldAsync(client, "search_statements", new() { ["limit"] = 999999999999 }, "another kind");
        }
        await end.CancelAsync();
        await running;
    }

    private static async Task ToldAsync(
        McpClient client,
        string tool,
        Dictionary<string, object?> arguments,
        string fault
    )
    {
        CallToolResult result = await client.CallToolAsync(tool, arguments, cancellationToken: Served.Cancel);
        Assert.True(result.IsError);
        Assert.Contains(fault, Assert.IsType<TextContentBlock>(result.Content[0]).Text, StringComparison.Ordinal);
    }
}
