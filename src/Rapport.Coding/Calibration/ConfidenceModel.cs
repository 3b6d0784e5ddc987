using System.Collections.Frozen;
using System.Globalization;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Calibration;

/// <summary>The probability that a statement is right in all its fields: logistic in its features, fitted on judged statements.</summary>
/// <remarks>The weights are <c>lexicon/en/confidence.tsv</c>; how they were fitted and how well they hold is in <c>docs/accuracy/confidence.md</c>.</remarks>
internal sealed class ConfidenceModel
{
    private const string Bias = "bias";
    private const int NamedReasons = 3;

    // What moves the odds by less than a tenth is no reason.
    private const double LeastReason = 0.1;

    private readonly FrozenDictionary<string, (double Weight, string What)> _features;
    private readonly double _bias;

    private ConfidenceModel(FrozenDictionary<string, (double Weight, string What)> features)
    {
        _features = features;
        _bias = features.GetValueOrDefault(Bias).Weight;
    }

    /// <summary>Reads the weights of a lexicon; without a table every statement gets one half.</summary>
    public static ConfidenceModel From(Lexicon lexicon) =>
        new(
            (lexicon.Table("confidence")?.Rows ?? []).ToFrozenDictionary(
                r => r["feature"],
                r => (double.Parse(r["weight"], CultureInfo.InvariantCulture), r["what"]),
                StringComparer.Ordinal
            )
        );

    /// <summary>The statement with its confidence, and what weighed most in its trace.</summary>
    public Statement Apply(Statement statement, Document document)
    {
        double odds = _bias;
        var reasons = new List<(string What, double Weight)>();
        foreach ((string name, double value) in ConfidenceFeatures.Of(statement, document))
        {
            (double each, string? what) = _features.GetValueOrDefault(name);
            double weight = value * each;
            odds += weight;
            if (Math.Abs(weight) >= LeastReason)
            {
                reasons.Add((what ?? name, weight));
            }
        }
        double probability = 1 / (1 + Math.Exp(-odds));
        return statement with { Confidence = probability, Trace = statement.Trace.Add(Step(probability, reasons)) };
    }

    private static TraceStep Step(double probability, List<(string What, double Weight)> reasons)
    {
        string all = string.Join(
            ", ",
            reasons
                .OrderByDescending(r => Math.Abs(r.Weight))
                .ThenBy(r => r.What, StringComparer.Ordinal)
                .Take(NamedReasons)
                .Select(r => $"{r.What} {Signed(r.Weight)}")
        );
        string value = probability.ToString("0.00", CultureInfo.InvariantCulture);
        return new TraceStep("confidence", "confidence", "", all.Length == 0 ? value : $"{value}: {all}");
    }

    private static string Signed(double weight) => weight.ToString("+0.0;−0.0", CultureInfo.InvariantCulture);
}
