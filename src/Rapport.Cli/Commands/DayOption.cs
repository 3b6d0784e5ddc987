using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Rapport.Cli.Commands;

/// <summary>Options that take a day.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Of(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "DAY",
            CustomParser = result => Parse(result, name),
        };

    /// <summary>The day that a word is, or null.</summary>
    public static DateOnly? Of(string word) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;

    private static DateOnly? Parse(ArgumentResult result, string name)
    {
        string word = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (Of(word) is DateOnly day)
        {
            return day;
        }
        result.AddError($"{name}: '{word}' is no day; write it as 2024-07-04");
        return null;
    }
}
