using Rapport.Text.Statements;

namespace Rapport.Coding.Parties;

/// <summary>A party with how it was found.</summary>
/// <param name="Party">Who is meant; its mention keeps the words used.</param>
/// <param name="How">The kind of ground that the reading rests on.</param>
/// <param name="Why">The step for the trace: step <c>party</c>, the rule, the words and one plain line. Coding renames the step to the role.</param>
public sealed record ResolvedParty(Party Party, PartyGround How, TraceStep Why);

/// <summary>What a party rests on, from firm to loose. The default is <see cref="Name"/>.</summary>
public enum PartyGround
{
    /// <summary>A name of the gazetteer or of the text.</summary>
    Name,

    /// <summary>A title, with or without a name.</summary>
    Title,

    /// <summary>An organ, force or people of a state or organization: “Russian troops”, “the Iraqi government”.</summary>
    Agent,

    /// <summary>A set that text and knowledge settle: “the Baltic states”.</summary>
    Set,

    /// <summary>A pronoun or description that stands for something named before.</summary>
    Coreference,

    /// <summary>A name that modifies the head: “Iraq’s efforts”, “Chinese support”, “Russia-China relations”.</summary>
    Modifier,

    /// <summary>The state that a town or province lies in.</summary>
    Place,

    /// <summary>People described without a dictionary entry: “protesters”, “Syrian rebels”.</summary>
    Description,
}
