using System.Globalization;
using System.Text.Json;
using LinqToDB;
using Rapport.Picture.Ledgers;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Writing;

/// <summary>
/// Whether an article still stands. What is at an address is the article that was found there last; one that stands at no address any
/// more was replaced or withdrawn: its statements end, and begin again should it come back. Files and records stand for ever.
/// </summary>
internal sealed class Standing(PictureTransaction transaction)
{
    /// <summary>Before the SHA-256 of a withdrawn article; the value is the log's entry and the reason.</summary>
    public const string WithdrawnMark = "withdrawn ";

    private const string PageMark = "page ";

    /// <summary>An article was found at an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="sha">The article.</param>
    /// <param name="seen">When it was fetched: workers may be slower than one another.</param>
    public void Found(string address, string sha, DateTimeOffset seen) =>
        Set(address, new Page(sha, seen), sha, $"replaced at {address} by {sha}");

    /// <summary>Nothing is at the address any more.</summary>
    public void Gone(string address, DateTimeOffset seen, string reason) =>
        Set(address, new Page(null, seen), null, $"{reason}: {address}");

    /// <summary>True where the article with that SHA-256 is withdrawn.</summary>
    public static bool IsWithdrawn(PictureConnection connection, string sha) =>
        Mark(connection, WithdrawnMark + sha) is { Length: > 0 };

    /// <summary>
    /// Articles that were withdrawn at an entry of the log and have come back since. Their statements stand as if they had never ended,
    /// so that the rows alone do not tell it.
    /// </summary>
    public static IEnumerable<long> BackSince(PictureConnection connection, long seq)
    {
        IQueryable<string> back = connection
            .Log.Where(l => l.Seq > seq && l.What == LogWords.Return)
            .Select(l => l.Subject);
        if (!back.Any())
        {
            return [];
        }
        string[] words = [LogWords.Withdrawal, LogWords.Return];
        var last = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var entry in connection
                .Log.Where(l => l.Seq <= seq && words.Contains(l.What) && back.Contains(l.Subject))
                .OrderBy(l => l.Seq)
                .Select(l => new { l.Subject, l.What })
        )
        {
            last[entry.Subject] = entry.What;
        }
        return last.Where(l => l.Value == LogWords.Withdrawal)
            .Select(l => l.Key)
            .Chunk(500)
            .SelectMany(some => connection.Articles.Where(a => some.Contains(a.Sha)).Select(a => a.Id).ToArray());
    }

    private void Set(string address, Page now, string? found, string reason)
    {
        string name = PageMark + Hash.Of(address);
        Page? before = Mark(transaction.Connection, name) is { Length: > 0 } mark
            ? JsonSerializer.Deserialize<Page>(mark)
            : null;
        if (before is null || before.Seen <= now.Seen)
        {
            Put(name, JsonSerializer.Serialize(now));
        }
        string?[] touched = [before?.Sha, found];
        foreach (string sha in touched.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            Judge(sha, reason);
        }
    }

    private void Judge(string sha, string reason)
    {
        PictureConnection connection = transaction.Connection;
        ArticleRow? article = connection.Articles.FirstOrDefault(a => a.Sha == sha);
        if (article is null)
        {
            return;
        }
        string[] places = [.. connection.Sightings.Where(s => s.Article == article.Id).Select(s => s.Locator)];
        bool stands = places.Any(p => StandsAt(connection, p, sha));
        string? withdrawn = Mark(connection, WithdrawnMark + sha);
        if (!stands && string.IsNullOrEmpty(withdrawn))
        {
            long seq = transaction.Log.Append(LogWords.Withdrawal, sha, Hash.Of(reason), reason);
            connection
                .Statements.Where(s => s.Article == article.Id && s.Ended == long.MaxValue)
                .Set(s => s.Ended, seq)
                .Update();
            Put(WithdrawnMark + sha, string.Create(CultureInfo.InvariantCulture, $"{seq} {reason}"));
        }
        else if (stands && !string.IsNullOrEmpty(withdrawn))
        {
            long seq = long.Parse(withdrawn.Split(' ')[0], CultureInfo.InvariantCulture);
            transaction.Log.Append(LogWords.Return, sha, Hash.Of(reason), "it stands again");
            connection
                .Statements.Where(s => s.Article == article.Id && s.Ended == seq)
                .Set(s => s.Ended, long.MaxValue)
                .Update();
            LedgerWriter.Restore(connection, article.Id);
            Put(WithdrawnMark + sha, "");
        }
    }

    private static bool StandsAt(PictureConnection connection, string place, string sha) =>
        !IsAddress(place)
        || Mark(connection, PageMark + Hash.Of(place)) is not { Length: > 0 } mark
        || JsonSerializer.Deserialize<Page>(mark)!.Sha == sha;

    private static bool IsAddress(string place) =>
        place.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || place.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static string? Mark(PictureConnection connection, string name) =>
        connection.Marks.Where(m => m.Name == name).Select(m => m.Value).FirstOrDefault();

    private void Put(string name, string value) =>
        transaction.Connection.InsertOrReplace(
            new MarkRow
            {
                Name = name,
                Value = value,
                At = transaction.Log.At,
            }
        );

    /// <summary>What was at an address when it was last looked at.</summary>
    private sealed record Page(string? Sha, DateTimeOffset Seen);
}
