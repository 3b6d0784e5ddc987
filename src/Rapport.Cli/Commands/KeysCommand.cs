using System.CommandLine;
using Rapport.Cli.Serving;
using Rapport.Picture;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport keys</c>: who may ask the server.</summary>
internal static class KeysCommand
{
    private static readonly string[] s_roles = ["reader", "analyst", "curator", "admin"];

    public static Command Build(Terminal terminal) =>
        new DocumentedCommand(
            "keys",
            "Give and take keys to 'rapport serve'.",
            """
            Of a key the picture keeps only the SHA-256; it is printed once. Roles, each with those before it: reader reads, analyst keeps
            watchlists and queries, curator decides, admin gives keys.

            Examples:
              rapport keys add "Jane Doe" --role curator --db picture.db
              rapport keys list --db picture.db
              rapport keys remove 6f0c… --db picture.db

            Exit status: 0 fine, 1 the picture cannot be written to or there is no such key, 2 wrong usage.
            """
        )
        {
            Add(terminal),
            List(terminal),
            Remove(terminal),
        };

    private static Command Add(Terminal terminal)
    {
        Argument<string> name = new("NAME")
        {
            Description = "Whom it is given to; the author of what is decided with it.",
        };
        Option<string> role = new("--role")
        {
            Description = "reader, analyst, curator or admin.",
            HelpName = string.Join('|', s_roles),
            DefaultValueFactory = _ => "reader",
        };
        role.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !s_roles.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError($"--role: '{token.Value}' is none of {string.Join(", ", s_roles)}");
            }
        });
        Option<PictureAddress> picture = PictureOption.Build();
        var command = new Command("add", "Make a key and print it.") { name, role, picture };
        command.SetAction(parsed =>
        {
            terminal.Output.WriteLine(
                KeyRun.Add(parsed.GetValue(picture)!, parsed.GetValue(name)!, parsed.GetValue(role)!)
            );
            return ExitStatus.Fine;
        });
        return command;
    }

    private static Command List(Terminal terminal)
    {
        Option<PictureAddress> picture = PictureOption.Build();
        var command = new Command("list", "Print the keys, without their secrets.") { picture };
        command.SetAction(parsed =>
        {
            KeyRun.List(parsed.GetValue(picture)!, terminal.Output);
            return ExitStatus.Fine;
        });
        return command;
    }

    private static Command Remove(Terminal terminal)
    {
        Argument<string> id = new("ID") { Description = "Id of the key, as list prints it." };
        Option<PictureAddress> picture = PictureOption.Build();
        var command = new Command("remove", "Take a key away, at once.") { id, picture };
        command.SetAction(parsed =>
            KeyRun.Remove(parsed.GetValue(picture)!, parsed.GetValue(id)!)
                ? ExitStatus.Fine
                : throw new UserException($"no key has the id '{parsed.GetValue(id)}'; 'rapport keys list' prints ids")
        );
        return command;
    }
}
