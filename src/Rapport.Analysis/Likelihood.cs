using System.Collections.Immutable;
using System.Globalization;

namespace Rapport.Analysis;

/// <summary>An expression of likelihood with its range.</summary>
/// <param name="Term">Such as <c>likely</c>.</param>
/// <param name="Other">The other word for the same, such as <c>probable</c>.</param>
/// <param name="Low">Lowest probability.</param>
/// <param name="High">Highest probability.</param>
public readonly record struct LikelihoodRange(string Term, string Other, double Low, double High)
{
    /// <summary>“55–80 %”.</summary>
    public string Percent => string.Create(CultureInfo.InvariantCulture, $"{Low * 100:0}–{High * 100:0} %");
}

/// <summary>The estimative words of ICD 203, Analytic Standards (2 January 2015), D.6.e.(2)(a).</summary>
public static class Likelihood
{
    /// <summary>All seven, from the least likely on.</summary>
    public static ImmutableArray<LikelihoodRange> Ranges { get; } =
    [
        new("almost no chance", "remote", 0.01, 0.05),
        new("very unlikely", "highly improbable", 0.05, 0.20),
        new("unlikely", "improbable", 0.20, 0.45),
        new("roughly even chance", "roughly even odds", 0.45, 0.55),
        new("likely", "probable", 0.55, 0.80),
        new("very likely", "highly probable", 0.80, 0.95),
        new("almost certain", "nearly certain", 0.95, 0.99),
    ];

    /// <summary>The expression for a probability; one that two ranges share takes the one nearer to even odds. Nothing is certain: 0 and 1 take the outermost.</summary>
    public static LikelihoodRange Of(double probability)
    {
        foreach (LikelihoodRange range in Ranges)
        {
            if (probability < range.High || (probability == range.High && probability >= 0.5))
            {
                return range;
            }
        }
        return Ranges[^1];
    }
}
