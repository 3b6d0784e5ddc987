namespace Rapport.Calibration;

/// <summary>Logistic regression with a quadratic penalty, by Newton's method.</summary>
internal static class LogisticFit
{
    private const int Steps = 50;

    /// <summary>The weights by name; <c>bias</c> is not penalised.</summary>
    /// <param name="judged">What to fit on.</param>
    /// <param name="penalty">Of each squared weight, halved.</param>
    public static SortedDictionary<string, double> Fit(IReadOnlyList<JudgedStatement> judged, double penalty)
    {
        string[] names =
        [
            "bias",
            .. judged.SelectMany(j => j.Features.Select(f => f.Name)).Distinct().Order(StringComparer.Ordinal),
        ];
        Dictionary<string, int> index = names.Select((n, i) => (n, i)).ToDictionary(p => p.n, p => p.i);
        double[] weights = new double[names.Length];
        for (int step = 0; step < Steps; step++)
        {
            double[] gradient = new double[names.Length];
            double[,] curvature = new double[names.Length, names.Length];
            foreach (JudgedStatement j in judged)
            {
                (int At, double Value)[] x = [(0, 1.0), .. j.Features.Select(f => (index[f.Name], f.Value))];
                double p = 1 / (1 + Math.Exp(-x.Sum(f => weights[f.At] * f.Value)));
                foreach ((int a, double u) in x)
                {
                    gradient[a] += ((j.IsRight ? 1 : 0) - p) * u;
                    foreach ((int b, double v) in x)
                    {
                        curvature[a, b] += p * (1 - p) * u * v;
                    }
                }
            }
            for (int i = 1; i < names.Length; i++)
            {
                gradient[i] -= penalty * weights[i];
                curvature[i, i] += penalty;
            }
            curvature[0, 0] += 1e-9;
            double[] change = Solve(curvature, gradient);
            for (int i = 0; i < names.Length; i++)
            {
                weights[i] += change[i];
            }
        }
        return new SortedDictionary<string, double>(
            names.Select((n, i) => (n, weights[i])).ToDictionary(p => p.n, p => p.Item2),
            StringComparer.Ordinal
        );
    }

    /// <summary>What weights make of a statement's features.</summary>
    public static double Probability(IReadOnlyDictionary<string, double> weights, JudgedStatement judged) =>
        1
        / (
            1
            + Math.Exp(
                -weights.GetValueOrDefault("bias")
                    - judged.Features.Sum(f => f.Value * weights.GetValueOrDefault(f.Name))
            )
        );

    // Gaussian elimination; the penalty keeps the matrix positive definite.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        int n = right.Length;
        double[] b = [.. right];
        for (int column = 0; column < n; column++)
        {
            for (int row = column + 1; row < n; row++)
            {
                double factor = matrix[row, column] / matrix[column, column];
                for (int k = column; k < n; k++)
                {
                    matrix[row, k] -= factor * matrix[column, k];
                }
                b[row] -= factor * b[column];
            }
        }
        for (int row = n - 1; row >= 0; row--)
        {
            for (int k = row + 1; k < n; k++)
            {
                b[row] -= matrix[row, k] * b[k];
            }
            b[row] /= matrix[row, row];
        }
        return b;
    }
}
