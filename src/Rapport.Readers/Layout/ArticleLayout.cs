using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Readers.Layout;

/// <summary>The layout found in an article's text.</summary>
/// <param name="Blocks">Ascending, disjoint blocks that leave out only white space.</param>
/// <param name="Title">The headline, or null.</param>
/// <param name="DateLine">A date standing on a line of its own above the article, or null.</param>
internal sealed record ArticleLayout(ImmutableArray<Block> Blocks, string? Title, DateLine? DateLine);

/// <summary>A date on a line of its own.</summary>
/// <param name="Date">The date.</param>
/// <param name="Words">The words that say it.</param>
internal sealed record DateLine(PublicationDate Date, string Words);

/// <summary>A block whose kind is still open to the furniture rules.</summary>
/// <param name="Span">Place in the text.</param>
/// <param name="Kind">The kind as far as its form shows.</param>
/// <param name="Settled">True where the source itself says what it is, as <c>figcaption</c> does.</param>
internal readonly record struct DraftBlock(CharSpan Span, BlockKind Kind, bool Settled = false);
