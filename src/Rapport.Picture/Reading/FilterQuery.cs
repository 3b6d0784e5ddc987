using System.Collections.Immutable;
using LinqToDB;
using LinqToDB.Mapping;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Reading;

/// <summary>Turns a filter into a query.</summary>
internal static class FilterQuery
{
    /// <summary>A version of an article ends within so many entries of the log after the next one was taken in: they are written together.</summary>
    private const int MostEntriesApart = 1_000;

    /// <summary>Longer lists of ids, as of whole regions, are counted each time.</summary>
    private const int LongestRemembered = 100;

    /// <param name="tables">The picture at one moment.</param>
    /// <param name="filter">Which.</param>
    /// <param name="whole">True where all are wanted: then going through them in order never pays.</param>
    public static IQueryable<StatementRow> Where(this PictureTables tables, StatementFilter filter, bool whole = false)
    {
        IQueryable<StatementRow> rows = tables.Statements;
        foreach (PartyTerm term in filter.Parties)
        {
            rows = Involving(rows, tables.Connection, term, filter, whole);
        }
        rows = OfContent(rows, filter);
        rows = OfHistory(rows, tables.Connection, filter);
        rows = OfTimeAndPlace(rows, filter);
        rows = OfArticle(rows, tables, filter);
        return OfWords(rows, tables.Connection, filter);
    }

    private static IQueryable<StatementRow> Involving(
        IQueryable<StatementRow> rows,
        PictureConnection connection,
        PartyTerm term,
        StatementFilter filter,
        bool whole
    )
    {
        string[] roles = RolesOf(term);
        string[] always =
        [
            .. term.Ranges.Where(r => r is { From: null, To: null }).Select(r => EntityKey.Of(r.Entity)),
        ];
        Range[] ranges =
        [
            .. term
                .Ranges.Where(r => r is not { From: null, To: null })
                .Select(r => new Range
                {
                    Entity = EntityKey.Of(r.Entity),
                    // A day that is not known lies in no range.
                    First = IsoDay.Of(r.From) ?? "0",
                    Last = IsoDay.Of(r.To) ?? "9",
                }),
        ];
        string[] entities = [.. always.Concat(ranges.Select(r => r.Entity)).Distinct(StringComparer.Ordinal)];
        bool common = !whole && IsCommon(connection, entities);
        if (!common)
        {
            IQueryable<long> ids = Within(connection.Sides, filter)
                .Where(s => roles.Contains(s.Role) && entities.Contains(s.Entity))
                .Where(Fits(connection, always, ranges))
                .Select(s => s.Statement);
            return rows.Where(r => ids.Contains(r.Id));
        }
        // Of someone who stands in every tenth statement the first page is soon found by going through them in order.
        IQueryable<SideRow> sides = connection
            .Sides.Where(s => roles.Contains(s.Role) && entities.Contains(s.Entity))
            .Where(Fits(connection, always, ranges));
        return rows.Where(r => sides.Any(s => s.Statement == r.Id));
    }

    /// <summary>A side has the day of its statement: of a party in very many, only those of the days are gone through.</summary>
    private static IQueryable<SideRow> Within(IQueryable<SideRow> sides, StatementFilter filter)
    {
        sides = IsoDay.Of(filter.From) is string from ? sides.Where(s => SqlWords.AtLeast(s.Day, from)) : sides;
        return IsoDay.Of(filter.To) is string to ? sides.Where(s => SqlWords.AtMost(s.Day, to)) : sides;
    }

    public static string[] RolesOf(PartyTerm term) =>
        term.Role is string role ? [role] : [Names.Actor, Names.Recipient, Names.SaidBy];

    /// <summary>True where very many statements hold the words.</summary>
    public static bool IsCommon(PictureConnection connection, string search) =>
        IsCommon(connection, $"words {search}", () => Found(connection, "statement", search));

    /// <summary>True where very many statements involve one of them.</summary>
    public static bool IsCommon(PictureConnection connection, string[] entities) =>
        IsCommon(
            connection,
            string.Join('\n', entities),
            () => connection.Sides.Where(s => entities.Contains(s.Entity)).Select(s => s.Statement)
        );

    private static bool IsCommon(PictureConnection connection, string key, Func<IQueryable<long>> statements)
    {
        if (connection.Memory?.IsCommon(key) == true)
        {
            return true;
        }
        int most = connection.Memory?.Common ?? PictureMemory.MostCollected;
        bool common = statements().Take(most + 1).Count() > most;
        if (common && key.Length < LongestRemembered)
        {
            connection.Memory?.RememberCommon(key);
        }
        return common;
    }

    private static System.Linq.Expressions.Expression<Func<SideRow, bool>> Fits(
        PictureConnection connection,
        string[] always,
        Range[] ranges
    )
    {
        if (ranges.Length == 0)
        {
            return s => always.Contains(s.Entity);
        }
        IQueryable<Range> values = ranges.AsQueryable(connection);
        return s =>
            always.Contains(s.Entity)
            || values.Any(r =>
                r.Entity == s.Entity && SqlWords.AtLeast(s.Day, r.First) && SqlWords.AtMost(s.Day, r.Last)
            );
    }

    private static IQueryable<StatementRow> OfContent(IQueryable<StatementRow> rows, StatementFilter filter)
    {
        rows = OneOf(rows, filter.Types, v => r => v.Contains(r.Type));
        rows = OneOf(rows, filter.Statuses, v => r => v.Contains(r.Status));
        rows = OneOf(rows, filter.Bases, v => r => v.Contains(r.Basis));
        rows = filter.Kind is string kind ? rows.Where(r => r.Kind == kind) : rows;
        rows = filter.Hash is string hash ? rows.Where(r => r.Hash == hash) : rows;
        rows = filter.CameoFrom is string low ? rows.Where(r => SqlWords.AtLeast(r.Cameo!, low)) : rows;
        // All codes below the last one sort before it with a character behind the digits.
        string? end = filter.CameoTo is string high ? $"{high}~" : null;
        rows = end is not null ? rows.Where(r => SqlWords.AtMost(r.Cameo!, end)) : rows;
        rows = filter.GoldsteinFrom is double least ? rows.Where(r => r.Goldstein >= least) : rows;
        rows = filter.GoldsteinTo is double most ? rows.Where(r => r.Goldstein <= most) : rows;
        return filter.Confidence is double sure ? rows.Where(r => r.Confidence >= sure) : rows;
    }

    private static IQueryable<StatementRow> OfHistory(
        IQueryable<StatementRow> rows,
        PictureConnection connection,
        StatementFilter filter
    )
    {
        rows = OneOf(rows, filter.Hashes, v => r => v.Contains(r.Hash));
        if (filter.NumberAfter is long number)
        {
            rows = rows.Where(r => r.Id > number);
        }
        // A statement that is coded or reviewed again gets a new row with the same id; it is not new. Nor is one that stood in the same
        // words in an earlier version of its article.
        return filter.AddedAfter is long entry
            ? rows.Where(r =>
                r.Added > entry
                && !connection.Statements.Any(before => before.Hash == r.Hash && before.Added <= entry)
                && !connection.Statements.Any(before =>
                    before.Type == r.Type
                    && before.Day == r.Day
                    && before.Evidence == r.Evidence
                    && before.Status == r.Status
                    && before.Added <= entry
                    && before.Ended > r.Added
                    && before.Ended <= r.Added + MostEntriesApart
                )
            )
            : rows;
    }

    private static IQueryable<StatementRow> OfTimeAndPlace(IQueryable<StatementRow> rows, StatementFilter filter)
    {
        rows = IsoDay.Of(filter.From) is string from ? rows.Where(r => SqlWords.AtLeast(r.Day, from)) : rows;
        rows = IsoDay.Of(filter.To) is string to ? rows.Where(r => SqlWords.AtMost(r.Day, to) && r.Day != "") : rows;
        rows = OneOf(rows, filter.Countries, v => r => v.Contains(r.WhereCountry!));
        return filter.Place is string place ? rows.Where(r => r.WhereName == place) : rows;
    }

    private static IQueryable<StatementRow> OfArticle(
        IQueryable<StatementRow> rows,
        PictureTables tables,
        StatementFilter filter
    )
    {
        if (filter.Source is string source)
        {
            IQueryable<long> ids = tables.Articles.Where(a => a.Source == source).Select(a => a.Id);
            rows = rows.Where(r => ids.Contains(r.Article));
        }
        if (filter.Article is string article)
        {
            IQueryable<long> ids = tables.Articles.Where(a => a.Name == article || a.Sha == article).Select(a => a.Id);
            rows = rows.Where(r => ids.Contains(r.Article));
        }
        return rows;
    }

    private static IQueryable<StatementRow> OfWords(
        IQueryable<StatementRow> rows,
        PictureConnection connection,
        StatementFilter filter
    )
    {
        if (filter.Text is string text)
        {
            IQueryable<long> ids = Found(connection, "statement", text);
            rows = rows.Where(r => ids.Contains(r.Id));
        }
        if (filter.ArticleText is string words)
        {
            IQueryable<long> ids = Found(connection, "article", words);
            rows = rows.Where(r => ids.Contains(r.Article));
        }
        return rows;
    }

    public static IQueryable<long> Found(PictureConnection connection, string table, string search)
    {
        if (connection.Kind == DatabaseKind.Postgres)
        {
            return table == "article"
                ? connection
                    .FromSql<FoundRow>(
                        $"SELECT id FROM article WHERE words @@ websearch_to_tsquery('english', {search})"
                    )
                    .Select(f => f.Id)
                : connection
                    .FromSql<FoundRow>(
                        $"SELECT id FROM statement WHERE words @@ websearch_to_tsquery('english', {search})"
                    )
                    .Select(f => f.Id);
        }
        string words = SearchText.ToFts5(search) ?? "\"\"";
        return table == "article"
            ? connection
                .FromSql<FoundRow>($"SELECT rowid AS id FROM article_words WHERE article_words MATCH {words}")
                .Select(f => f.Id)
            : connection
                .FromSql<FoundRow>($"SELECT rowid AS id FROM statement_words WHERE statement_words MATCH {words}")
                .Select(f => f.Id);
    }

    private static IQueryable<StatementRow> OneOf(
        IQueryable<StatementRow> rows,
        ImmutableArray<string> values,
        Func<string[], System.Linq.Expressions.Expression<Func<StatementRow, bool>>> condition
    ) => values.IsDefaultOrEmpty ? rows : rows.Where(condition([.. values]));

    /// <summary>A row that a full-text search gives.</summary>
    private sealed record FoundRow
    {
        [Column("id")]
        public long Id { get; init; }
    }

    /// <summary>An entity between two days, as a row of values.</summary>
    private sealed record Range
    {
        public required string Entity { get; init; }

        public required string First { get; init; }

        public required string Last { get; init; }
    }
}
