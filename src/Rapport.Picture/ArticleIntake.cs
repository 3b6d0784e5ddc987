using System.Collections.Immutable;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Picture;

/// <summary>One article with what coding made of it, on its way into a picture. Immutable.</summary>
public sealed record ArticleIntake
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>The article's own bytes, as they were found.</summary>
    public required ReadOnlyMemory<byte> Raw { get; init; }

    /// <summary>Media type of <see cref="Raw"/>.</summary>
    public string MediaType { get; init; } = "text/plain";

    /// <summary>Where it was found: file, record, entry of an archive, address.</summary>
    public required string Locator { get; init; }

    /// <summary>When it was fetched from the address that <see cref="Locator"/> is; null where it is none. Later bytes replace earlier ones there.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    /// <summary>Whether it was coded, and if not, why.</summary>
    public ArticleState State { get; init; }

    /// <summary>What coding made of it, in the order of the text.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Ids of everyone whom the text names, for coverage; the parties of the statements need not be among them.</summary>
    public ImmutableArray<string> Mentioned { get; init; } = [];
}

/// <summary>What became of an article that was read.</summary>
public enum ArticleState
{
    /// <summary>It was coded, whatever came of it.</summary>
    Coded,

    /// <summary>It is in another language and was not coded.</summary>
    NotEnglish,

    /// <summary>It holds nothing but furniture and was not coded.</summary>
    FurnitureOnly,
}
