using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rapport.Analysis.Composing;
using Rapport.Analysis.Figures;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Charts;

/// <summary>Where acts took place; where a plan is to take place is a ring with a broken line and no dot.</summary>
internal static class MapChart
{
    private const double LeastWidth = 260;
    private const int MostNames = 12;

    /// <summary>The map, or null where no act has a place with coordinates.</summary>
    public static BriefChart? Of(BriefDraft draft)
    {
        Spot[] spots = Spots(draft);
        if (spots.Length == 0)
        {
            return null;
        }
        string title = "Where it took place, or is to";
        string description =
            $"{spots.Length.ToString(CultureInfo.InvariantCulture)} {(spots.Length == 1 ? "place" : "places")}: dots are acts that happened or go on, blue where cooperation and orange where conflict prevails; rings with a broken line are plans. "
            + (
                spots[0].Acts == 0
                    ? ""
                    : $"Most acts: {string.Join(", ", spots.Where(s => s.Acts > 0).Take(3).Select(s => s.Name))}."
            );
        (double x, double y, double width, double height) = Frame(spots);
        string viewBox = string.Join(' ', new[] { x, y, width, height }.Select(SvgWriter.Number));
        var svg = new SvgWriter(viewBox, title, description);
        Land(svg, [.. draft.Question.About.Select(s => s.Id)], (x, y, width, height));
        double scale = width / 760;
        foreach (Spot spot in spots.Reverse())
        {
            Dot(svg, spot, scale);
        }
        Names(svg, spots, scale);
        return new BriefChart("map", title, description, svg.ToString(), Data(spots));
    }

    private static void Dot(SvgWriter svg, Spot spot, double scale)
    {
        (double x, double y) = WorldOutline.Project(spot.Longitude, spot.Latitude);
        string at = $"cx=\"{SvgWriter.Number(x)}\" cy=\"{SvgWriter.Number(y)}\"";
        double size = scale * Radius(spot);
        if (spot.Acts > 0)
        {
            svg.Shape(
                "circle",
                $"class=\"rc-dot {(spot.Conflict > spot.Cooperation ? "rc-km" : "rc-cm")}\" {at} r=\"{SvgWriter.Number(size)}\"",
                $"{spot.Name}: {spot.Acts.ToString(CultureInfo.InvariantCulture)} acts"
            );
        }
        if (spot.Plans > 0)
        {
            string ring = SvgWriter.Number(size + (spot.Acts > 0 ? 3 * scale : 0));
            svg.Shape(
                "circle",
                $"class=\"rc-plan\" {at} r=\"{ring}\"",
                $"{spot.Name}: {spot.Plans.ToString(CultureInfo.InvariantCulture)} planned"
            );
        }
    }

    /// <summary>The area grows with the acts, up to a size that hides no country.</summary>
    private static double Radius(Spot spot) => Math.Min(18, 4 + 2 * Math.Sqrt(Math.Max(spot.Acts, spot.Plans)));

    /// <summary>The busiest places are named, each only where its name covers no other.</summary>
    private static void Names(SvgWriter svg, Spot[] spots, double scale)
    {
        var taken = new List<(double X, double Y, double Width)>();
        foreach (Spot spot in spots.Take(MostNames))
        {
            (double x, double y) = WorldOutline.Project(spot.Longitude, spot.Latitude);
            double size = 12 * scale;
            double width = spot.Name.Length * size * 0.55;
            double left = x + scale * (Radius(spot) + (spot.Acts > 0 && spot.Plans > 0 ? 7 : 4));
            if (taken.Exists(t => Math.Abs(t.Y - y) < size * 1.1 && left < t.X + t.Width && t.X < left + width))
            {
                continue;
            }
            taken.Add((left, y, width));
            svg.Text(
                left,
                y + size / 3,
                spot.Name,
                $"class=\"rc-halo\" style=\"font-size:{SvgWriter.Number(size)}px;stroke-width:{SvgWriter.Number(3 * scale)}px\""
            );
        }
    }

    private static void Land(
        SvgWriter svg,
        ImmutableArray<string> about,
        (double X, double Y, double Width, double Height) frame
    )
    {
        var land = new StringBuilder();
        var subjects = new StringBuilder();
        foreach ((string country, (double X, double Y)[] ring) in WorldOutline.Rings)
        {
            bool seen =
                ring.Max(p => p.X) >= frame.X
                && ring.Min(p => p.X) <= frame.X + frame.Width
                && ring.Max(p => p.Y) >= frame.Y
                && ring.Min(p => p.Y) <= frame.Y + frame.Height;
            if (seen)
            {
                (about.Contains(country) ? subjects : land)
                    .Append('M')
                    .AppendJoin('L', ring.Select(p => $"{SvgWriter.Number(p.X)} {SvgWriter.Number(p.Y)}"))
                    .Append('Z');
            }
        }
        svg.Shape("path", $"class=\"rc-land\" d=\"{land}\"");
        if (subjects.Length > 0)
        {
            svg.Shape("path", $"class=\"rc-land rc-about\" d=\"{subjects}\"");
        }
    }

    /// <summary>Around all places with a margin, twice as wide as high.</summary>
    private static (double X, double Y, double Width, double Height) Frame(Spot[] spots)
    {
        (double X, double Y)[] at = [.. spots.Select(s => WorldOutline.Project(s.Longitude, s.Latitude))];
        double wide = at.Max(p => p.X) - at.Min(p => p.X);
        double high = at.Max(p => p.Y) - at.Min(p => p.Y);
        double width = Math.Min(1000, Math.Max(LeastWidth, Math.Max(wide, 2 * high) * 1.5));
        double height = Math.Min(width / 2, 470);
        double x = (at.Max(p => p.X) + at.Min(p => p.X)) / 2 - width / 2;
        double y = (at.Max(p => p.Y) + at.Min(p => p.Y)) / 2 - height / 2;
        return (Math.Clamp(x, 0, 1000 - width), Math.Clamp(y, 0, 500 - height), width, height);
    }

    private static Figure Data(Spot[] spots) =>
        new(
            "map",
            [
                new("place"),
                new("country"),
                new("lat"),
                new("lon"),
                new("acts"),
                new("cooperation"),
                new("conflict"),
                new("plans"),
                new("statements", false),
            ],
            [
                .. spots.Select(s =>
                    (ImmutableArray<object?>)
                        [
                            s.Name,
                            s.Country,
                            s.Latitude,
                            s.Longitude,
                            s.Acts,
                            s.Cooperation,
                            s.Conflict,
                            s.Plans,
                            s.Statements,
                        ]
                ),
            ],
            []
        );

    private static Spot[] Spots(BriefDraft draft)
    {
        var placed =
            from figure in draft.Figures
            where !figure.IsRelation && (figure.IsReal || figure.Status is "planned")
            let place = draft.Statement(figure.Id).Where
            where place is { Latitude: not null, Longitude: not null }
            group figure by place with
            {
                GeoNames = null,
            };
        return
        [
            .. placed
                .Select(g => SpotOf(g.Key, [.. g], draft))
                .OrderByDescending(s => s.Acts)
                .ThenByDescending(s => s.Plans)
                .ThenBy(s => s.Name, StringComparer.Ordinal),
        ];
    }

    private static Spot SpotOf(Place place, FigureStatement[] statements, BriefDraft draft)
    {
        int Acts(Func<FigureStatement, bool> which) =>
            statements.Where(which).Select(s => s.Act).Distinct(StringComparer.Ordinal).Count();
        bool Has(FigureStatement s, string kind) =>
            s.IsReal && (draft.ClassOf(s.Type) ?? "").EndsWith(kind, StringComparison.Ordinal);
        return new Spot(
            place.Name,
            place.Country,
            place.Latitude!.Value,
            place.Longitude!.Value,
            Acts(s => s.IsReal),
            Acts(s => Has(s, "cooperation")),
            Acts(s => Has(s, "conflict")),
            Acts(s => !s.IsReal),
            FigureText.Ids(statements)
        );
    }

    private sealed record Spot(
        string Name,
        string? Country,
        double Latitude,
        double Longitude,
        int Acts,
        int Cooperation,
        int Conflict,
        int Plans,
        string Statements
    );
}
