using System.Collections.Immutable;
using System.CommandLine;
using Rapport.Analysis.Figures;

namespace Rapport.Cli.Commands;

/// <summary><c>rapport dyad</c>: how two parties deal with each other.</summary>
internal static class DyadCommand
{
    public static Command Build(Terminal terminal)
    {
        var one = new Argument<string>("A") { Description = "Id or name, such as RUS." };
        var other = new Argument<string>("B") { Description = "Id or name of the other." };
        Option<Every> every = EveryOption();
        var options = new FigureOptions();
        var command = new DocumentedCommand(
            "dyad",
            "Print how two parties deal with each other: cooperation and conflict by month, week or quarter in both directions, with coverage, what stands between them, who acts on whom, and when that changed.",
            """
            Counted are acts that happened or go on, by event and by origin; near-copies are one origin. A dash means that no
            article names both in that period, which is not the same as 0. docs/analysis.md has the formulas.

            Examples:
              rapport dyad RUS CHN --db picture.db
              rapport dyad Iran "Saudi Arabia" --db picture.db --from 2023-01-01 --every week --format csv

            Exit status: 0 fine, 1 the picture cannot be read, 2 wrong usage.
            """
        )
        {
            one,
            other,
            every,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            IReadOnlyList<Figure> figures = options
                .Answers(parsed)
                .Dyad(
                    parsed.GetValue(one)!,
                    parsed.GetValue(other)!,
                    options.Question(parsed) with
                    {
                        Every = parsed.GetValue(every),
                    }
                );
            return options.Write(
                parsed,
                terminal,
                options.Form(parsed) == "table" ? [Covered(figures[0]), .. figures.Skip(1)] : figures
            );
        });
        return command;
    }

    private static Option<Every> EveryOption()
    {
        string[] names = [.. Enum.GetNames<Every>().Select(n => n.ToLowerInvariant())];
        var option = new Option<Every>("--every")
        {
            Description = "How long the periods of the series are: month (default), week (ISO 8601) or quarter.",
            HelpName = string.Join('|', names),
            CustomParser = result =>
            {
                string word = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
                int at = Array.IndexOf(names, word);
                if (at < 0)
                {
                    result.AddError($"--every: '{word}' is none of {string.Join(", ", names)}");
                }
                return at < 0 ? default : Enum.GetValues<Every>()[at];
            },
        };
        option.CompletionSources.Add(names);
        return option;
    }

    /// <summary>For people: without the periods of which nothing is known.</summary>
    private static Figure Covered(Figure series)
    {
        int last = series.Columns.Length - 1;
        var rows = series.Rows.Where(r => r[last - 1] is > 0 || r[3] is not null).ToImmutableArray();
        int left = (series.Rows.Length - rows.Length) / 2;
        return series with
        {
            Rows = rows,
            Notes = left == 0 ? series.Notes : [.. series.Notes, $"Periods without coverage are left out: {left}."],
        };
    }
}
