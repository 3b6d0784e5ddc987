using System.CommandLine;
using System.CommandLine.Invocation;
using Rapport.Cli.Pipeline;
using Rapport.Knowledge;
using Rapport.Picture;
using Rapport.Queue;

namespace Rapport.Cli.Commands;

/// <summary>The whole command line: parses the arguments, runs the command, and turns whatever goes wrong into a line.</summary>
internal static class CommandLine
{
    private const int MostFaults = 10;

    /// <summary>How long a command may take to end after Ctrl-C or SIGTERM.</summary>
    private static readonly TimeSpan s_farewell = TimeSpan.FromSeconds(20);

    /// <summary>Builds the commands; each writes to <paramref name="terminal"/>.</summary>
    public static RootCommand Build(Terminal terminal)
    {
        var root = new RootCommand(
            "Rapport reads reporting on world politics and prints sourced, dated statements: who did, plans or says what to whom."
        );
        root.Add(BriefCommand.Build(terminal));
        root.Add(ReadCommand.Build(terminal));
        root.Add(ParseCommand.Build(terminal));
        root.Add(ExplainCommand.Build(terminal));
        root.Add(RulesCommand.Build(terminal));
        root.Add(EvalCommand.Build(terminal));
        root.Add(DiffCommand.Build(terminal));
        PictureCommands.AddTo(root, terminal);
        FigureCommands.AddTo(root, terminal);
        root.Add(ServeCommand.Build(terminal));
        root.Add(McpCommand.Build(terminal));
        root.Add(KeysCommand.Build(terminal));
        root.Add(CompletionCommand.Build(terminal));
        HelpText.Install(root);
        return root;
    }

    /// <summary>Runs one command line; gives the exit status.</summary>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        RootCommand root = Build(terminal);
        ParseResult parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            return ReportUsage(parsed, args.Length == 0, terminal);
        }
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            // Interruption does that.
            ProcessTerminationTimeout = null,
        };
        // What is coded is still written, and what is not is given back.
        using var interruption = new Interruption(s_farewell, Environment.Exit);
        try
        {
            int status = await parsed.InvokeAsync(configuration, interruption.Token);
            await terminal.Output.FlushAsync();
            return status;
        }
        catch (Exception e)
        {
            return Report(e, parsed.CommandResult.Command.Name == "check", terminal);
        }
    }

    private static int ReportUsage(ParseResult parsed, bool bare, Terminal terminal)
    {
        if (bare)
        {
            parsed
                .CommandResult.Command.Parse(["--help"])
                .Invoke(new InvocationConfiguration { Output = terminal.Error });
            return ExitStatus.Usage;
        }
        foreach (string message in Messages(parsed))
        {
            terminal.Message(message);
        }
        terminal.Message($"see '{CommandPath(parsed)} --help'");
        return ExitStatus.Usage;
    }

    private static IEnumerable<string> Messages(ParseResult parsed)
    {
        List<string> messages = [.. parsed.Errors.Select(e => e.Message.TrimEnd('.')).Distinct(StringComparer.Ordinal)];
        bool unknown = messages.Exists(m => m.StartsWith("Unrecognized", StringComparison.Ordinal));
        // A misspelt command is also a missing one, and what follows it is unknown for that reason alone.
        IEnumerable<string> telling = unknown
            ? messages.Where(m => m.StartsWith("Unrecognized", StringComparison.Ordinal)).Take(1)
            : messages;
        return unknown && Correction(parsed) is string correction
            ? telling.Append($"did you mean '{correction}'?")
            : telling;
    }

    /// <summary>The library's first correction of a misspelt word, or null.</summary>
    private static string? Correction(ParseResult parsed)
    {
        var text = new StringWriter();
        ((ParseErrorAction)parsed.Action!).ShowHelp = false;
        parsed.Invoke(new InvocationConfiguration { Output = text, Error = TextWriter.Null });
        string[] lines = text.ToString()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length > 1 ? lines[1] : null;
    }

    private static string CommandPath(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        return command is RootCommand ? "rapport"
            : command.Parents.FirstOrDefault() is Command parent and not RootCommand
                ? $"rapport {parent.Name} {command.Name}"
            : $"rapport {command.Name}";
    }

    private static int Report(Exception e, bool checking, Terminal terminal)
    {
        switch (e)
        {
            case OperationCanceledException:
                return ExitStatus.Interrupted;
            case IOException when IsBrokenPipe(e):
                return ExitStatus.Fine;
            case PictureException picture:
                terminal.Message(picture.Message);
                return ExitStatus.Faults;
            case QueueException queue:
                terminal.Message(queue.Message);
                return ExitStatus.Faults;
            case QuestionException question:
                terminal.Message(question.Message);
                return ExitStatus.Usage;
            case UserException user:
                terminal.Message(user.Message);
                return user.Status;
            case DataException or InvalidDataException:
                ReportFaults(e.Message.Split('\n'), checking, terminal);
                return ExitStatus.Faults;
            case IOException or UnauthorizedAccessException:
                terminal.Message($"the output cannot be written: {e.Message}");
                return ExitStatus.Faults;
            default:
                if (Serving.ServeFaults.Explain(e) is string why)
                {
                    terminal.Message(why);
                    return ExitStatus.Faults;
                }
                // A defect of Rapport, not of the input: one line that a report can be filed with.
                string at = e.StackTrace?.Split('\n').FirstOrDefault()?.Trim() ?? "";
                terminal.Message(
                    $"internal error, please report it: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")} ({at})"
                );
                return ExitStatus.Faults;
        }
    }

    /// <summary>All faults of the data where they were asked for; else the first, which are often the cause of the rest.</summary>
    private static void ReportFaults(string[] faults, bool checking, Terminal terminal)
    {
        int shown = checking || faults.Length <= MostFaults ? faults.Length : MostFaults;
        foreach (string line in faults.Take(shown))
        {
            terminal.Message(line);
        }
        if (shown < faults.Length)
        {
            terminal.Message($"{faults.Length - shown} more faults; 'rapport rules check' lists all");
        }
    }

    // 32 is EPIPE on Unix; 109 and 232 are ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.
    private static bool IsBrokenPipe(Exception e) => (e.HResult & 0xFFFF) is 32 or 109 or 232;
}
