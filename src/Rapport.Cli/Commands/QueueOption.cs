using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Rapport.Queue;

namespace Rapport.Cli.Commands;

/// <summary>The <c>--queue</c> option, and how a queue is opened.</summary>
internal static class QueueOption
{
    public static Option<string?> Build(bool required = false)
    {
        var option = new Option<string?>("--queue")
        {
            Description =
                "The queue: postgres://user:password@host:port/database, or nats://host:port/name "
                + "(several servers with commas, ?replicas=3).",
            HelpName = "QUEUE",
            Required = required,
        };
        option.Validators.Add(Check);
        return option;
    }

    /// <summary>This process, as the queue and the other workers know it.</summary>
    public static string Worker
    {
        get
        {
            string machine = new([.. Environment.MachineName.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')]);
            return string.Create(CultureInfo.InvariantCulture, $"{machine}-{Environment.ProcessId}");
        }
    }

    private static void Check(OptionResult result)
    {
        string word = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (string.IsNullOrWhiteSpace(word))
        {
            result.AddError("--queue: name a queue");
            return;
        }
        try
        {
            _ = QueueAddress.Parse(word);
        }
        catch (QueueException e)
        {
            result.AddError(e.Message);
        }
    }
}
