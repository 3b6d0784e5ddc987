using System.CommandLine;
using System.CommandLine.Parsing;
using Rapport.Knowledge;
using Rapport.Rules.Dictionaries;

namespace Rapport.Cli.Commands;

/// <summary>The options that bring a user's own dictionaries.</summary>
internal sealed class DictionaryOptions
{
    private readonly Option<string[]> _files = new("--dictionary")
    {
        Description =
            "A dictionary in the format of PETRARCH or TABARI (verbs, actors, agents or discards), read beside the rules; repeat it for more.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool> _alone = new("--dictionary-only")
    {
        Description = "Code by the dictionaries alone, without the rules.",
    };

    public void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_alone);
        command.Validators.Add(Check);
    }

    /// <summary>The engine with the dictionaries that the command line names; their faulty lines are named on standard error.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where faults are named.</param>
    /// <param name="faults">How many lines were at fault.</param>
    public Engine Load(ParseResult parsed, Terminal terminal, out int faults)
    {
        faults = 0;
        if (parsed.GetValue(_files) is not { Length: > 0 } files)
        {
            return terminal.LoadEngine();
        }
        EventDictionary dictionary = EventDictionary.Load(files);
        foreach (DataFault fault in dictionary.Faults)
        {
            terminal.Message(fault.ToString());
        }
        faults = dictionary.Faults.Length;
        return terminal.LoadEngine().With(dictionary, parsed.GetValue(_alone));
    }

    private void Check(CommandResult result)
    {
        if (result.GetValue(_alone) && result.GetValue(_files) is not { Length: > 0 })
        {
            result.AddError("--dictionary-only: name the dictionaries with --dictionary FILE");
        }
    }
}
