namespace Rapport.Analysis.Figures;

/// <summary>A period in which the rate of a series of counts changed.</summary>
/// <param name="At">Place of the first period of the new rate.</param>
/// <param name="Detected">Place of the period from which on it was more likely than not.</param>
/// <param name="Probability">The highest probability, given what was seen until then, that the present rate began there.</param>
/// <param name="Before">Acts for each unit of exposure in the run before.</param>
/// <param name="After">The same in the run that begins there.</param>
public readonly record struct ChangePoint(int At, int Detected, double Probability, double Before, double After);

/// <summary>
/// Bayesian online change-point detection (Adams and MacKay 2007) on counts: Poisson with an exposure, a Gamma prior that is conjugate
/// to it, and a constant hazard. A period without exposure tells nothing and leaves the beliefs as they are.
/// </summary>
public static class ChangePoints
{
    /// <summary>The chance that a new run begins in a period: one in 24.</summary>
    private const double Hazard = 1.0 / 24;

    /// <summary>Strength of the prior, in acts.</summary>
    private const double PriorShape = 1;

    /// <summary>A run that is less likely is given up: what it would add later is lost in rounding.</summary>
    private const double Nothing = 1e-9;

    /// <summary>From here on a change is told.</summary>
    private const double Enough = 0.5;

    /// <summary>Periods that a new run must last before one is believed: one period may be an outlier.</summary>
    private const int ShortestRun = 2;

    /// <summary>The change points, in order.</summary>
    /// <param name="counts">Acts in each period, at least 0.</param>
    /// <param name="exposure">Articles in each period; 0 for a period of which nothing is known.</param>
    public static IReadOnlyList<ChangePoint> Find(IReadOnlyList<int> counts, IReadOnlyList<double> exposure)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(exposure);
        double all = exposure.Sum();
        if (all <= 0 || counts.Sum() == 0)
        {
            return [];
        }
        double priorRate = PriorShape * all / counts.Sum();
        (double Probability, int First)[] starts = Starts(counts, exposure, priorRate);
        int[] at =
        [
            .. Enumerable
                .Range(1, Math.Max(0, counts.Count - 1))
                .Where(s => starts[s].Probability >= Enough)
                .Where(s => !Beaten(starts, s, exposure)),
        ];
        return
        [
            .. at.Select(
                (s, i) =>
                    new ChangePoint(
                        s,
                        starts[s].First,
                        starts[s].Probability,
                        Rate(counts, exposure, i == 0 ? 0 : at[i - 1], s),
                        Rate(counts, exposure, s, i + 1 < at.Length ? at[i + 1] : counts.Count)
                    )
            ),
        ];
    }

    /// <summary>For each period the highest probability that the run going on later began there, and when it first was more likely than not.</summary>
    private static (double Probability, int First)[] Starts(
        IReadOnlyList<int> counts,
        IReadOnlyList<double> exposure,
        double priorRate
    )
    {
        var best = new (double Probability, int First)[counts.Count];
        // By the period in which the run began: probability, and the posterior of its rate.
        var runs = new List<(int Begin, double Weight, double Shape, double Rate)>();
        for (int t = 0; t < counts.Count; t++)
        {
            if (exposure[t] <= 0)
            {
                continue;
            }

            double carry = runs.Sum(r => r.Weight);
            var grown = runs.Select(r => r with { Weight = r.Weight * (1 - Hazard) }).ToList();
            grown.Add((t, runs.Count == 0 ? 1 : carry * Hazard, PriorShape, priorRate));
            runs = [.. grown.Select(r => Seen(r, counts[t], exposure[t]))];
            double sum = runs.Sum(r => r.Weight);
            int begun = t;
            runs =
            [
                .. runs.Select(r => r with { Weight = r.Weight / sum })
                    .Where(r => r.Weight > Nothing || r.Begin == begun),
            ];
            foreach ((int begin, double weight, _, _) in runs)
            {
                if (t - begin + 1 < ShortestRun || weight <= best[begin].Probability)
                {
                    continue;
                }
                int first = best[begin].Probability < Enough && weight >= Enough ? t : best[begin].First;
                best[begin] = (weight, first);
            }
        }
        return best;
    }

    /// <summary>Weighs a run by how well it foretold the count (negative binomial), and learns from it.</summary>
    private static (int Begin, double Weight, double Shape, double Rate) Seen(
        (int Begin, double Weight, double Shape, double Rate) run,
        int count,
        double exposure
    )
    {
        double log =
            SpecialFunctions.LogGamma(run.Shape + count)
            - SpecialFunctions.LogGamma(run.Shape)
            - SpecialFunctions.LogGamma(count + 1)
            + run.Shape * Math.Log(run.Rate / (run.Rate + exposure))
            + count * Math.Log(exposure / (run.Rate + exposure));
        return (run.Begin, run.Weight * Math.Exp(log), run.Shape + count, run.Rate + exposure);
    }

    /// <summary>Of neighbours (with nothing but unknown periods between) the most likely one counts.</summary>
    private static bool Beaten((double Probability, int First)[] starts, int at, IReadOnlyList<double> exposure)
    {
        int before = at - 1;
        while (before > 0 && exposure[before] <= 0)
        {
            before--;
        }
        return (before > 0 && starts[before].Probability >= starts[at].Probability)
            || (at + 1 < starts.Length && starts[at + 1].Probability > starts[at].Probability);
    }

    private static double Rate(IReadOnlyList<int> counts, IReadOnlyList<double> exposure, int from, int to)
    {
        double seen = 0;
        double sum = 0;
        for (int i = from; i < to; i++)
        {
            seen += exposure[i];
            sum += exposure[i] > 0 ? counts[i] : 0;
        }
        return seen > 0 ? sum / seen : 0;
    }
}
