namespace Rapport.Nlp.Network;

/// <summary>Layer normalization of one row.</summary>
internal static class Normalization
{
    private const float Epsilon = 1e-5f;

    /// <summary>Replaces x by (x − mean) / deviation · gain + bias; returns 1 / deviation.</summary>
    public static float Normalize(Span<float> x, ReadOnlySpan<float> gain, ReadOnlySpan<float> bias)
    {
        float inverse = Standardize(x);
        for (int i = 0; i < x.Length; i++)
        {
            x[i] = MathF.FusedMultiplyAdd(x[i], gain[i], bias[i]);
        }
        return inverse;
    }

    /// <summary>Replaces x by (x − mean) / deviation; returns 1 / deviation.</summary>
    public static float Standardize(Span<float> x)
    {
        float mean = 0;
        foreach (float value in x)
        {
            mean += value;
        }
        mean /= x.Length;
        float variance = 0;
        foreach (float value in x)
        {
            variance += (value - mean) * (value - mean);
        }
        float inverse = 1 / MathF.Sqrt((variance / x.Length) + Epsilon);
        for (int i = 0; i < x.Length; i++)
        {
            x[i] = (x[i] - mean) * inverse;
        }
        return inverse;
    }
}
