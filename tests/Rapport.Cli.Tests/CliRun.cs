using System.Text;
using Rapport.Cli.Commands;

namespace Rapport.Cli.Tests;

/// <summary>One run of the program over streams in memory.</summary>
internal sealed record CliRun(int Status, string Output, string Error)
{
    /// <summary>The messages, one a line.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<CliRun> OfAsync(params string[] args) => await WithInputAsync("", args);

    public static Task<CliRun> WithInputAsync(string input, params string[] args) => RunAsync(input, args);

    public static Task<CliRun> WithoutInputAsync(params string[] args) => RunAsync(null, args);

    private static async Task<CliRun> RunAsync(string? input, string[] args)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input ?? "")), output, error)
        {
            IsInputClosed = input is null,
        };
        int status = await CommandLine.RunAsync(args, terminal);
        await terminal.Output.FlushAsync(TestContext.Current.CancellationToken);
        return new CliRun(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
