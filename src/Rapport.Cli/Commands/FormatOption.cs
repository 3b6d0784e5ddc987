using System.CommandLine;

namespace Rapport.Cli.Commands;

/// <summary>The <c>--format</c> option.</summary>
internal static class FormatOption
{
    /// <summary>An option that takes one of <paramref name="names"/>; null where none is given.</summary>
    public static Option<string?> Of(string description, params string[] names)
    {
        var option = new Option<string?>("--format", "-f")
        {
            Description = description,
            HelpName = string.Join('|', names),
        };
        option.CompletionSources.Add(names);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !names.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError($"--format: '{token.Value}' is none of {string.Join(", ", names)}");
            }
        });
        return option;
    }
}
