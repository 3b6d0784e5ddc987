using System.Collections.Immutable;
using System.Globalization;
using Rapport.Analysis.Figures;

namespace Rapport.Analysis.Charts;

/// <summary>Who deals with whom: the subjects in the middle, the others around them, one line for cooperation and one for conflict.</summary>
internal static class NetworkChart
{
    private const double Width = 760;
    private const double Height = 430;
    private const int MostNodes = 16;

    /// <param name="network">What <see cref="NetworkFigure"/> made.</param>
    /// <param name="subjects">Ids that stand in the middle; the busiest where there are none.</param>
    /// <param name="nameOf">The name of a side.</param>
    public static BriefChart Of(Figure network, ImmutableArray<string> subjects, Func<string, string> nameOf)
    {
        Tie[] all = Ties(network);
        Dictionary<string, int> weight = all.SelectMany(t => ((string Side, int Acts)[])[(t.A, t.Acts), (t.B, t.Acts)])
            .GroupBy(e => e.Side, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Sum(e => e.Acts), StringComparer.Ordinal);
        string[] ranked =
        [
            .. weight
                .Keys.OrderByDescending(k => subjects.Contains(k))
                .ThenByDescending(k => weight[k])
                .ThenBy(k => k, StringComparer.Ordinal)
                .Take(MostNodes),
        ];
        int middle = Math.Max(1, ranked.Count(subjects.Contains));
        Tie[] shown = [.. all.Where(t => ranked.Contains(t.A) && ranked.Contains(t.B))];
        string title = "Who deals with whom";
        string description =
            $"{shown.Length.ToString(CultureInfo.InvariantCulture)} pairs of {ranked.Length.ToString(CultureInfo.InvariantCulture)} sides with acts between them; blue is cooperation, orange is conflict, thicker is more."
            + (
                weight.Count > ranked.Length
                    ? $" The {MostNodes} busiest of {weight.Count.ToString(CultureInfo.InvariantCulture)} sides."
                    : ""
            );
        var svg = new SvgWriter($"0 0 {SvgWriter.Number(Width)} {SvgWriter.Number(Height)}", title, description);
        Draw(svg, Places(ranked, middle), shown, nameOf);
        return new BriefChart("network", title, description, svg.ToString(), network);
    }

    private static Dictionary<string, (double X, double Y)> Places(string[] ranked, int middle)
    {
        var places = new Dictionary<string, (double, double)>(StringComparer.Ordinal);
        for (int i = 0; i < ranked.Length; i++)
        {
            bool inner = i < middle;
            int of = inner ? middle : ranked.Length - middle;
            double turn = 2 * Math.PI * (inner ? i : i - middle + 0.5) / of + (inner ? Math.PI : 0);
            double reach =
                !inner || middle == ranked.Length ? 1
                : middle == 1 ? 0
                : 0.32;
            places[ranked[i]] = (
                Width / 2 + reach * (Width / 2 - 110) * Math.Cos(turn),
                Height / 2 + reach * (Height / 2 - 34) * Math.Sin(turn)
            );
        }
        return places;
    }

    private static void Draw(
        SvgWriter svg,
        Dictionary<string, (double X, double Y)> places,
        Tie[] ties,
        Func<string, string> nameOf
    )
    {
        int most = ties.Length == 0 ? 1 : ties.Max(t => t.Acts);
        foreach (Tie tie in ties)
        {
            string names = $"{nameOf(tie.A)} – {nameOf(tie.B)}";
            Line(svg, places[tie.A], places[tie.B], (tie.Cooperation, "rc-ec", 2.5), most, $"{names}: cooperation");
            Line(svg, places[tie.A], places[tie.B], (tie.Conflict, "rc-ek", -2.5), most, $"{names}: conflict");
        }
        foreach ((string id, (double x, double y)) in places)
        {
            svg.Shape("circle", $"class=\"rc-node\" cx=\"{SvgWriter.Number(x)}\" cy=\"{SvgWriter.Number(y)}\" r=\"6\"");
            svg.Text(
                x,
                y < Height / 2 ? y - 11 : y + 20,
                Short(nameOf(id)),
                "class=\"rc-halo\" text-anchor=\"middle\""
            );
        }
    }

    private static void Line(
        SvgWriter svg,
        (double X, double Y) from,
        (double X, double Y) to,
        (int Count, string Mark, double Aside) line,
        int most,
        string words
    )
    {
        if (line.Count == 0)
        {
            return;
        }
        (double dx, double dy) = (to.X - from.X, to.Y - from.Y);
        double length = Math.Max(1, Math.Sqrt(dx * dx + dy * dy));
        double width = 1 + 5 * Math.Sqrt(line.Count / (double)most);
        double aside = line.Aside + Math.Sign(line.Aside) * width / 2;
        (double ox, double oy) = (-dy / length * aside, dx / length * aside);
        svg.Shape(
            "path",
            $"class=\"{line.Mark}\" stroke-width=\"{SvgWriter.Number(width)}\" d=\"M{SvgWriter.Number(from.X + ox)} {SvgWriter.Number(from.Y + oy)}L{SvgWriter.Number(to.X + ox)} {SvgWriter.Number(to.Y + oy)}\"",
            $"{words}, {line.Count.ToString(CultureInfo.InvariantCulture)}"
        );
    }

    private static string Short(string name) => name.Length <= 28 ? name : $"{name[..27]}…";

    /// <summary>Both directions in one.</summary>
    private static Tie[] Ties(Figure network) =>
        [
            .. network
                .Rows.GroupBy(r =>
                    string.CompareOrdinal((string)r[0]!, (string)r[1]!) < 0
                        ? ((string)r[0]!, (string)r[1]!)
                        : ((string)r[1]!, (string)r[0]!)
                )
                .Select(g => new Tie(g.Key.Item1, g.Key.Item2, g.Sum(r => (int)r[4]!), g.Sum(r => (int)r[5]!)))
                .OrderBy(t => t.A, StringComparer.Ordinal)
                .ThenBy(t => t.B, StringComparer.Ordinal),
        ];

    private sealed record Tie(string A, string B, int Cooperation, int Conflict)
    {
        public int Acts => Cooperation + Conflict;
    }
}
