using System.CommandLine;
using System.Globalization;
using Rapport.Cli.Query;
using Rapport.Desk.Query;
using Rapport.Picture;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport review</c>: what people decide about a picture.</summary>
internal sealed class ReviewCommand
{
    private readonly Terminal _terminal;
    private readonly Option<PictureAddress> _picture = PictureOption.Build();
    private readonly Option<string> _reason = new("--reason", "-r")
    {
        Description = "Why, in a few words.",
        HelpName = "WORDS",
        Required = true,
    };

    private readonly Option<string> _author = new("--author", "-a")
    {
        Description = "Who decides; the name of the user where none is given.",
        HelpName = "NAME",
        DefaultValueFactory = _ => Environment.UserName,
    };

    private ReviewCommand(Terminal terminal) => _terminal = terminal;

    public static Command Build(Terminal terminal) => new ReviewCommand(terminal).Build();

    private Command Build() =>
        new DocumentedCommand(
            "review",
            "Accept, correct or reject statements, merge and split parties and events; list and export what was decided.",
            """
            Decisions are kept for ever with author, time and reason, are made again after every recoding, and win over it.

            Examples:
              rapport query --db picture.db --party RUS                                  prints statements; --format csv with ids
              rapport review accept ID --db picture.db --reason "as the text says"
              rapport review correct ID --db picture.db --set status=planned --reason "it lies ahead"
              rapport review merge-parties islamic-state-group ISIL --db picture.db --reason "one group"
              rapport review export --db picture.db > gold.jsonl

            Exit status: 0 fine, 1 what it is about is not there, 2 wrong usage.
            """
        )
        {
            Judging("accept", "The statement is right.", (a, r, id) => new Accept(a, r, id)),
            Judging("reject", "The statement is wrong and stands no longer.", (a, r, id) => new Reject(a, r, id)),
            Correcting(),
            OfTwo(
                "merge-parties",
                "Two parties are one: questions about either find both.",
                ("PARTY", "Id of the one that gives way."),
                ("INTO", "Id of the one that stands for both."),
                (a, r, one, two) => new MergeParties(a, r, one, two)
            ),
            Splitting(),
            OfTwo(
                "merge-events",
                "Two statements say the same act.",
                ("ID", "Id of a statement."),
                ("WITH", "Id of the other."),
                (a, r, one, two) => new MergeEvents(a, r, one, two)
            ),
            OfTwo(
                "split-event",
                "A statement does not say the act that it was joined to.",
                ("ID", "Id of the statement."),
                ("FROM", "Id of a statement of the event that it is taken from."),
                (a, r, one, two) => new SplitEvent(a, r, one, two)
            ),
            Listing(),
            Exporting(),
        };

    private Command Judging(string name, string description, Func<string, string, string, Decision> decide)
    {
        Argument<string[]> ids = new("ID") { Description = "Ids of statements.", Arity = ArgumentArity.OneOrMore };
        var command = new Command(name, description) { ids, _picture, _reason, _author };
        command.SetAction(parsed =>
            Decide(parsed, (a, r) => [.. parsed.GetValue(ids)!.Select(id => decide(a, r, id))])
        );
        return command;
    }

    private Command OfTwo(
        string name,
        string description,
        (string Name, string Description) first,
        (string Name, string Description) second,
        Func<string, string, string, string, Decision> decide
    )
    {
        Argument<string> one = new(first.Name) { Description = first.Description };
        Argument<string> two = new(second.Name) { Description = second.Description };
        var command = new Command(name, description) { one, two, _picture, _reason, _author };
        command.SetAction(parsed =>
            Decide(parsed, (a, r) => [decide(a, r, parsed.GetValue(one)!, parsed.GetValue(two)!)])
        );
        return command;
    }

    private Command Splitting()
    {
        Argument<string> id = new("ID") { Description = "Id of the statement." };
        Argument<string> party = new("PARTY") { Description = "Id of the party as coded." };
        Argument<string> into = new("INTO") { Description = "Id of the party that is meant." };
        var command = new Command("split-party", "In one statement a party is really another one.")
        {
            id,
            party,
            into,
            _picture,
            _reason,
            _author,
        };
        command.SetAction(parsed =>
            Decide(
                parsed,
                (a, r) => [new SplitParty(a, r, parsed.GetValue(id)!, parsed.GetValue(party)!, parsed.GetValue(into)!)]
            )
        );
        return command;
    }

    private Command Correcting()
    {
        Argument<string> id = new("ID") { Description = "Id of the statement." };
        Option<string[]> set = new("--set")
        {
            Description =
                "Another value of a field: status=planned, object=grain, or JSON: quantity=24. May be repeated.",
            HelpName = "FIELD=VALUE",
        };
        Option<string?> json = new("--json")
        {
            Description = "The whole statement as one line of JSON; - reads it from standard input.",
            HelpName = "JSON",
        };
        var command = new Command("correct", "Another statement takes the place of the coded one.")
        {
            id,
            set,
            json,
            _picture,
            _reason,
            _author,
        };
        command.SetAction(parsed =>
        {
            var store = PictureStore.Create(parsed.GetValue(_picture)!, TimeProvider.System, _terminal.Message);
            string hash = parsed.GetValue(id)!;
            string line = parsed.GetValue(json) switch
            {
                null => CorrectedStatement.Of(Stored(store, hash), parsed.GetValue(set) ?? []),
                "-" => new StreamReader(_terminal.Input).ReadToEnd().Trim(),
                string given => given,
            };
            return Keep(store, [new Correct(parsed.GetValue(_author)!, parsed.GetValue(_reason)!, hash, line)]);
        });
        return command;
    }

    private Command Listing()
    {
        var command = new Command("list", "Print all decisions, the earliest first.") { _picture };
        command.SetAction(parsed =>
        {
            var store = PictureStore.Open(parsed.GetValue(_picture)!, TimeProvider.System);
            DecisionOutput.Write(store, _terminal.Output);
            return ExitStatus.Fine;
        });
        return command;
    }

    private Command Exporting()
    {
        var command = new Command(
            "export",
            "Print what was decided about statements as gold, one passage a line, in the form that 'rapport eval' reads."
        )
        {
            _picture,
        };
        command.SetAction(parsed =>
        {
            var store = PictureStore.Open(parsed.GetValue(_picture)!, TimeProvider.System);
            GoldOutput.Write(store, _terminal.Output);
            return ExitStatus.Fine;
        });
        return command;
    }

    private int Decide(ParseResult parsed, Func<string, string, IReadOnlyList<Decision>> decisions)
    {
        var store = PictureStore.Create(parsed.GetValue(_picture)!, TimeProvider.System, _terminal.Message);
        return Keep(store, decisions(parsed.GetValue(_author)!, parsed.GetValue(_reason)!));
    }

    private int Keep(PictureStore store, IReadOnlyList<Decision> decisions)
    {
        foreach (long seq in store.Decide(decisions))
        {
            _terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kept as entry {seq} of the log"));
        }
        return ExitStatus.Fine;
    }

    private static string Stored(PictureStore store, string hash) =>
        store.Statements(new StatementFilter { Hash = hash }, new PageRequest(1)).Statements is [var statement]
            ? statement.Json
            : throw new UserException($"no statement that stands has the id '{hash}'; 'rapport query' prints ids");
}
