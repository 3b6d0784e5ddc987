using System.CommandLine;
using System.Globalization;

namespace Rapport.Cli.Commands;

/// <summary>An option that takes a whole number in a range; what is none is told with the range.</summary>
internal static class NumberOption
{
    public static Option<int> Build(string name, string description, string unit, int otherwise, int least, int most)
    {
        var option = new Option<int>(name)
        {
            Description = description,
            HelpName = unit,
            DefaultValueFactory = _ => otherwise,
        };
        option.Validators.Add(result =>
        {
            bool fits =
                result.Tokens is not [var token]
                || int.TryParse(token.Value, CultureInfo.InvariantCulture, out int n) && n >= least && n <= most;
            if (!fits)
            {
                result.AddError($"{name}: '{result.Tokens[0].Value}' is no number from {least} to {most}");
            }
        });
        return option;
    }
}
