using Rapport.Text;

namespace Rapport.Knowledge;

/// <summary>A place in a sentence where a name of the gazetteer stands, with one entity that it may mean.</summary>
/// <param name="Tokens">The tokens covered, document-wide. A hyphenated token (“Russia-China”) is covered whole by each name in it.</param>
/// <param name="EntityId">Id of the entity.</param>
/// <param name="Kind">What sort of name it is.</param>
/// <param name="From">First day on which the name is in use, or null where that is open.</param>
/// <param name="To">Last day on which the name is in use, or null where that is open.</param>
public readonly record struct NameMatch(TokenSpan Tokens, string EntityId, NameKind Kind, DateOnly? From, DateOnly? To)
{
    /// <summary>The characters of the name itself: inside a hyphenated token only its own part.</summary>
    public CharSpan Characters { get; init; }
}

/// <summary>Sorts of names. The default is <see cref="Name"/>.</summary>
public enum NameKind
{
    /// <summary>A full or official name: “Republic of Kazakhstan”.</summary>
    Name,

    /// <summary>A shorter or other name in use: “Kazakhstan”, “Britain”, “Burma”.</summary>
    Short,

    /// <summary>An acronym, matched in its exact case: “UK”, “ASEAN”.</summary>
    Acronym,

    /// <summary>An adjective: “Kazakh”, “Western”.</summary>
    Adjective,

    /// <summary>A word for its people: “Russians”, “a Briton”.</summary>
    Demonym,

    /// <summary>A first half of a hyphenated pair: “Sino-”, “Russo-”.</summary>
    Prefix,

    /// <summary>The capital used for the government: “Moscow”.</summary>
    Capital,

    /// <summary>A seat of power used for those who sit there: “the Kremlin”, “Downing Street”.</summary>
    Seat,

    /// <summary>A person's surname alone.</summary>
    Surname,

    /// <summary>A nickname or other informal name.</summary>
    Nickname,
}
