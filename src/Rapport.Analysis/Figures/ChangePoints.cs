namespace Rapport.Analysis.Figures;

/// <summary>A period in which the rate of a series of counts changed.</summary>
/// <param name="At">Place of the first period of the new rate.</param>
/// <param name="Detected">Place of the period from which on it was more likely than not.</param>
/// <param name="Probability">The highest probability, given what was seen until then, that the present rate began there or in a neighbour.</param>
/// <param name="Before">Acts for each unit of exposure in the run before.</param>
/// <param name="After">The same in the run that begins there.</param>
public readonly record struct ChangePoint(int At, int Detected, double Probability, double Before, double After);

/// <summary>
/// Bayesian online change-point detection (Adams and MacKay 2007) on counts: Poisson with an exposure, a Gamma prior that is conjugate
/// to it, and a constant hazard. A period without exposure tells nothing. Told is what was noticed online and stands in the most
/// probable division of the whole series too: two odd periods that were followed by the old rate are no change.
/// </summary>
public static class ChangePoints
{
    /// <summary>The chance that a new run begins in a period: one in 24.</summary>
    private const double Hazard = 1.0 / 24;

    /// <summary>Strength of the prior, in acts.</summary>
    private const double PriorShape = 1;

    /// <summary>From here on a change is told.</summary>
    private const double Enough = 0.5;

    /// <summary>A run that is less likely is given up: what it would add later is lost in rounding.</summary>
    private const double Nothing = 1e-9;

    /// <summary>Periods that a run must last before it is believed: one period may be an outlier.</summary>
    private const int ShortestRun = 2;

    /// <summary>The change points, in order.</summary>
    /// <param name="counts">Acts in each period, at least 0.</param>
    /// <param name="exposure">Articles in each period; 0 for a period of which nothing is known.</param>
    public static IReadOnlyList<ChangePoint> Find(IReadOnlyList<int> counts, IReadOnlyList<double> exposure)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(exposure);
        int[] known = [.. Enumerable.Range(0, counts.Count).Where(i => exposure[i] > 0)];
        (int Count, double Exposure)[] seen = [.. known.Select(i => (counts[i], exposure[i]))];
        int all = seen.Sum(p => p.Count);
        if (all == 0)
        {
            return [];
        }
        double priorRate = PriorShape * seen.Sum(p => p.Exposure) / all;
        (double Probability, int First)[] noticed = Noticed(seen, priorRate);
        int[] at = [.. Division(seen, priorRate).Where(s => noticed[s].Probability >= Enough)];
        return
        [
            .. at.Select(
                (s, i) =>
                    new ChangePoint(
                        known[s],
                        known[noticed[s].First],
                        noticed[s].Probability,
                        Rate(seen[(i == 0 ? 0 : at[i - 1])..s]),
                        Rate(seen[s..(i + 1 < at.Length ? at[i + 1] : seen.Length)])
                    )
            ),
        ];
    }

    /// <summary>
    /// For each period the highest probability, given what was seen until a later one, that the rate of that later one began there or
    /// in a neighbour, and when it first was more likely than not.
    /// </summary>
    private static (double Probability, int First)[] Noticed((int Count, double Exposure)[] seen, double priorRate)
    {
        var best = new (double Probability, int First)[seen.Length];
        var runs = new List<Run>();
        double[] weights = new double[seen.Length + 1];
        for (int t = 0; t < seen.Length; t++)
        {
            // Weights are logarithms: one of thousands of periods may be so odd that no run foretold it.
            runs =
            [
                .. runs.Select(r => r with { LogWeight = r.LogWeight + Math.Log(1 - Hazard) })
                    .Append(new Run(t, t == 0 ? 0 : Math.Log(Hazard), PriorShape, priorRate))
                    .Select(r => r.Seeing(seen[t].Count, seen[t].Exposure)),
            ];
            double most = runs.Max(r => r.LogWeight);
            double sum = most + Math.Log(runs.Sum(r => Math.Exp(r.LogWeight - most)));
            int begun = t;
            runs =
            [
                .. runs.Select(r => r with { LogWeight = r.LogWeight - sum })
                    .Where(r => r.LogWeight > Math.Log(Nothing) || r.Begin == begun),
            ];
            Array.Clear(weights);
            runs.ForEach(r => weights[r.Begin] = Math.Exp(r.LogWeight));
            for (int s = 1; s + ShortestRun - 1 <= t; s++)
            {
                // A run over everything is no change: its beginning does not count as a neighbour.
                double weight = (s > 1 ? weights[s - 1] : 0) + weights[s] + weights[s + 1];
                if (weight > best[s].Probability)
                {
                    int first = best[s].Probability < Enough && weight >= Enough ? t : best[s].First;
                    best[s] = (Math.Min(weight, 1), first);
                }
            }
        }
        return best;
    }

    /// <summary>The beginnings of all runs but the first in the most probable division of the series, none shorter than two periods.</summary>
    private static IEnumerable<int> Division((int Count, double Exposure)[] seen, double priorRate)
    {
        double[] counts = new double[seen.Length + 1];
        double[] exposure = new double[seen.Length + 1];
        for (int i = 0; i < seen.Length; i++)
        {
            counts[i + 1] = counts[i] + seen[i].Count;
            exposure[i + 1] = exposure[i] + seen[i].Exposure;
        }
        double[] best = new double[seen.Length + 1];
        int[] begin = new int[seen.Length + 1];
        for (int end = 1; end <= seen.Length; end++)
        {
            best[end] = double.NegativeInfinity;
            for (int start = 0; start <= Math.Max(0, end - ShortestRun); start++)
            {
                double shape = PriorShape + counts[end] - counts[start];
                // What is the same for every division is left out.
                double run =
                    SpecialFunctions.LogGamma(shape)
                    + PriorShape * Math.Log(priorRate)
                    - shape * Math.Log(priorRate + exposure[end] - exposure[start])
                    + (start == 0 ? 0 : Math.Log(Hazard))
                    + (end - start - 1) * Math.Log(1 - Hazard);
                if (best[start] + run > best[end])
                {
                    (best[end], begin[end]) = (best[start] + run, start);
                }
            }
        }
        var starts = new Stack<int>();
        for (int end = begin[seen.Length]; end > 0; end = begin[end])
        {
            starts.Push(end);
        }
        return starts;
    }

    private static double Rate((int Count, double Exposure)[] run) => run.Sum(p => p.Count) / run.Sum(p => p.Exposure);

    /// <summary>A run that may be going on: where it began, how likely it is, and the posterior of its rate.</summary>
    private readonly record struct Run(int Begin, double LogWeight, double Shape, double Rate)
    {
        /// <summary>Weighed by how well it foretold the count (negative binomial), and taught by it.</summary>
        public Run Seeing(int count, double exposure)
        {
            double log =
                SpecialFunctions.LogGamma(Shape + count)
                - SpecialFunctions.LogGamma(Shape)
                - SpecialFunctions.LogGamma(count + 1)
                + Shape * Math.Log(Rate / (Rate + exposure))
                + count * Math.Log(exposure / (Rate + exposure));
            return new Run(Begin, LogWeight + log, Shape + count, Rate + exposure);
        }
    }
}
