namespace Rapport.Analysis.Figures;

/// <summary>What intervals are computed with (Abramowitz and Stegun 1964, 6.1, 6.5 and 26.5).</summary>
internal static class SpecialFunctions
{
    /// <summary>The share of Gamma(shape, 1) below <paramref name="x"/>: the regularised incomplete gamma function.</summary>
    public static double GammaBelow(double shape, double x)
    {
        if (x <= 0)
        {
            return 0;
        }
        double scale = Math.Exp(shape * Math.Log(x) - x - LogGamma(shape));
        return x < shape + 1 ? scale * GammaSeries(shape, x) : 1 - scale * GammaFraction(shape, x);
    }

    private static double GammaSeries(double shape, double x)
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
    private static double GammaFraction(double shape, double x)
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

    /// <summary>The logarithm of the gamma function: Stirling's series, after lifting the argument to where it is exact.</summary>
    public static double LogGamma(double x)
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

    /// <summary>The share of Beta(a, b) below <paramref name="x"/>: the regularised incomplete beta function.</summary>
    public static double BetaBelow(double a, double b, double x)
    {
        if (x <= 0 || x >= 1)
        {
            return x <= 0 ? 0 : 1;
        }
        double scale = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + a * Math.Log(x) + b * Math.Log(1 - x));
        return x < (a + 1) / (a + b + 2)
            ? scale * BetaFraction(a, b, x) / a
            : 1 - scale * BetaFraction(b, a, 1 - x) / b;
    }

    /// <summary>Lentz's continued fraction.</summary>
    private static double BetaFraction(double a, double b, double x)
    {
        double c = 1;
        double d = 1 / Away(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m < 10_000; m++)
        {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / Away(1 + even * d);
            c = Away(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / Away(1 + odd * d);
            c = Away(1 + odd / c);
            value *= d * c;
            if (Math.Abs(d * c - 1) < 1e-14)
            {
                break;
            }
        }
        return value;
    }

    private static double Away(double value) => Math.Abs(value) < 1e-300 ? 1e-300 : value;
}
