using Rapport.Nlp.Features;

namespace Rapport.Nlp.Decoding;

/// <summary>Gives strings that were made lately instead of making them anew. Not thread-safe.</summary>
internal sealed class StringPool
{
    // A power of two; a string drives out the one that had its place.
    private readonly string?[] _places = new string?[1 << 12];

    /// <summary>A string of these characters.</summary>
    public string Of(ReadOnlySpan<char> characters)
    {
        ref string? place = ref _places[(int)(WordFeatures.Form(characters) & (ulong)(_places.Length - 1))];
        if (place is null || !characters.SequenceEqual(place))
        {
            place = characters.ToString();
        }
        return place;
    }
}
