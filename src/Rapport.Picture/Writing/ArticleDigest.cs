using Rapport.Picture.Rows;

namespace Rapport.Picture.Writing;

/// <summary>One hash over everything that an article's row says of the article.</summary>
internal static class ArticleDigest
{
    public static string Of(ArticleRow a) =>
        Hash.Of(
            a.Sha,
            a.Name,
            a.Title,
            a.Source,
            a.Url,
            a.Published,
            a.PublishedPrecision,
            a.PublishedFrom,
            a.Language,
            a.TextSha,
            a.Blocks,
            a.MediaType,
            a.State,
            a.Mentioned
        );
}
