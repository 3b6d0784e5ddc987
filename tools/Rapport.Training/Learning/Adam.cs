namespace Rapport.Training.Learning;

/// <summary>Adam with clipped gradients; rows of sparse parameters are updated only where they were touched.</summary>
internal sealed class Adam
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private const float Epsilon = 1e-8f;
    private const float MaxNorm = 2f;

    /// <summary>Adds up the workers' gradients, updates every parameter and clears the gradients.</summary>
    public static void Step(IReadOnlyList<Parameter> parameters, int step, float rate)
    {
        double square = 0;
        foreach (Parameter parameter in parameters)
        {
            square += Gather(parameter);
        }
        float scale = (float)Math.Min(1, MaxNorm / (Math.Sqrt(square) + 1e-12));
        float correctedRate = rate * MathF.Sqrt(1 - MathF.Pow(Beta2, step)) / (1 - MathF.Pow(Beta1, step));
        foreach (Parameter parameter in parameters)
        {
            Update(parameter, correctedRate, scale);
        }
    }

    private static double Gather(Parameter p)
    {
        float[] sum = p.Gradients[0];
        for (int w = 1; w < p.Gradients.Length; w++)
        {
            float[] other = p.Gradients[w];
            if (p.Sparse)
            {
                foreach (int row in p.Touched[w])
                {
                    System.Numerics.Tensors.TensorPrimitives.Add(
                        p.TouchRow(0, row),
                        other.AsSpan(row * p.Columns, p.Columns),
                        p.TouchRow(0, row)
                    );
                    Array.Clear(other, row * p.Columns, p.Columns);
                }
                p.ClearTouched(w);
            }
            else
            {
                System.Numerics.Tensors.TensorPrimitives.Add<float>(sum, other, sum);
                Array.Clear(other);
            }
        }
        if (!p.Sparse)
        {
            return System.Numerics.Tensors.TensorPrimitives.SumOfSquares<float>(sum);
        }
        double square = 0;
        foreach (int row in p.Touched[0])
        {
            square += System.Numerics.Tensors.TensorPrimitives.SumOfSquares<float>(
                sum.AsSpan(row * p.Columns, p.Columns)
            );
        }
        return square;
    }

    private static void Update(Parameter p, float rate, float scale)
    {
        if (p.Sparse)
        {
            foreach (int row in p.Touched[0])
            {
                Update(p, row * p.Columns, p.Columns, rate, scale);
            }
            p.ClearTouched(0);
        }
        else
        {
            Update(p, 0, p.Value.Length, rate, scale);
        }
    }

    private static void Update(Parameter p, int start, int length, float rate, float scale)
    {
        Span<float> value = p.Value.AsSpan(start, length);
        Span<float> mean = p.Mean.AsSpan(start, length);
        Span<float> square = p.Square.AsSpan(start, length);
        Span<float> gradient = p.Gradients[0].AsSpan(start, length);
        int i = 0;
        int lanes = System.Numerics.Vector<float>.Count;
        var vEpsilon = new System.Numerics.Vector<float>(Epsilon);
        for (; i + lanes <= length; i += lanes)
        {
            System.Numerics.Vector<float> g = new System.Numerics.Vector<float>(gradient[i..]) * scale;
            System.Numerics.Vector<float> m =
                (new System.Numerics.Vector<float>(mean[i..]) * Beta1) + (g * (1 - Beta1));
            System.Numerics.Vector<float> s =
                (new System.Numerics.Vector<float>(square[i..]) * Beta2) + (g * g * (1 - Beta2));
            m.CopyTo(mean[i..]);
            s.CopyTo(square[i..]);
            (
                new System.Numerics.Vector<float>(value[i..])
                - (m * rate / (System.Numerics.Vector.SquareRoot(s) + vEpsilon))
            ).CopyTo(value[i..]);
        }
        for (; i < length; i++)
        {
            float g = gradient[i] * scale;
            mean[i] = (mean[i] * Beta1) + (g * (1 - Beta1));
            square[i] = (square[i] * Beta2) + (g * g * (1 - Beta2));
            value[i] -= rate * mean[i] / (MathF.Sqrt(square[i]) + Epsilon);
        }
        gradient.Clear();
    }
}
