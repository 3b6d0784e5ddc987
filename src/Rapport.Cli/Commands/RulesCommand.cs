using System.CommandLine;
using Rapport.Knowledge;
using Rapport.Rules;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport rules</c>: looks after the rules.</summary>
internal static class RulesCommand
{
    public static Command Build(Terminal terminal)
    {
        var command = new Command("rules", "Check the rules and the data that they rest on.") { BuildCheck(terminal) };
        return command;
    }

    private static Command BuildCheck(Terminal terminal)
    {
        var check = new Command(
            "check",
            "Load ontology, lexicon, knowledge and rules and name every fault with file and line."
        );
        check.SetAction(_ =>
        {
            string data = Engine.DataDirectory;
            KnowledgeBase knowledge = KnowledgeBase.Load(data);
            RuleBook rules = RuleBook.Load(data, Lexicon.Load(data), Ontology.Load(data));
            terminal.Output.WriteLine(
                $"{rules.Rules.Count} rules, {knowledge.Entities.Count} entities, data version {knowledge.Version}: no fault"
            );
            return ExitStatus.Fine;
        });
        return check;
    }
}
