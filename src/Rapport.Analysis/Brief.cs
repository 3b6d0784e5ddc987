using System.Collections.Immutable;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis;

/// <summary>What a set of articles says together, each line with its evidence. Immutable.</summary>
/// <param name="Sections">The sections that have lines, in reading order.</param>
/// <param name="Evidence">The endnotes; number n is at place n − 1.</param>
/// <param name="Articles">How many articles were read.</param>
/// <param name="Statements">How many statements they gave.</param>
public sealed record Brief(
    ImmutableArray<BriefSection> Sections,
    ImmutableArray<BriefEvidence> Evidence,
    int Articles,
    int Statements
);

/// <summary>One section of a brief.</summary>
/// <param name="Kind">What its lines have in common.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Groups">Its lines; one group without a heading, or one for each dyad.</param>
public sealed record BriefSection(BriefSectionKind Kind, string Heading, ImmutableArray<BriefGroup> Groups);

/// <summary>Lines that belong together.</summary>
/// <param name="Heading">Such as the two parties of a dyad; null where the section is one group.</param>
/// <param name="Lines">The lines, never empty.</param>
public sealed record BriefGroup(string? Heading, ImmutableArray<BriefLine> Lines);

/// <summary>One claim in a plain English sentence.</summary>
/// <param name="Sentence">The sentence, made from the statement alone.</param>
/// <param name="When">The time of what it tells, or null.</param>
/// <param name="Evidence">Numbers of its endnotes, ascending, never empty.</param>
/// <param name="Statements">Ids of the statements it rests on, one for each report.</param>
public sealed record BriefLine(
    string Sentence,
    TimeInterval? When,
    ImmutableArray<int> Evidence,
    ImmutableArray<string> Statements
);

/// <summary>An endnote: where in which article.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Article">The article.</param>
/// <param name="Sentence">1-based number of the sentence in it.</param>
/// <param name="Quote">The words, exactly as they stand there.</param>
public sealed record BriefEvidence(int Number, ArticleReference Article, int Sentence, string Quote);

/// <summary>An article as endnotes name it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Published">When it was published, or null.</param>
/// <param name="Source">Who published it, or null.</param>
/// <param name="Url">Its address, or null.</param>
public sealed record ArticleReference(
    string Id,
    string? Title,
    PublicationDate? Published,
    string? Source,
    string? Url
);

/// <summary>The sections of a brief, in reading order.</summary>
public enum BriefSectionKind
{
    /// <summary>What the articles report as done or going on.</summary>
    Happened,

    /// <summary>What is arranged or announced.</summary>
    Planned,

    /// <summary>What may happen, is hoped for or was tried.</summary>
    Possible,

    /// <summary>What someone claims or denies.</summary>
    Claimed,

    /// <summary>How parties stand to each other, by dyad.</summary>
    Relations,

    /// <summary>Memberships, offices and what parties are.</summary>
    Background,
}
