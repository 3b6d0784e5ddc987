using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Rapport.Picture;

namespace Rapport.Server.Tests;

/// <summary>The official MCP inspector (its command line) talks to the picture, over HTTP and over standard input and output.</summary>
public partial class InspectorTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_tool_is_listed_and_answers(bool http)
    {
        await using Served served = await Served.StartAsync();
        string statement = await served.StatementAsync();
        string[] target = http
            ? [new Uri(served.Address, "mcp").ToString(), "--transport", "http"]
            : ["dotnet", RapportProcess.Program, "mcp", "--db", served.Store.Address.Name];

        using JsonDocument tools = await AskAsync(target, "--method", "tools/list");
        string[] names =
        [
            .. tools.RootElement.GetProperty("tools").EnumerateArray().Select(t => t.GetProperty("name").GetString()!),
        ];

        Assert.Equal(
            ["actor", "brief", "calendar", "dyad", "open_evidence", "search_statements"],
            names.Order(StringComparer.Ordinal)
        );
        // Of each kind one: those without argument, with one, and with several.
        foreach (
            string[] call in (string[][])
                [
                    ["calendar"],
                    ["open_evidence", $"id={statement}"],
                    ["dyad", "one=IRN", "other=SAU"],
                ]
        )
        {
            using JsonDocument answer = await AskAsync(
                target,
                [
                    "--method",
                    "tools/call",
                    "--tool-name",
                    call[0],
                    .. call[1..].SelectMany(a => (string[])["--tool-arg", a]),
                ]
            );
            Assert.Matches(IdPattern(), answer.RootElement.ToString());
        }
    }

    [Fact]
    public async Task It_needs_a_key_where_everyone_does()
    {
        string key = "";
        await using Served served = await Served.StartAsync(
            s => s with { RequireAuthentication = true },
            store => key = ApiKeys.Add(store, "x", AccessRole.Reader, "test", TimeProvider.System)
        );
        string[] target = [new Uri(served.Address, "mcp").ToString(), "--transport", "http", "--method", "tools/list"];

        (int without, _) = await RunAsync(target);
        (int with, string said) = await RunAsync([.. target, "--header", $"Authorization: Bearer {key}"]);

        Assert.NotEqual(0, without);
        Assert.True(with == 0, said);
    }

    private static async Task<JsonDocument> AskAsync(string[] target, params string[] arguments)
    {
        (int status, string said) = await RunAsync([.. target, .. arguments]);
        Assert.True(status == 0, said);
        return JsonDocument.Parse(said);
    }

    private static async Task<(int Status, string Said)> RunAsync(string[] arguments)
    {
        string program = Program();
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])[program, "--cli", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }
        using Process process = Process.Start(start)!;
        Task<string> said = process.StandardOutput.ReadToEndAsync(Served.Cancel);
        string complained = await process.StandardError.ReadToEndAsync(Served.Cancel);
        await process.WaitForExitAsync(Served.Cancel);
        return (process.ExitCode, process.ExitCode == 0 ? await said : await said + complained);
    }

    private static string Program()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Rapport.slnx")))
        {
            folder = folder.Parent;
        }
        string program = Path.Combine(
            folder?.FullName ?? "",
            "eng/mcp-inspector/node_modules/@modelcontextprotocol/inspector/cli/build/cli.js"
        );
        Assert.SkipUnless(File.Exists(program), "the MCP inspector is not installed: (cd eng/mcp-inspector && npm ci)");
        return program;
    }

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex IdPattern();
}
