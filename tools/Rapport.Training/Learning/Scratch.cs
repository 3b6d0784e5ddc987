namespace Rapport.Training.Learning;

/// <summary>One array that grows as needed and is handed out cleared.</summary>
internal sealed class Scratch
{
    private float[] _values = [];

    /// <summary>What was handed out last.</summary>
    public Span<float> Last => _values.AsSpan(0, Length);

    public int Length { get; private set; }

    public Span<float> Clear(int length)
    {
        if (_values.Length < length)
        {
            _values = new float[length + (length / 2)];
        }
        Length = length;
        Span<float> span = _values.AsSpan(0, length);
        span.Clear();
        return span;
    }

    /// <summary>Row <paramref name="i"/> of a matrix with <paramref name="columns"/> columns.</summary>
    public Span<float> Row(int i, int columns) => _values.AsSpan(i * columns, columns);
}
