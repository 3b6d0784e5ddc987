using System.Globalization;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;
using Rapport.Text;

namespace Rapport.Picture.Reading;

/// <summary>Makes articles of their rows.</summary>
internal static class ArticleFetch
{
    public static StoredArticle Of(ArticleRow row, IEnumerable<string> locators) =>
        new(
            Article(row),
            Reference(row),
            State(row.State),
            DateTimeOffset.Parse(row.ReadAt, CultureInfo.InvariantCulture),
            [.. locators.Order(StringComparer.Ordinal)]
        );

    public static ArticleReference Reference(ArticleRow a) =>
        new(a.Id, a.Sha, a.Name, a.Title, a.Source, a.Url, a.Published, a.Origin);

    public static Article Article(ArticleRow row) =>
        new()
        {
            Id = row.Name,
            Text = row.Text,
            Blocks = BlockText.Parse(row.Blocks),
            Title = row.Title,
            Published = row.Published is string day ? Published(day, row.PublishedPrecision ?? "day") : null,
            PublishedFrom = row.PublishedFrom,
            Source = row.Source,
            Url = row.Url,
            Language = row.Language,
        };

    private static PublicationDate Published(string day, string precision) =>
        new(
            DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Enum.Parse<DatePrecision>(precision, ignoreCase: true)
        );

    private static ArticleState State(string name) => Enum.GetValues<ArticleState>().First(s => Names.Of(s) == name);
}
