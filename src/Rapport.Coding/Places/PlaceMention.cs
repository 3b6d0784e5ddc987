using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Places;

/// <summary>A place that a text names, found on the map as far as text and gazetteer settle it. Immutable.</summary>
/// <param name="Tokens">The tokens of the name.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Head">The token that the rest of the name hangs on.</param>
/// <param name="Value">The place.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Admin">The first-order division that a town lies in, or null.</param>
/// <param name="Why">How it was settled, in one line for the trace.</param>
internal sealed record PlaceMention(
    TokenSpan Tokens,
    CharSpan Span,
    Token Head,
    Place Value,
    PlaceKind Kind,
    string? Admin,
    string Why
);

/// <summary>What a place is.</summary>
internal enum PlaceKind
{
    /// <summary>A state or territory.</summary>
    State,

    /// <summary>A province, state of a federation or other first-order division.</summary>
    Division,

    /// <summary>A city, town, village or a site in one.</summary>
    Town,
}

/// <summary>A place that lies in another, as the text says by its form: “Amara in Iraq”, “the Iraqi city of Amara”.</summary>
/// <param name="Inner">The smaller one.</param>
/// <param name="Outer">The larger one as named; for an adjective (“Iraqi”) the state that it stands for.</param>
/// <param name="Evidence">The words that say so.</param>
internal sealed record PlaceContainment(PlaceMention Inner, PlaceMention Outer, CharSpan Evidence);
