using System.Globalization;

namespace Rapport.Cli.Evaluation;

/// <summary>How well the confidence of statements agrees with what the gold says of them.</summary>
internal static class ConfidenceFigures
{
    private const int Bins = 10;

    /// <summary>Of each tenth the share that is right, then calibration error, Brier score and area under ROC.</summary>
    public static IEnumerable<Figure> Of(IReadOnlyList<(double Confidence, bool IsRight)> judged)
    {
        if (judged.Count == 0)
        {
            yield break;
        }
        double error = 0;
        foreach (var bin in judged.GroupBy(j => Math.Min((int)(j.Confidence * Bins), Bins - 1)).OrderBy(b => b.Key))
        {
            int right = bin.Count(j => j.IsRight);
            error += Math.Abs(bin.Sum(j => j.Confidence) - right) / judged.Count;
            yield return Figure.Share($"right at confidence {Tenth(bin.Key)}–{Tenth(bin.Key + 1)}", right, bin.Count());
        }
        yield return Figure.Score("expected calibration error", error);
        yield return Figure.Score("Brier score", judged.Average(j => Math.Pow(j.Confidence - (j.IsRight ? 1 : 0), 2)));
        yield return Figure.Score("area under ROC", Area(judged));
    }

    // The share of pairs of a right and a wrong one that stand in order; by ranks, ties in the middle.
    private static double Area(IReadOnlyList<(double Confidence, bool IsRight)> judged)
    {
        double right = judged.Count(j => j.IsRight);
        double wrong = judged.Count - right;
        if (right == 0 || wrong == 0)
        {
            return 0.5;
        }
        double ordered = 0;
        double below = 0;
        foreach (var level in judged.GroupBy(j => j.Confidence).OrderBy(g => g.Key))
        {
            double rightHere = level.Count(j => j.IsRight);
            double wrongHere = level.Count() - rightHere;
            ordered += rightHere * (below + (wrongHere / 2));
            below += wrongHere;
        }
        return ordered / (right * wrong);
    }

    private static string Tenth(int bin) => (bin / (double)Bins).ToString("0.0", CultureInfo.InvariantCulture);
}
