using System.CommandLine;
using System.Globalization;
using Rapport.Picture;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport erase</c>: articles out of a picture for good.</summary>
internal static class EraseCommand
{
    public static Command Build(Terminal terminal)
    {
        Option<PictureAddress> picture = PictureOption.Build();
        var articles = new Argument<string[]>("ARTICLE")
        {
            Description =
                "SHA-256 of an article, or its id where only one has it; 'rapport query --format jsonl' prints both.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string[]> party = Words("--party", "ID", "Each article that names this party, by its id.");
        Option<string[]> naming = Words("--naming", "WORDS", "Each article whose title or text holds these words.");
        var reason = new Option<string>("--reason", "-r")
        {
            Description = "Why. It is kept for ever: write no name of whom it is about.",
            HelpName = "WORDS",
            Required = true,
        };
        var author = new Option<string>("--author", "-a")
        {
            Description = "Who erases; the name of the user where none is given.",
            HelpName = "NAME",
            DefaultValueFactory = _ => Environment.UserName,
        };
        var dry = new Option<bool>("--dry-run") { Description = "Only say what would go." };
        var command = new DocumentedCommand(
            "erase",
            "Take articles out of a picture for good: bytes, text and statements go, a tombstone stays.",
            """
            The log keeps the SHA-256, when, who and why, so that 'rapport verify' still proves the rest and the same bytes are not
            taken in again. Decisions about what went keep their author and time, and lose their words. Backups and files written by
            'query' and 'brief' are not reached; 'rapport export' writes the months anew that lost statements.

            Examples:
              rapport erase --party jane-doe --dry-run --reason "asked for on 3 May" --db picture.db
              rapport erase --party jane-doe --naming "Jane Doe" --reason "asked for on 3 May" --db picture.db
              rapport erase 5f0c… --reason "court order 12/2024" --db picture.db

            Whoever reads the picture meanwhile keeps the words in its files: stop a served one first, and start it again afterwards. Where
            the files could not be cleared, the message says so, and the same command ends it.

            Exit status: 0 fine, 1 an article or a party is not there, the picture cannot be written to, or its files are not yet cleared, 2 wrong usage.
            """
        )
        {
            articles,
            party,
            naming,
            reason,
            author,
            dry,
            picture,
        };
        command.SetAction(parsed =>
        {
            var request = new ErasureRequest(parsed.GetValue(author)!, parsed.GetValue(reason)!)
            {
                Articles = [.. parsed.GetValue(articles) ?? []],
                Parties = [.. parsed.GetValue(party) ?? []],
                Words = [.. parsed.GetValue(naming) ?? []],
            };
            Check(request);
            return Run(request, parsed.GetValue(picture)!, parsed.GetValue(dry), terminal);
        });
        return command;
    }

    private static void Check(ErasureRequest request)
    {
        if (request.Articles.IsEmpty && request.Parties.IsEmpty && request.Words.IsEmpty)
        {
            throw new UserException("name what to erase: an ARTICLE, --party or --naming", ExitStatus.Usage);
        }
        // A slip would empty the picture.
        if (request.Words.Any(w => w.Trim().Length < 3))
        {
            throw new UserException("--naming: give a name of three letters at least", ExitStatus.Usage);
        }
        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            throw new UserException("--reason: say why in a few words", ExitStatus.Usage);
        }
    }

    private static int Run(ErasureRequest request, PictureAddress address, bool dry, Terminal terminal)
    {
        PictureStore store = dry
            ? PictureStore.Open(address, TimeProvider.System)
            : PictureStore.Create(Existing(address), TimeProvider.System, terminal.Message);
        ErasureReport report = dry ? PictureErasure.Find(store, request) : PictureErasure.Run(store, request);
        foreach (ErasedArticle article in report.Articles)
        {
            terminal.Output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{article.Sha}  {article.Statements} statements")
            );
        }
        foreach (string copy in report.NearCopies)
        {
            terminal.Output.WriteLine($"{copy}  stays, a near-copy of what {(dry ? "would go" : "went")}");
        }
        terminal.Output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Articles.Length} articles{(dry ? " would be" : "")} erased, {report.Decisions} decisions {(dry ? "would lose" : "lost")} their words"
            )
        );
        return ExitStatus.Fine;
    }

    // Nothing is made where a name was misspelt.
    private static PictureAddress Existing(PictureAddress address)
    {
        _ = PictureStore.Open(address, TimeProvider.System);
        return address;
    }

    private static Option<string[]> Words(string name, string help, string description) =>
        new(name) { Description = $"{description} May be repeated.", HelpName = help };
}
