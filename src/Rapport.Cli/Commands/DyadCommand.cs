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
        var options = new FigureOptions();
        var command = new DocumentedCommand(
            "dyad",
            "Print how two parties deal with each other: monthly cooperation and conflict in both directions, with coverage, and what stands between them.",
            """
            Counted are acts that happened or go on, by event and by origin; near-copies are one origin. A dash means that no
            article names both in that month, which is not the same as 0. docs/analysis.md has the formulas.

            Examples:
              rapport dyad RUS CHN --db picture.db
              rapport dyad Iran "Saudi Arabia" --db picture.db --from 2023-01-01 --format csv

            Exit status: 0 fine, 1 the picture cannot be read, 2 wrong usage.
            """
        )
        {
            one,
            other,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            IReadOnlyList<Figure> figures = options
                .Answers(parsed)
                .Dyad(parsed.GetValue(one)!, parsed.GetValue(other)!, options.Question(parsed));
            return options.Write(
                parsed,
                terminal,
                options.Form(parsed) == "table" ? [Covered(figures[0]), .. figures.Skip(1)] : figures
            );
        });
        return command;
    }

    /// <summary>For people: without the months of which nothing is known.</summary>
    private static Figure Covered(Figure series)
    {
        int last = series.Columns.Length - 1;
        var rows = series.Rows.Where(r => r[last - 1] is > 0 || r[3] is not null).ToImmutableArray();
        int left = (series.Rows.Length - rows.Length) / 2;
        return series with
        {
            Rows = rows,
            Notes = left == 0 ? series.Notes : [.. series.Notes, $"Months without coverage are left out: {left}."],
        };
    }
}
