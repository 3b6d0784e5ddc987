using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Rapport.Cli.Pipeline;
using Rapport.Picture;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport copy</c>: a picture whole into another database.</summary>
internal static class CopyCommand
{
    public static Command Build(Terminal terminal)
    {
        Argument<PictureAddress> from = Address("FROM", "The picture to copy.");
        Argument<PictureAddress> to = Address("TO", "Where to: a new file, or a database with nothing in it.");
        var command = new DocumentedCommand(
            "copy",
            "Copy a picture whole into another database, SQLite or PostgreSQL, and prove the copy.",
            """
            Every row of every table is copied, articles' bytes, decisions, watchlists, keys and the custody log among them, as the
            picture stands at the beginning; it may be read and written meanwhile. All is written in one transaction: broken off,
            an empty picture is there and the command can be run again. At the end the copy is proved as by 'rapport verify'.

            Examples:
              rapport copy picture.db postgres://rapport:secret@localhost:5432/news
              rapport copy postgres://rapport:secret@localhost:5432/news picture.db

            Exit status: 0 fine, 1 the other picture is not empty, a database refuses, or the copy is at fault as the picture is, 2 wrong usage.
            """
        )
        {
            from,
            to,
        };
        command.SetAction(
            (parsed, cancel) =>
            {
                var source = PictureStore.Open(parsed.GetValue(from)!, TimeProvider.System);
                var target = PictureStore.Create(parsed.GetValue(to)!, TimeProvider.System, terminal.Message);
                return Task.FromResult(Run(source, target, terminal, cancel));
            }
        );
        return command;
    }

    private static int Run(PictureStore source, PictureStore target, Terminal terminal, CancellationToken cancel)
    {
        CopyReport copy = Copied(source, target, terminal, cancel);
        terminal.Output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{copy.Tables} tables, {copy.Rows} rows copied")
        );
        return VerifyCommand.Write(target.Verify(null, cancel), known: true, terminal);
    }

    private static CopyReport Copied(
        PictureStore source,
        PictureStore target,
        Terminal terminal,
        CancellationToken cancel
    )
    {
        var progress = new Progress(terminal, "rows");
        try
        {
            return PictureCopy.Run(source, target, progress.Reach, cancel);
        }
        finally
        {
            progress.Clear();
        }
    }

    private static Argument<PictureAddress> Address(string name, string description) =>
        new(name)
        {
            Description = $"{description} A file, or postgres://user:password@host:port/database.",
            CustomParser = result => PictureOption.Parse(result, name),
        };
}
