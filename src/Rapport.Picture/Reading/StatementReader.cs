using System.Collections.Immutable;
using System.Text;
using LinqToDB;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;

namespace Rapport.Picture.Reading;

/// <summary>Fetches pages of statements with all that belongs to them.</summary>
internal static class StatementReader
{
    public static StatementPage Page(PictureTables tables, StatementFilter filter, PageRequest page)
    {
        StatementRow[] found = new QuickPage(tables, filter, page).Find() ?? Rows(tables, filter, page);
        StatementRow[] shown = found.Length > page.Size ? found[..page.Size] : found;
        string? next =
            found.Length > page.Size ? new Cursor(shown[^1].Day, shown[^1].Hash, shown[^1].Id).ToString() : null;
        return new StatementPage(Complete(tables, shown), next);
    }

    /// <summary>Those rows from the cursor or day on, in order.</summary>
    public static IQueryable<StatementRow> Ordered(IQueryable<StatementRow> rows, PageRequest page, Cursor? cursor)
    {
        if (cursor is { } at)
        {
            rows = rows.Where(r => SqlWords.IsBehind(r.Day, r.Hash, r.Id, at.Day, at.Hash, at.Id));
        }
        if (page.Day is string day)
        {
            rows = rows.Where(r => SqlWords.AtLeast(r.Day, day));
        }
        return rows.OrderBy(r => r.Day).ThenBy(r => r.Hash).ThenBy(r => r.Id);
    }

    private static StatementRow[] Rows(PictureTables tables, StatementFilter filter, PageRequest page)
    {
        Cursor? cursor = page.Cursor is string text ? Cursor.Parse(text) : null;
        IQueryable<StatementRow> rows = Ordered(tables.Where(filter), page, cursor);
        rows = page.Skip > 0 ? rows.Skip(page.Skip) : rows;
        return [.. rows.Take(page.Size + 1)];
    }

    private static ImmutableArray<StoredStatement> Complete(PictureTables tables, StatementRow[] rows)
    {
        if (rows.Length == 0)
        {
            return [];
        }
        PictureConnection connection = tables.Connection;
        long[] ids = [.. rows.Select(r => r.Id)];
        long[] articleIds = [.. rows.Select(r => r.Article).Distinct()];
        ILookup<long, PartyRow> parties = connection
            .Parties.Where(p => ids.Contains(p.Statement))
            .AsEnumerable()
            .OrderBy(p => p.Role, StringComparer.Ordinal)
            .ThenBy(p => p.Position)
            .ToLookup(p => p.Statement);
        Dictionary<long, ArticleReference> articles = connection
            .Articles.Where(a => articleIds.Contains(a.Id))
            .Select(a => new ArticleReference(a.Id, a.Sha, a.Name, a.Title, a.Source, a.Url, a.Published, a.Origin))
            .ToDictionary(a => a.Id);
        Dictionary<long, string> events = connection
            .EventMembers.Where(m => ids.Contains(m.Statement))
            .ToDictionary(m => m.Statement, m => m.Event);
        var lines = new LineReader(connection, rows);
        return
        [
            .. rows.Select(r => new StoredStatement(
                r,
                [.. parties[r.Id]],
                articles[r.Article],
                events.GetValueOrDefault(r.Id),
                lines.Line(r)
            )),
        ];
    }
}

/// <summary>The JSON lines of some statements.</summary>
internal sealed class LineReader
{
    private readonly Dictionary<(long Article, int Run), string[]> _codings = [];
    private readonly Dictionary<long, string> _decisions;

    public LineReader(PictureConnection connection, StatementRow[] rows)
    {
        var wanted = rows.Where(r => r.Line >= 0).Select(r => (r.Article, r.Run)).Distinct();
        foreach ((long article, int run) in wanted)
        {
            _codings[(article, run)] = connection.Memory?.Lines(article, run) ?? [];
        }
        Fetch(connection, [.. _codings.Where(c => c.Value.Length == 0).Select(c => c.Key)]);
        long[] decisions = [.. rows.Where(r => r.Line < 0).Select(r => r.Decision ?? 0).Distinct()];
        _decisions =
            decisions.Length == 0
                ? []
                : connection.Decisions.Where(d => decisions.Contains(d.Seq)).ToDictionary(d => d.Seq, d => d.Detail);
    }

    private void Fetch(PictureConnection connection, (long Article, int Run)[] missing)
    {
        if (missing.Length == 0)
        {
            return;
        }
        long[] articles = [.. missing.Select(m => m.Article).Distinct()];
        int[] runs = [.. missing.Select(m => m.Run).Distinct()];
        foreach (CodingRow row in connection.Codings.Where(c => articles.Contains(c.Article) && runs.Contains(c.Run)))
        {
            string[] lines = Lines(row);
            _codings[(row.Article, row.Run)] = lines;
            connection.Memory?.Remember(row.Article, row.Run, lines);
        }
    }

    public string Line(StatementRow row) =>
        row.Line >= 0
            ? _codings[(row.Article, row.Run)][row.Line]
            : DecisionDetail.Statement(_decisions[row.Decision ?? 0]);

    /// <exception cref="PictureException">The lines are damaged.</exception>
    public static string[] Lines(CodingRow coding)
    {
        try
        {
            byte[] bytes = new Packed(coding.Encoding, coding.Lines).Unpack(coding.Lines.Length * 8L);
            return Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            throw new PictureException("the statements of an article are damaged; 'rapport verify' names it", e);
        }
    }
}
