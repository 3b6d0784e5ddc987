using System.Collections.Immutable;
using System.CommandLine;
using Rapport.Analysis.Figures;
using Rapport.Cli.Figures;
using Rapport.Picture;

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
            PictureFigures picture = options.Picture(parsed);
            PartyTerm a = picture.Term(parsed.GetValue(one)!);
            PartyTerm b = picture.Term(parsed.GetValue(other)!);
            List<FigureStatement> statements = [.. picture.Statements(options.Days(parsed) with { Parties = [a, b] })];
            var question = new DyadQuestion(
                PictureFigures.Ids(a),
                PictureFigures.Ids(b),
                picture.NameOf(a.Ranges[0].Entity),
                picture.NameOf(b.Ranges[0].Entity)
            )
            {
                ClassOf = picture.ClassOf,
                Coverage = Within(picture.Coverage(PictureFigures.Ids(a), PictureFigures.Ids(b)), options, parsed),
                From = options.From(parsed),
                To = options.To(parsed),
            };
            Figure series = DyadFigures.Series(statements, question);
            return options.Write(
                parsed,
                terminal,
                options.Form(parsed) == "table" ? Covered(series) : series,
                DyadFigures.Standing(statements, question)
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

    private static Dictionary<DateOnly, int> Within(
        IReadOnlyDictionary<DateOnly, int> coverage,
        FigureOptions options,
        ParseResult parsed
    ) =>
        coverage
            .Where(c => options.From(parsed) is not DateOnly from || c.Key.AddMonths(1) > from)
            .Where(c => options.To(parsed) is not DateOnly to || c.Key <= to)
            .ToDictionary();
}
