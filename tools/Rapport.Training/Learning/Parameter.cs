using System.Numerics.Tensors;

namespace Rapport.Training.Learning;

/// <summary>A matrix that is learned, with a gradient per worker and Adam's running means.</summary>
internal sealed class Parameter
{
    private readonly bool[][] _isTouched;

    public Parameter(string name, int rows, int columns, int workers, bool sparse = false)
    {
        Name = name;
        Rows = rows;
        Columns = columns;
        Sparse = sparse;
        Value = new float[rows * columns];
        Mean = new float[Value.Length];
        Square = new float[Value.Length];
        Gradients = [.. Enumerable.Range(0, workers).Select(_ => new float[Value.Length])];
        Touched = [.. Enumerable.Range(0, workers).Select(_ => new List<int>())];
        _isTouched = [.. Enumerable.Range(0, workers).Select(_ => new bool[sparse ? rows : 0])];
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>True where a step touches few rows, which alone are updated.</summary>
    public bool Sparse { get; }

    public float[] Value { get; private set; }

    public float[] Mean { get; }

    public float[] Square { get; }

    public float[][] Gradients { get; }

    /// <summary>Mean of the values over the last part of training; empty before that.</summary>
    public float[] Average { get; private set; } = [];

    /// <summary>Moves the mean towards the values of now by a share; the first time it takes them.</summary>
    public void MoveAverage(float share)
    {
        if (Average.Length == 0)
        {
            Average = [.. Value];
            return;
        }
        TensorPrimitives.Lerp<float>(Average, Value, share, Average);
    }

    /// <summary>Puts the mean in the place of the values, or back.</summary>
    public void SwapAverage()
    {
        if (Average.Length > 0)
        {
            (Value, Average) = (Average, Value);
        }
    }

    /// <summary>Takes up a mean.</summary>
    public void SetAverage(float[] average) => Average = average;

    /// <summary>Rows with a gradient in this step, per worker; sparse parameters only.</summary>
    public List<int>[] Touched { get; }

    public ReadOnlySpan<float> Row(int row) => Value.AsSpan(row * Columns, Columns);

    /// <summary>A worker's gradient of one row of a sparse parameter.</summary>
    public Span<float> TouchRow(int worker, int row)
    {
        if (!_isTouched[worker][row])
        {
            _isTouched[worker][row] = true;
            Touched[worker].Add(row);
        }
        return Gradients[worker].AsSpan(row * Columns, Columns);
    }

    /// <summary>Forgets a worker's touched rows.</summary>
    public void ClearTouched(int worker)
    {
        foreach (int row in Touched[worker])
        {
            _isTouched[worker][row] = false;
        }
        Touched[worker].Clear();
    }

    /// <summary>Uniform start values in ±<paramref name="range"/>.</summary>
    public Parameter Uniform(Random random, double range)
    {
        for (int i = 0; i < Value.Length; i++)
        {
            Value[i] = (float)(((random.NextDouble() * 2) - 1) * range);
        }
        return this;
    }

    /// <summary>Start values after Glorot and Bengio 2010.</summary>
    public Parameter Glorot(Random random) => Uniform(random, Math.Sqrt(6.0 / (Rows + Columns)));

    public Parameter Fill(float value)
    {
        Array.Fill(Value, value);
        return this;
    }
}
