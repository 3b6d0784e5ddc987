using System.CommandLine.Parsing;

namespace Rapport.Cli.Commands;

/// <summary>Reads the name of a file behind an option; an empty one is said to be none.</summary>
internal static class NamedFile
{
    public static FileInfo? Parse(ArgumentResult result)
    {
        string word = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (!string.IsNullOrWhiteSpace(word) && !word.Contains('\0', StringComparison.Ordinal))
        {
            return new FileInfo(word);
        }
        string option = result.Parent is OptionResult { IdentifierToken.Value: string name } ? $"{name}: " : "";
        result.AddError($"{option}name a file");
        return null;
    }
}
