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

    /// <summary>A whole number in a range.</summary>
    public static Option<int> Number(string name, string description, string unit, int otherwise, int least, int most)
    {
        var option = new Option<int>(name)
        {
            Description = description,
            HelpName = unit,
            DefaultValueFactory = _ => otherwise,
        };
        option.Validators.Add(result =>
        {
            bool fits =
                result.Tokens is not [var token]
                || int.TryParse(token.Value, CultureInfo.InvariantCulture, out int n) && n >= least && n <= most;
            if (!fits)
            {
                result.AddError($"{name}: '{result.Tokens[0].Value}' is no number from {least} to {most}");
            }
        });
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
