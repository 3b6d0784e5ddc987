namespace Rapport.Readers.Formats;

/// <summary>A limit that protects time or memory was reached. Never leaves the readers.</summary>
/// <param name="what">What was too much, in plain words without a full stop.</param>
/// <param name="remedy">What the user can do, or what was done instead.</param>
internal sealed class LimitException(string what, string remedy) : IOException(what)
{
    public string Remedy { get; } = remedy;
}
