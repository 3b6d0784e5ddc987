using System.CommandLine;
using System.Globalization;

namespace Rapport.Cli.Commands;

/// <summary><c>--confidence LOW</c>: only statements that were read at least so surely.</summary>
internal static class ConfidenceOption
{
    public static Option<double?> Build(string description) =>
        new("--confidence")
        {
            Description = description,
            HelpName = "LOW",
            CustomParser = result =>
            {
                string text = result.Tokens[0].Value;
                bool fits =
                    double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double low)
                    && low is >= 0 and <= 1;
                if (fits)
                {
                    return low;
                }
                result.AddError($"--confidence: '{text}' is no number from 0 to 1, such as 0.7");
                return null;
            },
        };
}
