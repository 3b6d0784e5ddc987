using System.Collections.Immutable;
using Rapport.Picture;
using Rapport.Picture.Rows;

namespace Rapport.Desk.Query;

/// <summary>One column of a flat table of statements.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its value as text; null where there is none. Used where <paramref name="Number"/> is null.</param>
/// <param name="Number">Its value as a number.</param>
public sealed record StatementColumn(
    string Name,
    Func<StoredStatement, string?>? Text,
    Func<StoredStatement, double?>? Number = null
)
{
    /// <summary>All columns, in order. Lists are separated by spaces (ids) or “; ” (names).</summary>
    public static ImmutableArray<StatementColumn> All { get; } =
    [
        new("id", s => s.Row.Hash),
        new("day", s => s.Row.Day.Length == 0 ? null : s.Row.Day),
        new("kind", s => s.Row.Kind),
        new("type", s => s.Row.Type),
        new("mode", s => s.Row.Mode),
        new("context", s => s.Row.Context),
        new("status", s => s.Row.Status),
        new("basis", s => s.Row.Basis),
        new("actors", s => Ids(s, "actor")),
        new("actor_names", s => NamesOf(s, "actor")),
        new("recipients", s => Ids(s, "recipient")),
        new("recipient_names", s => NamesOf(s, "recipient")),
        new("said_by", s => Ids(s, "said_by")),
        new("object", s => s.Row.Object),
        new("quantity", null, s => s.Row.Quantity),
        new("cameo", s => s.Row.Cameo),
        new("goldstein", null, s => s.Row.Goldstein),
        new("when_start", s => s.Row.WhenStart),
        new("when_end", s => s.Row.WhenEnd),
        new("when_precision", s => s.Row.WhenPrecision),
        new("place", s => s.Row.WhereName),
        new("country", s => s.Row.WhereCountry),
        new("lat", null, s => s.Row.WhereLat),
        new("lon", null, s => s.Row.WhereLon),
        new("confidence", null, s => s.Row.Confidence),
        new("review", s => s.Row.Review),
        new("event", s => s.Event),
        new("rules", s => s.Row.Rules),
        new("article", s => s.Article.Name),
        new("article_sha256", s => s.Article.Sha),
        new("origin", s => s.Article.Origin),
        new("title", s => s.Article.Title),
        new("source", s => s.Article.Source),
        new("url", s => s.Article.Url),
        new("published", s => s.Article.Published),
        new("sentence", null, s => s.Row.Sentence),
        new("evidence", s => s.Row.Evidence),
    ];

    /// <summary>Names of the statement's parties in that role, separated by “; ”.</summary>
    public static string NamesOf(StoredStatement statement, string role) =>
        string.Join("; ", Of(statement, role).Select(p => p.Name));

    private static string Ids(StoredStatement statement, string role) =>
        string.Join(' ', Of(statement, role).Select(p => p.Id));

    private static IEnumerable<PartyRow> Of(StoredStatement statement, string role) =>
        statement.Parties.Where(p => p.Role == role);
}
