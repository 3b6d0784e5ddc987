using System.Collections.Immutable;

namespace Rapport.Picture;

/// <summary>What is to be erased from a picture, by whom and why. Immutable.</summary>
/// <param name="Author">Who erases.</param>
/// <param name="Reason">Why, in words that may be kept: no name of whom it is about.</param>
public sealed record ErasureRequest(string Author, string Reason)
{
    /// <summary>Articles: SHA-256 of their bytes, or ids where only one article has it.</summary>
    public ImmutableArray<string> Articles { get; init; } = [];

    /// <summary>Ids of parties: each article that names one of them goes, with all that people said to be the same.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>Words: each article whose title or text holds them goes, whatever their case.</summary>
    public ImmutableArray<string> Words { get; init; } = [];
}
