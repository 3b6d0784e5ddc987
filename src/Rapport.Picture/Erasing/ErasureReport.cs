using System.Collections.Immutable;

namespace Rapport.Picture;

/// <summary>What an erasure takes away, or took.</summary>
/// <param name="Articles">The articles, in ordinal order of their SHA-256.</param>
/// <param name="Decisions">Decisions of which a tombstone is left.</param>
/// <param name="NearCopies">SHA-256 of near-copies that stay, in ordinal order.</param>
public sealed record ErasureReport(
    ImmutableArray<ErasedArticle> Articles,
    int Decisions,
    ImmutableArray<string> NearCopies
);

/// <summary>An article that goes.</summary>
/// <param name="Sha">SHA-256 of its bytes.</param>
/// <param name="Statements">Statements that go with it, of all versions.</param>
public sealed record ErasedArticle(string Sha, int Statements);

/// <summary>That an article was erased.</summary>
/// <param name="At">When: ISO 8601, UTC.</param>
/// <param name="Author">Who did it.</param>
/// <param name="Reason">Why.</param>
public sealed record Erasure(string At, string Author, string Reason);
