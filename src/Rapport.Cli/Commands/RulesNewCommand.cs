using System.CommandLine;
using Rapport.Cli.RuleWriting;
using Rapport.Knowledge;
using Rapport.Nlp;
using Rapport.Rules;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport rules new</c>: a working row or rule from a sentence.</summary>
internal sealed class RulesNewCommand
{
    private const string More = """
        Example:
          rapport rules new "The council rebuked the junta." --type ACCUSE --mode disapprove --data data --write

        A row goes to lexicon/en/events/TYPE.tsv; where no frame fits, a rule to rules/en/events/new.yaml. See docs/rules.md.

        Exit status: 0 it works, 1 its examples do not hold (it is not written), 2 wrong usage.
        """;

    private readonly Terminal _terminal;
    private readonly Option<DirectoryInfo> _data;
    private readonly Argument<string> _sentence = new("SENTENCE")
    {
        Description = "A sentence of your own that the rule must code, in quotation marks.",
    };
    private readonly Option<string?> _type = new("--type")
    {
        Description = "The event type, such as ACCUSE.",
        HelpName = "TYPE",
    };
    private readonly Option<string?> _word = new("--word", "-w")
    {
        Description = "The word that the rule hangs on; else the verb or noun with most parties around it.",
        HelpName = "WORD",
    };
    private readonly Option<string?> _mode = new("--mode") { Description = "A mode of the type.", HelpName = "MODE" };
    private readonly Option<string?> _cameo = new("--cameo")
    {
        Description = "A CAMEO code; else that of mode or type.",
        HelpName = "CODE",
    };
    private readonly Option<string?> _silent = new("--silent")
    {
        Description = "A sentence in which the word means something else and must give nothing.",
        HelpName = "SENTENCE",
    };
    private readonly Option<bool> _write = new("--write")
    {
        Description = "Add it to the data folder, with the trees of its sentences, where its examples hold.",
    };

    private RulesNewCommand(Terminal terminal, Option<DirectoryInfo> data)
    {
        _terminal = terminal;
        _data = data;
    }

    public static Command Build(Terminal terminal, Option<DirectoryInfo> data) =>
        new RulesNewCommand(terminal, data).Build();

    private Command Build()
    {
        var command = new DocumentedCommand(
            "new",
            "Make a row or a rule of a sentence: proposes the word, the frame and the roles, and tries it beside all others.",
            More
        )
        {
            _sentence,
            _type,
            _word,
            _mode,
            _cameo,
            _silent,
            _write,
            _data,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string folder = parsed.GetValue(_data)!.FullName;
        Lexicon lexicon = Lexicon.Load(folder);
        Ontology ontology = Ontology.Load(folder);
        string wanted = TypeOf(parsed.GetValue(_type), ontology);
        string text = OneLine(parsed.GetValue(_sentence)!);
        string? other = parsed.GetValue(_silent) is { Length: > 0 } s ? OneLine(s) : null;
        EnglishReader reader = EnglishReader.Load();
        var sketcher = new RuleSketcher(
            KnowledgeBase.Load(folder),
            lexicon,
            FrameFitting.Load(folder, lexicon, ontology),
            reader
        );
        RuleSketch sketch = sketcher.Sketch(text, parsed.GetValue(_word), wanted);
        if (sketch.Frame is null && other is null)
        {
            throw new UserException(
                $"no frame fits “{sketch.Trigger.Form}”, so it takes a rule of its own, and that needs a sentence to leave alone: --silent \"…\"",
                ExitStatus.Usage
            );
        }
        var desk = new RuleDesk(folder, reader);
        foreach (string rule in desk.Coded(sketch))
        {
            _terminal.Message($"note: {rule} codes “{sketch.Trigger.Form}” in this sentence already");
        }
        (RuleDraft draft, string? fault) = Tried(
            sketch,
            desk,
            new(wanted, parsed.GetValue(_mode), parsed.GetValue(_cameo), other)
        );
        string[] keep = other is null ? [text] : [text, other];
        return Report(draft, fault, desk, parsed.GetValue(_write) ? keep : [], _terminal);
    }

    // Where the word does its other sense too, its other side must be somebody.
    private static (RuleDraft Draft, string? Fault) Tried(RuleSketch sketch, RuleDesk desk, RuleWishes wishes)
    {
        var plain = RuleDraft.Of(sketch, wishes, when: null);
        string? fault = desk.Try(plain);
        string? path = sketch.Paths.FirstOrDefault(p => p.Role == RoleNames.Recipient).Path;
        if (fault is null || sketch.Frame is null || wishes.Silent is null || path is null)
        {
            return (plain, fault);
        }
        var narrow = RuleDraft.Of(sketch, wishes, $"{path}[party]");
        return desk.Try(narrow) is null ? (narrow, null) : (plain, fault);
    }

    private static int Report(RuleDraft draft, string? fault, RuleDesk desk, string[] keep, Terminal terminal)
    {
        foreach (string line in draft.Why)
        {
            terminal.Output.WriteLine(line);
        }
        terminal.Output.WriteLine();
        terminal.Output.WriteLine($"{draft.File}:");
        terminal.Output.Write(draft.Text);
        terminal.Output.WriteLine();
        if (fault is not null)
        {
            terminal.Output.WriteLine($"its example does not hold: {fault}");
            return ExitStatus.Faults;
        }
        if (keep.Length > 0)
        {
            desk.Keep(draft, keep);
        }
        terminal.Output.WriteLine(
            keep.Length > 0
                ? $"its examples hold; written as {draft.RuleId} to {desk.PathOf(draft)}"
                : "its examples hold; --write adds it"
        );
        return ExitStatus.Fine;
    }

    private static string TypeOf(string? type, Ontology ontology)
    {
        if (type is not null && ontology.FindEvent(type.ToUpperInvariant()) is { } found)
        {
            return found.Name;
        }
        string what = type is null ? "name the event type" : $"'{type}' is no event type; name one";
        string names = string.Join(", ", ontology.EventTypes.Select(t => t.Name));
        throw new UserException($"--type: {what} of {names}", ExitStatus.Usage);
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
