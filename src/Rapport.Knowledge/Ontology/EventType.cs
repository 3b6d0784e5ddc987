using System.Collections.Immutable;

namespace Rapport.Knowledge;

/// <summary>An event type: one of PLOVER's sixteen, or <c>STATEMENT</c>.</summary>
/// <param name="Name">In capitals.</param>
/// <param name="Quad">PLOVER's quad class, such as <c>verbal cooperation</c>; <c>neutral</c> for a statement.</param>
/// <param name="Cameo">The CAMEO code where neither rule nor mode says another.</param>
/// <param name="RequiresRecipient">True where PLOVER demands a recipient.</param>
/// <param name="Modes">Its modes in file order.</param>
/// <param name="Description">One sentence.</param>
public sealed record EventType(
    string Name,
    string Quad,
    string Cameo,
    bool RequiresRecipient,
    ImmutableArray<EventMode> Modes,
    string Description
);

/// <summary>A finer class within an event type.</summary>
/// <param name="Name">As PLOVER spells it, such as <c>third-party</c>.</param>
/// <param name="Cameo">The CAMEO code where the rule says none.</param>
/// <param name="Score">PLOVER's score from −10 to 10, or null where it gives none.</param>
/// <param name="Description">One sentence.</param>
public sealed record EventMode(string Name, string Cameo, double? Score, string Description);

/// <summary>A relation type, such as <c>member_of</c>.</summary>
/// <param name="Name">As the statement form spells it.</param>
/// <param name="Mutual">True where it holds both ways.</param>
/// <param name="Description">How it reads, with A for the actors and R for the recipients.</param>
public sealed record RelationType(string Name, bool Mutual, string Description);

/// <summary>A CAMEO code.</summary>
/// <param name="Code">With its leading zero.</param>
/// <param name="Name">What it stands for.</param>
/// <param name="Goldstein">From −10 (conflict) to 10 (cooperation).</param>
/// <param name="Type">The event type it falls under.</param>
/// <param name="Mode">The mode, or null.</param>
/// <param name="Context">Contexts it implies.</param>
public sealed record CameoCode(
    string Code,
    string Name,
    double Goldstein,
    string Type,
    string? Mode,
    ImmutableArray<string> Context
);

/// <summary>What was chosen where the sources of the CAMEO table disagree, or where one code stands for two modes.</summary>
/// <param name="Code">The code.</param>
/// <param name="About"><c>type</c>, <c>mode</c>, <c>code</c>, <c>goldstein</c>, or <c>back</c>: from PLOVER to CAMEO.</param>
/// <param name="Sources">What they say.</param>
/// <param name="Choice">What holds here.</param>
/// <param name="Why">One line.</param>
public sealed record CodeChoice(string Code, string About, string Sources, string Choice, string Why);

/// <summary>Where one event type ends and another begins.</summary>
/// <param name="Type">One of them.</param>
/// <param name="Beside">The other.</param>
/// <param name="Difference">One line.</param>
public sealed record TypeBoundary(string Type, string Beside, string Difference);

/// <summary>A context of events.</summary>
/// <param name="Name">As PLOVER labels it.</param>
/// <param name="Description">One line.</param>
public sealed record EventContext(string Name, string Description);
