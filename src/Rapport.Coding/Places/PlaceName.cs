using Rapport.Text;

namespace Rapport.Coding.Places;

/// <summary>Words that look like the name of a place, before the gazetteer is asked. Immutable.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Text">The words as they stand.</param>
/// <param name="IsTagged">True where the names layer calls it a place.</param>
/// <param name="IsLocative">True where it follows a preposition or noun that places follow.</param>
internal sealed record PlaceName(TokenSpan Tokens, string Text, bool IsTagged, bool IsLocative);
