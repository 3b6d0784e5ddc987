using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Picture;

/// <summary>An article as it came out of the picture.</summary>
/// <param name="Article">As it was read.</param>
/// <param name="Reference">What names it.</param>
/// <param name="State">Whether it was coded.</param>
/// <param name="ReadAt">When it was taken in.</param>
/// <param name="Locators">Where its bytes were found, in ordinal order.</param>
public sealed record StoredArticle(
    Article Article,
    ArticleReference Reference,
    ArticleState State,
    DateTimeOffset ReadAt,
    ImmutableArray<string> Locators
);
