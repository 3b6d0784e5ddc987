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
            (low, high) = Below(shape, middle) < share ? (middle, high) : (low, middle);
        }
        return (low + high) / 2;
    }

    /// <summary>The share of Gamma(shape, 1) below <paramref name="x"/>: the regularised incomplete gamma function.</summary>
    private static double Below(double shape, double x)
    {
        if (x <= 0)
        {
            return 0;
        }
        double scale = Math.Exp(shape * Math.Log(x) - x - LogGamma(shape));
        return x < shape + 1 ? scale * Series(shape, x) : 1 - scale * Fraction(shape, x);
    }

    private static double Series(double shape, double x)
    {
        double term = 1 / shape;
        double sum = term;
        for (int n = 1; n < 10_000 && term > sum * 1e-15; n++)
        {
            term *= x / (shape + n);
            sum += term;
        }
        return sum;
    }

    /// <summary>Lentz's continued fraction.</summary>
    private static double Fraction(double shape, double x)
    {
        double b = x + 1 - shape;
        double c = 1e300;
        double d = 1 / b;
        double value = d;
        for (int i = 1; i < 10_000; i++)
        {
            double a = -i * (i - shape);
            b += 2;
            d = 1 / (a * d + b);
            c = b + a / c;
            value *= d * c;
            if (Math.Abs(d * c - 1) < 1e-14)
            {
                break;
            }
        }
        return value;
    }

    /// <summary>Stirling's series, after lifting the argument to where it is exact.</summary>
    private static double LogGamma(double x)
    {
        double lift = 0;
        while (x < 12)
        {
            lift -= Math.Log(x);
            x++;
        }
        double inverse = 1 / (x * x);
        double tail = (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / x;
        return lift + (x - 0.5) * Math.Log(x) - x + 0.5 * Math.Log(2 * Math.PI) + tail;
    }
}
