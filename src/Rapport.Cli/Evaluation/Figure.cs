namespace Rapport.Cli.Evaluation;

/// <summary>One measured figure.</summary>
/// <param name="Measure">What it measures.</param>
/// <param name="Hits">How many, where it is a share or a count.</param>
/// <param name="Of">Of how many, where it is a share.</param>
/// <param name="Value">The share or score, from 0 to 1; null for a count.</param>
internal sealed record Figure(string Measure, int? Hits, int? Of, double? Value)
{
    public static Figure Count(string measure, int count) => new(measure, count, null, null);

    public static Figure Share(string measure, int hits, int of) =>
        new(measure, hits, of, (double)hits / Math.Max(of, 1));

    public static Figure Score(string measure, double value) => new(measure, null, null, value);
}

/// <summary>What a scorer says.</summary>
/// <param name="Figures">In the order of the shared scorer.</param>
/// <param name="Misses">A line for each thing missed.</param>
/// <param name="Judged">Each statement that the gold can tell right or wrong, with its confidence.</param>
internal sealed record Evaluated(
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<string> Misses,
    IReadOnlyList<(double Confidence, bool IsRight)> Judged
);
