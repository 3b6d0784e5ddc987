using System.CommandLine;
using Rapport.Cli.Pipeline;
using Rapport.Knowledge;
using Rapport.Nlp;
using Rapport.Rules;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport rules</c>: looks after the rules and the data that they rest on.</summary>
internal static class RulesCommand
{
    public static Command Build(Terminal terminal)
    {
        var data = new Option<DirectoryInfo>("--data", "-d")
        {
            Description =
                "The data folder, such as data/ of a working copy; that of this installation where none is named.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => new DirectoryInfo(Engine.DataDirectory),
        };
        return new DocumentedCommand(
            "rules",
            "Check the rules and the data that they rest on, run their examples, write new ones, see what they cover.",
            """
            Examples:
              rapport rules check --data data     after a change to a table or a rule: every fault with file and line
              rapport rules test --data data      runs every rule's example sentences
              rapport rules new "The council rebuked the junta." --type ACCUSE --data data
              rapport rules coverage news/        which rules fire, which never do, and which words lack one
              rapport rules codebook docs/codebook --data data

            Exit status: 0 fine, 1 faults or failed examples, 2 wrong usage.
            """
        )
        {
            BuildCheck(terminal, data),
            BuildTest(terminal, data),
            RulesNewCommand.Build(terminal, data),
            RulesCoverageCommand.Build(terminal, data),
            RulesCodebookCommand.Build(terminal, data),
        };
    }

    private static Command BuildCheck(Terminal terminal, Option<DirectoryInfo> data)
    {
        var check = new Command(
            "check",
            "Load ontology, lexicon, knowledge and rules and name every fault with file and line."
        )
        {
            data,
        };
        check.SetAction(parsed =>
        {
            string folder = parsed.GetValue(data)!.FullName;
            KnowledgeBase knowledge = KnowledgeBase.Load(folder);
            RuleBook rules = RuleBook.Load(folder, Lexicon.Load(folder), Ontology.Load(folder));
            int unverified = knowledge.Tables.Sum(t => t.Unverified);
            terminal.Output.WriteLine(
                $"{rules.Rules.Count} rules, {knowledge.Entities.Count} entities, {unverified} unverified rows, data version {knowledge.Version}: no fault"
            );
            return ExitStatus.Fine;
        });
        return check;
    }

    private static Command BuildTest(Terminal terminal, Option<DirectoryInfo> data)
    {
        var live = new Option<bool>("--live")
        {
            Description = "Parse every example anew instead of using its frozen tree.",
        };
        var test = new Command("test", "Run every rule's example sentences and say in words which fail.")
        {
            data,
            live,
        };
        test.SetAction(parsed =>
        {
            string folder = parsed.GetValue(data)!.FullName;
            var run = new ExampleRun(folder, EnglishReader.Load, parsed.GetValue(live));
            foreach (string failure in run.Failures())
            {
                terminal.Output.WriteLine(failure);
            }
            terminal.Output.WriteLine($"{run.Held} of {run.Total} examples hold, {run.Known} are known gaps");
            return run.Held + run.Known == run.Total ? ExitStatus.Fine : ExitStatus.Faults;
        });
        return test;
    }
}
