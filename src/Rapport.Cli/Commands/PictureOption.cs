using System.CommandLine;
using System.CommandLine.Parsing;
using Rapport.Picture;
using Rapport.Queue;

namespace Rapport.Cli.Commands;

/// <summary>The <c>--db</c> option.</summary>
internal static class PictureOption
{
    /// <param name="required">False where inputs may take its place.</param>
    /// <param name="isMade">True where the command makes a picture that there is not.</param>
    public static Option<PictureAddress> Build(bool required = true, bool isMade = false) =>
        new("--db")
        {
            Description =
                "The picture: a file, or postgres://user:password@host:port/database."
                + (isMade ? " Made where there is none." : ""),
            HelpName = "PICTURE",
            Required = required,
            CustomParser = result => Parse(result, "--db"),
        };

    /// <summary>The picture that is named; else the one beside the queue, where both may be in one database.</summary>
    /// <exception cref="UserException">There is none.</exception>
    public static PictureAddress OrBeside(PictureAddress? picture, string? queue) =>
        picture
        ?? (
            queue is not null && QueueAddress.Parse(queue).IsPostgres
                ? PictureAddress.Parse(queue)
                : throw new UserException("--db is missing: name the picture", ExitStatus.Usage)
        );

    /// <summary>Reads the word of an option or argument; says what is wrong with it.</summary>
    public static PictureAddress? Parse(ArgumentResult result, string name)
    {
        string word = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (string.IsNullOrWhiteSpace(word))
        {
            result.AddError($"{name}: name a file, or postgres://user:password@host:port/database");
            return null;
        }
        try
        {
            return PictureAddress.Parse(word);
        }
        catch (PictureException e)
        {
            result.AddError(e.Message.Replace("--db: ", $"{name}: ", StringComparison.Ordinal));
            return null;
        }
    }
}
