using Rapport.Picture.Rows;

namespace Rapport.Picture.Erasing;

/// <summary>What goes from a picture. Immutable.</summary>
/// <param name="Articles">In ordinal order of their SHA-256.</param>
/// <param name="Merges">Decisions that make parties one, and name one that goes.</param>
internal sealed record ErasurePlan(IReadOnlyList<DoomedArticle> Articles, IReadOnlyList<DecisionRow> Merges)
{
    /// <summary>Decisions that lose their words.</summary>
    public int Decisions => Articles.Sum(a => a.Decisions.Count) + Merges.Count;

    /// <summary>True where nothing goes.</summary>
    public bool IsEmpty => Articles.Count + Merges.Count == 0;
}

/// <summary>An article that goes.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Sha">SHA-256 of its bytes.</param>
/// <param name="Decisions">Decisions that lose their words with it; none stands under two articles.</param>
internal sealed record DoomedArticle(long Id, string Sha, IReadOnlyList<DecisionRow> Decisions);
