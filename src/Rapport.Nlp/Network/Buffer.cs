namespace Rapport.Nlp.Network;

/// <summary>One array that grows as needed and is used again. Not thread-safe.</summary>
internal sealed class Buffer<T>
{
    private T[] _values = [];

    /// <summary>The first <paramref name="length"/> values, whatever they hold.</summary>
    public Span<T> Take(int length)
    {
        if (_values.Length < length)
        {
            _values = new T[Math.Max(length, _values.Length * 2)];
        }
        return _values.AsSpan(0, length);
    }

    /// <summary>The first <paramref name="length"/> values, set to their default.</summary>
    public Span<T> Clear(int length)
    {
        Span<T> span = Take(length);
        span.Clear();
        return span;
    }
}
