using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Rapport.Cli.Commands;

/// <summary>The library's help with the program's own name and, for one command, its examples.</summary>
internal sealed class HelpText(HelpAction inner) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    /// <summary>Takes the place of the help of <paramref name="root"/> and all below it.</summary>
    public static void Install(RootCommand root)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpText((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        InvocationConfiguration configuration = parseResult.InvocationConfiguration;
        TextWriter output = configuration.Output;
        var text = new StringWriter();
        configuration.Output = text;
        int status = inner.Invoke(parseResult);
        configuration.Output = output;
        string named = text.ToString()
            .Replace($"  {RootCommand.ExecutableName} ", "  rapport ", StringComparison.Ordinal);
        output.WriteLine(named.TrimEnd());
        if (parseResult.CommandResult.Command is DocumentedCommand documented)
        {
            output.WriteLine();
            output.WriteLine(documented.More);
        }
        return status;
    }
}
