using System.Globalization;

namespace Rapport.Calibration;

/// <summary>How well probabilities hold: ten bins, Brier score, expected calibration error.</summary>
internal static class Reliability
{
    private const int Bins = 10;

    /// <summary>Writes the curve as a Markdown table with the figures below it.</summary>
    public static void Write(IReadOnlyList<(double Probability, bool IsRight)> pairs, TextWriter output)
    {
        output.WriteLine("| confidence | statements | mean confidence | right |");
        output.WriteLine("| --- | --- | --- | --- |");
        double error = 0;
        foreach (var bin in pairs.GroupBy(p => Math.Min((int)(p.Probability * Bins), Bins - 1)).OrderBy(g => g.Key))
        {
            double mean = bin.Average(p => p.Probability);
            double right = bin.Average(p => p.IsRight ? 1.0 : 0);
            error += Math.Abs(mean - right) * bin.Count() / pairs.Count;
            output.WriteLine(
                $"| {N(bin.Key / 10.0, 1)}–{N((bin.Key + 1) / 10.0, 1)} | {bin.Count()} | {N(mean, 2)} | {N(right, 2)} |"
            );
        }
        double rate = pairs.Average(p => p.IsRight ? 1.0 : 0);
        double brier = pairs.Average(p => Math.Pow(p.Probability - (p.IsRight ? 1 : 0), 2));
        output.WriteLine();
        output.WriteLine(
            $"{pairs.Count} statements, right {N(rate, 3)}; Brier {N(brier, 3)} (always the rate: {N(rate * (1 - rate), 3)}); ECE {N(error, 3)}; area under ROC {N(Area(pairs), 3)}"
        );
    }

    // The share of pairs of a right and a wrong one that are put in order.
    private static double Area(IReadOnlyList<(double Probability, bool IsRight)> pairs)
    {
        double ordered = 0;
        double all = 0;
        foreach ((double right, _) in pairs.Where(p => p.IsRight))
        {
            foreach ((double wrong, _) in pairs.Where(p => !p.IsRight))
            {
                all++;
                ordered +=
                    right > wrong ? 1
                    : right == wrong ? 0.5
                    : 0;
            }
        }
        return all == 0 ? 0.5 : ordered / all;
    }

    private static string N(double value, int digits) => value.ToString($"F{digits}", CultureInfo.InvariantCulture);
}
