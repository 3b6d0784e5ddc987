using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Rapport.Picture;
using Rapport.Picture.Rows;
using Rapport.Server.Hosting;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Server.Api;

/// <summary><c>/articles</c>: what was read.</summary>
internal static class ArticleRoutes
{
    private const int UsualPage = 50;
    private const int LargestPage = 500;

    public static void MapArticles(this IEndpointRouteBuilder api)
    {
        api.MapGet("/articles", ListAsync).WithSummary("Articles, the last taken in first.").Answers<ArticlePageForm>();
        api.MapGet("/articles/{id}", Get)
            .WithSummary(
                "One article: its text, its blocks with furniture marked, and its statements. Offsets count code points."
            )
            .Answers<ArticleForm>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(
        ServerDesk desk,
        [FromQuery, Description("Publisher.")] string? source,
        [FromQuery, Description("How many, 1 to 500; 50 where nothing is said.")] string? limit,
        [FromQuery, Description("next of the page before.")] string? cursor
    )
    {
        int size = ParameterText.Limit(limit, UsualPage, LargestPage);
        long before = Cursor(cursor);
        IQueryable<ArticleRow> Of(PictureTables t) =>
            string.IsNullOrEmpty(source) ? t.Articles : t.Articles.Where(a => a.Source == source);
        int total = (
            await desk.Cache.GetAsync(
                $"articles {source}",
                Effort.Small,
                () => desk.Store.Ask(t => Of(t).Count()),
                _ => sizeof(int)
            )
        ).Value;
        (ArticleLine[] rows, Dictionary<long, int> counts) = desk.Store.Ask(t =>
        {
            // The text is long and not shown here.
            ArticleLine[] page =
            [
                .. Of(t)
                    .Where(a => a.Id < before)
                    .OrderByDescending(a => a.Id)
                    .Take(size + 1)
                    .Select(a => new ArticleLine(
                        a.Id,
                        a.Sha,
                        a.Name,
                        a.Title,
                        a.Source,
                        a.Url,
                        a.Published,
                        a.State,
                        a.ReadAt,
                        a.Origin
                    )),
            ];
            long[] ids = [.. page.Select(a => a.Id)];
            return (
                page,
                t.Statements.Where(s => ids.Contains(s.Article))
                    .GroupBy(s => s.Article)
                    .Select(g => new { g.Key, N = g.Count() })
                    .ToDictionary(g => g.Key, g => g.N)
            );
        });
        IEnumerable<ArticleLineForm> items = rows.Take(size).Select(a => Line(a, counts.GetValueOrDefault(a.Id)));
        string? next = rows.Length > size ? rows[size - 1].Id.ToString(CultureInfo.InvariantCulture) : null;
        return Results.Json(new ArticlePageForm([.. items], next, total), JsonSerializerOptions.Web);
    }

    private static long Cursor(string? text) =>
        string.IsNullOrEmpty(text) ? long.MaxValue
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id
        : throw Refusal.Bad("cursor", "it is no cursor; take it from the page before");

    private static ArticleLineForm Line(ArticleLine a, int statements) =>
        new(a.Sha, a.Name, a.Title, a.Source, a.Url, a.Published, a.State, a.ReadAt, a.Origin, statements);

    private sealed record ArticleLine(
        long Id,
        string Sha,
        string Name,
        string? Title,
        string? Source,
        string? Url,
        string? Published,
        string State,
        string ReadAt,
        string Origin
    );

    private static JsonAnswer Get(string id, ServerDesk desk)
    {
        StoredArticle stored = desk.Store.Article(id) ?? throw Refusal.Missing("no article has this id");
        var codePoints = new CodePointIndex(stored.Article.Text);
        StoredStatement[] statements = [.. Statements(desk.Store, stored.Reference.Sha)];
        return JsonAnswer.Of(json =>
        {
            json.WriteStartObject();
            WriteReference(json, stored);
            json.WriteString("text", stored.Article.Text);
            json.WriteStartArray("blocks");
            foreach (Block block in stored.Article.Blocks)
            {
                json.WriteStartObject();
                json.WriteNumber("start", codePoints.ToCodePoint(block.Span.Start));
                json.WriteNumber("end", codePoints.ToCodePoint(block.Span.End));
                json.WriteString("kind", StatementJson.Name(block.Kind));
                json.WriteBoolean("furniture", block.Kind.IsFurniture());
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("statements");
            foreach (StoredStatement statement in statements)
            {
                StatementWriter.Write(json, statement, trace: true);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>The statements of an article, in the order of its text.</summary>
    public static IEnumerable<StoredStatement> Statements(PictureStore store, string sha)
    {
        var found = new List<StoredStatement>();
        string? next = null;
        do
        {
            StatementPage page = store.Statements(
                new StatementFilter { Article = sha },
                new PageRequest(LargestPage, next)
            );
            found.AddRange(page.Statements);
            next = page.Next;
        } while (next is not null);
        return found
            .Where(s => s.Article.Sha == sha)
            .OrderBy(s => s.Row.EvidenceStart)
            .ThenBy(s => s.Row.EvidenceEnd)
            .ThenBy(s => s.Row.Hash, StringComparer.Ordinal);
    }

    private static void WriteReference(Utf8JsonWriter json, StoredArticle stored)
    {
        json.WriteString("id", stored.Reference.Sha);
        json.WriteString("name", stored.Reference.Name);
        json.WriteString("title", stored.Article.Title);
        json.WriteString("source", stored.Article.Source);
        json.WriteString("url", stored.Article.Url);
        json.WriteString("published", stored.Reference.Published);
        json.WriteString("publishedFrom", stored.Article.PublishedFrom);
        json.WriteString("byline", stored.Article.Byline);
        json.WriteString("language", stored.Article.Language);
        json.WriteString("state", StateOf(stored.State));
        json.WriteString("readAt", stored.ReadAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("origin", stored.Reference.Origin);
        json.WriteStartArray("locators");
        foreach (string locator in stored.Locators)
        {
            json.WriteStringValue(locator);
        }
        json.WriteEndArray();
    }

    private static string StateOf(ArticleState state) =>
        state switch
        {
            ArticleState.Coded => "coded",
            ArticleState.NotEnglish => "not-english",
            _ => "furniture-only",
        };
}

/// <summary>A page of articles.</summary>
internal sealed record ArticlePageForm(IReadOnlyList<ArticleLineForm> Items, string? Next, long Total);

/// <summary>An article without its text.</summary>
internal sealed record ArticleLineForm(
    string Id,
    string Name,
    string? Title,
    string? Source,
    string? Url,
    string? Published,
    string State,
    string ReadAt,
    string Origin,
    int Statements
);

/// <summary>A block of an article; offsets count code points.</summary>
internal sealed record BlockForm(int Start, int End, string Kind, bool Furniture);

/// <summary>An article with its text and statements.</summary>
internal sealed record ArticleForm(
    string Id,
    string Name,
    string? Title,
    string? Source,
    string? Url,
    string? Published,
    string? PublishedFrom,
    string? Byline,
    string Language,
    string State,
    string ReadAt,
    string Origin,
    IReadOnlyList<string> Locators,
    string Text,
    IReadOnlyList<BlockForm> Blocks,
    IReadOnlyList<StatementForm> Statements
);
