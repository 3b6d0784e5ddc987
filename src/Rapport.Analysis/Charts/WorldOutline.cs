using System.Globalization;
using System.Reflection;

namespace Rapport.Analysis.Charts;

/// <summary>The countries' outlines, from Natural Earth by way of world-atlas (NOTICE), and the projection of maps.</summary>
internal static class WorldOutline
{
    private const double A1 = 1.340264;
    private const double A2 = -0.081106;
    private const double A3 = 0.000893;
    private const double A4 = 0.003796;

    private static readonly Lazy<(string Country, (double X, double Y)[] Ring)[]> s_rings = new(Load);

    /// <summary>Rings of projected points with the country's ISO 3166-1 alpha-3 code, empty where it has none.</summary>
    public static IReadOnlyList<(string Country, (double X, double Y)[] Ring)> Rings => s_rings.Value;

    /// <summary>Equal Earth (Šavrič, Patterson and Jenny 2018): areas are true; x grows to the east, y to the south; the world is 1,000 wide.</summary>
    public static (double X, double Y) Project(double longitude, double latitude)
    {
        double sine = Math.Sqrt(3) / 2 * Math.Sin(latitude * Math.PI / 180);
        double t = Math.Asin(sine);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double lambda = longitude * Math.PI / 180;
        double x = 2 * Math.Sqrt(3) * lambda * Math.Cos(t) / (3 * (9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1));
        double y = t * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1);
        const double Scale = 1000 / 5.4133;
        return (500 + x * Scale, 250 - y * Scale);
    }

    private static (string, (double, double)[])[] Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("World.tsv")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(2)
                .Select(line => line.Split('\t'))
                .SelectMany(cells => Whole([.. cells[1].Split(' ').Select(Point)]), (cells, ring) => (cells[0], ring)),
        ];
    }

    /// <summary>A ring that runs over the 180th meridian (Chukotka, Fiji) is drawn once at either edge of the map.</summary>
    private static IEnumerable<(double, double)[]> Whole((double Longitude, double Latitude)[] ring)
    {
        double turn = 0;
        var unwound = new (double Longitude, double Latitude)[ring.Length];
        for (int i = 0; i < ring.Length; i++)
        {
            double step = i == 0 ? 0 : ring[i].Longitude - ring[i - 1].Longitude;
            turn -= Math.Abs(step) > 180 ? 360 * Math.Sign(step) : 0;
            unwound[i] = (ring[i].Longitude + turn, ring[i].Latitude);
        }
        double[] shifts =
            unwound.Max(p => p.Longitude) > 180 ? [0, -360]
            : unwound.Min(p => p.Longitude) < -180 ? [0, 360]
            : [0];
        return shifts.Select(shift => unwound.Select(p => Project(p.Longitude + shift, p.Latitude)).ToArray());
    }

    private static (double, double) Point(string pair)
    {
        int comma = pair.IndexOf(',', StringComparison.Ordinal);
        return (
            double.Parse(pair.AsSpan(0, comma), CultureInfo.InvariantCulture),
            double.Parse(pair.AsSpan(comma + 1), CultureInfo.InvariantCulture)
        );
    }
}
