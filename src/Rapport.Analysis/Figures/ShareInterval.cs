namespace Rapport.Analysis.Figures;

/// <summary>What the true share may be where so many of so many were seen: the Beta interval that holds 95 %.</summary>
/// <param name="Mean">Mean of the posterior.</param>
/// <param name="Low">Lower bound; 0 where none was seen.</param>
/// <param name="High">Upper bound; 1 where all were.</param>
/// <remarks>Prior Beta(½, ½) (Jeffreys; Brown, Cai and DasGupta 2001).</remarks>
public readonly record struct ShareInterval(double Mean, double Low, double High)
{
    private const double Prior = 0.5;

    /// <summary>The interval for a share.</summary>
    /// <param name="count">How many had it, at least 0.</param>
    /// <param name="of">Of how many, at least <paramref name="count"/>.</param>
    public static ShareInterval Of(int count, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfLessThan(of, count);
        (double a, double b) = (count + Prior, of - count + Prior);
        return new ShareInterval(
            a / (a + b),
            count == 0 ? 0 : Quantile(a, b, 0.025),
            count == of ? 1 : Quantile(a, b, 0.975)
        );
    }

    private static double Quantile(double a, double b, double share)
    {
        (double low, double high) = (0, 1);
        for (int i = 0; i < 60; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = SpecialFunctions.BetaBelow(a, b, middle) < share ? (middle, high) : (low, middle);
        }
        return (low + high) / 2;
    }
}
