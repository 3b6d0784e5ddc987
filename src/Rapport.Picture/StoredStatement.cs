using System.Collections.Immutable;
using Rapport.Picture.Rows;

namespace Rapport.Picture;

/// <summary>A statement as the picture has it.</summary>
/// <param name="Row">Its fields.</param>
/// <param name="Parties">Its parties, by role and place.</param>
/// <param name="Article">Where it stands.</param>
/// <param name="Event">The event that it was joined to, or null.</param>
/// <param name="Json">Its full form as one line of JSON: byte for byte as it was coded, or as a person corrected it.</param>
public sealed record StoredStatement(
    StatementRow Row,
    ImmutableArray<PartyRow> Parties,
    ArticleReference Article,
    string? Event,
    string Json
);

/// <summary>What names an article, without its text.</summary>
/// <param name="Id">Number inside this database.</param>
/// <param name="Sha">SHA-256 of the raw bytes.</param>
/// <param name="Name">The id that its source gave, or the same.</param>
/// <param name="Title">Headline, or null.</param>
/// <param name="Source">Publisher, or null.</param>
/// <param name="Url">Address, or null.</param>
/// <param name="Published">Publication day, <c>yyyy-MM-dd</c>, or null.</param>
/// <param name="Origin"><paramref name="Sha"/> of the article that stands for its near-copies.</param>
public sealed record ArticleReference(
    long Id,
    string Sha,
    string Name,
    string? Title,
    string? Source,
    string? Url,
    string? Published,
    string Origin
);

/// <summary>One page of statements, by day, then by the statement's id.</summary>
/// <param name="Statements">The statements.</param>
/// <param name="Next">The cursor for the next page, or null where this is the last.</param>
public sealed record StatementPage(ImmutableArray<StoredStatement> Statements, string? Next);

/// <summary>Which page of an answer.</summary>
/// <param name="Size">How many statements, at least 1.</param>
/// <param name="Cursor">Where the page before ended, or null for the first.</param>
public sealed record PageRequest(int Size, string? Cursor = null)
{
    /// <summary>Begins with the first statement of this day (<c>yyyy-MM-dd</c>; empty for those without one), instead of behind a cursor.</summary>
    public string? Day { get; init; }

    /// <summary>So many statements behind that beginning are left out.</summary>
    public int Skip { get; init; }
}
