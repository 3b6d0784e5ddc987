using System.Collections.Immutable;
using System.Globalization;
using Rapport.Analysis.Figures;

namespace Rapport.Analysis.Charts;

/// <summary>Cooperation above the line, conflict below it, month by month, with months of which nothing is known.</summary>
internal static class SeriesChart
{
    private const double Width = 760;
    private const double Height = 280;
    private const double Left = 44;
    private const double Right = 12;
    private const double Top = 34;
    private const double Bottom = 30;

    /// <param name="series">Columns month, verbal and material cooperation, verbal and material conflict, coverage, statements.</param>
    /// <param name="title">What it shows.</param>
    public static BriefChart Of(Figure series, string title)
    {
        Month[] months = [.. series.Rows.Select(Month.Of)];
        int acts = months.Sum(m => m.Cooperation + m.Conflict);
        int gaps = months.Count(m => !m.IsKnown);
        string description =
            $"{Words(acts, "act")} in {Words(months.Length, "month")}: {Words(months.Sum(m => m.Cooperation), "act")} of cooperation above the line, "
            + $"{months.Sum(m => m.Conflict).ToString(CultureInfo.InvariantCulture)} of conflict below it; dark is material, light is verbal."
            + (gaps == 0 ? "" : $" {Words(gaps, "month")} without any article, in grey.");
        var svg = new SvgWriter($"0 0 {SvgWriter.Number(Width)} {SvgWriter.Number(Height)}", title, description);
        Draw(svg, months);
        return new BriefChart("series", title, description, svg.ToString(), series);
    }

    private static void Draw(SvgWriter svg, Month[] months)
    {
        int up = Math.Max(1, months.Length == 0 ? 1 : months.Max(m => m.Cooperation));
        int down = Math.Max(1, months.Length == 0 ? 1 : months.Max(m => m.Conflict));
        double unit = (Height - Top - Bottom) / (up + down);
        double zero = Top + up * unit;
        double step = (Width - Left - Right) / Math.Max(1, months.Length);
        Legend(svg);
        Scale(svg, zero, unit, (up, down));
        for (int i = 0; i < months.Length; i++)
        {
            double x = Left + i * step;
            Bars(svg, months[i], (x, Math.Min(step, 60)), zero, unit);
        }
        svg.Shape(
            "path",
            $"class=\"rc-axis\" d=\"M{SvgWriter.Number(Left)} {SvgWriter.Number(zero)}H{SvgWriter.Number(Width - Right)}\""
        );
        int every = Math.Max(1, (int)Math.Ceiling(months.Length / 12.0));
        for (int i = 0; i < months.Length && Left + i * step < Width - 50; i += every)
        {
            svg.Text(Left + (i * step) + 2, Height - 10, months[i].Name, "class=\"rc-soft\"");
        }
    }

    private static void Bars(SvgWriter svg, Month month, (double X, double Step) place, double zero, double unit)
    {
        double width = Math.Max(1, place.Step * 0.8);
        string x = SvgWriter.Number(place.X + place.Step * 0.1);
        if (!month.IsKnown)
        {
            svg.Shape(
                "rect",
                $"class=\"rc-gap\" x=\"{SvgWriter.Number(place.X)}\" y=\"{SvgWriter.Number(Top)}\" width=\"{SvgWriter.Number(place.Step)}\" height=\"{SvgWriter.Number(Height - Top - Bottom)}\"",
                $"{month.Name}: no article"
            );
            return;
        }
        double above = zero;
        double below = zero;
        foreach ((string mark, string words, int count, bool isUp) in month.Parts)
        {
            if (count == 0)
            {
                continue;
            }
            double height = count * unit;
            above -= isUp ? height : 0;
            svg.Shape(
                "rect",
                $"class=\"{mark}\" x=\"{x}\" y=\"{SvgWriter.Number(isUp ? above : below)}\" width=\"{SvgWriter.Number(width)}\" height=\"{SvgWriter.Number(height)}\"",
                $"{month.Name}: {count.ToString(CultureInfo.InvariantCulture)} {words}"
            );
            below += isUp ? 0 : height;
        }
    }

    private static void Scale(SvgWriter svg, double zero, double unit, (int Up, int Down) most)
    {
        int every = Math.Max(1, (int)Math.Ceiling((most.Up + most.Down) / 6.0));
        for (int n = -most.Down / every * every; n <= most.Up; n += every)
        {
            double y = zero - n * unit;
            svg.Shape(
                "path",
                $"class=\"rc-grid\" d=\"M{SvgWriter.Number(Left)} {SvgWriter.Number(y)}H{SvgWriter.Number(Width - Right)}\""
            );
            svg.Text(
                Left - 6,
                y + 4,
                Math.Abs(n).ToString(CultureInfo.InvariantCulture),
                "class=\"rc-soft\" text-anchor=\"end\""
            );
        }
    }

    private static void Legend(SvgWriter svg)
    {
        double x = Left;
        foreach (
            (string mark, string words) in (ReadOnlySpan<(string, string)>)
                [
                    ("rc-cm", "material cooperation"),
                    ("rc-cv", "verbal cooperation"),
                    ("rc-kv", "verbal conflict"),
                    ("rc-km", "material conflict"),
                ]
        )
        {
            svg.Shape("rect", $"class=\"{mark}\" x=\"{SvgWriter.Number(x)}\" y=\"8\" width=\"12\" height=\"12\"");
            svg.Text(x + 17, 18, words);
            x += 34 + words.Length * 6.6;
        }
    }

    private static string Words(int n, string noun) =>
        $"{n.ToString(CultureInfo.InvariantCulture)} {noun}{(n == 1 ? "" : "s")}";

    private readonly record struct Month(string Name, int[] Counts, bool IsKnown)
    {
        public int Cooperation => Counts[0] + Counts[1];

        public int Conflict => Counts[2] + Counts[3];

        /// <summary>Material acts next to the line: they weigh more.</summary>
        public (string Mark, string Words, int Count, bool IsUp)[] Parts =>
            [
                ("rc-cm", "of material cooperation", Counts[1], true),
                ("rc-cv", "of verbal cooperation", Counts[0], true),
                ("rc-km", "of material conflict", Counts[3], false),
                ("rc-kv", "of verbal conflict", Counts[2], false),
            ];

        public static Month Of(ImmutableArray<object?> row) =>
            new((string)row[0]!, [.. row.Skip(1).Take(4).Select(c => c as int? ?? 0)], row[1] is not null);
    }
}
