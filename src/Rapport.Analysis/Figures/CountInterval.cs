namespace Rapport.Analysis.Figures;

/// <summary>What the true number of acts may be where so many were seen: the Gamma-Poisson interval that holds 95 %.</summary>
/// <param name="Low">Lower bound.</param>
/// <param name="High">Upper bound.</param>
/// <remarks>Prior Gamma(½, 0) (Jeffreys), so that nothing seen gives 0 to 2.5 and not certainty.</remarks>
public readonly record struct CountInterval(double Low, double High)
{
    private const double Prior = 0.5;

    /// <summary>The interval for a count.</summary>
    /// <param name="count">How many were seen, at least 0.</param>
    public static CountInterval Of(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new CountInterval(count == 0 ? 0 : Quantile(count + Prior, 0.025), Quantile(count + Prior, 0.975));
    }

    /// <summary>Bisects the distribution of Gamma(shape, 1).</summary>
    private static double Quantile(double shape, double share)
    {
        double low = 0;
        double high = shape + 12 * Math.Sqrt(shape) + 12;
        for (int i = 0; i < 80; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = SpecialFunctions.GammaBelow(shape, middle) < share ? (middle, high) : (low, middle);
        }
        return (low + high) / 2;
    }
}
