using System.Collections.Immutable;
using System.Globalization;

namespace Rapport.Calibration;

/// <summary>A statement with the verdict of a reader.</summary>
/// <param name="Id">Of the statement.</param>
/// <param name="Document">Of its article.</param>
/// <param name="Part"><c>fit</c> or <c>held</c>.</param>
/// <param name="Type">Its type.</param>
/// <param name="Verdict">As in the judging instructions: <c>right</c>, <c>type</c>, <c>parties</c>, …; empty before it is judged.</param>
/// <param name="Features">As the coder saw them when it was judged.</param>
internal sealed record JudgedStatement(
    string Id,
    string Document,
    string Part,
    string Type,
    string Verdict,
    ImmutableArray<(string Name, double Value)> Features
)
{
    public bool IsRight => Verdict == "right";
}

/// <summary>A table of judged statements. It holds no text: statements are found again by their id.</summary>
internal static class Sheet
{
    private const string Header = "statement\tdocument\tpart\ttype\tverdict\tfeatures";

    public static List<JudgedStatement> Read(string path) =>
        [
            .. File.ReadLines(path)
                .Where(l => l.Length > 0 && l[0] != '#' && l != Header)
                .Select(l => l.Split('\t'))
                .Select(f => new JudgedStatement(f[0], f[1], f[2], f[3], f[4], Features(f[5]))),
        ];

    public static void Write(string path, IEnumerable<JudgedStatement> statements)
    {
        using var output = new StreamWriter(path) { NewLine = "\n" };
        output.WriteLine(
            "# Statements judged one by one, see docs/accuracy/confidence.md. verdict: right, or the first field that is wrong."
        );
        output.WriteLine(Header);
        foreach (JudgedStatement s in statements)
        {
            string features = string.Join(
                ';',
                s.Features.Select(f => $"{f.Name}={f.Value.ToString("0.###", CultureInfo.InvariantCulture)}")
            );
            output.WriteLine($"{s.Id}\t{s.Document}\t{s.Part}\t{s.Type}\t{s.Verdict}\t{features}");
        }
    }

    private static ImmutableArray<(string, double)> Features(string text) =>
        [
            .. text.Split(';', StringSplitOptions.RemoveEmptyEntries)
                .Select(f => f.Split('='))
                .Select(f => (f[0], double.Parse(f[1], CultureInfo.InvariantCulture))),
        ];
}
