using System.Collections.Immutable;

namespace Rapport.Picture.Ledgers;

/// <summary>
/// Statements of one entity and month in few bytes: what comes again (texts, parties, articles) stands once in a table, in the order of
/// its first use, and the statements name its place. The same statements give the same bytes.
/// </summary>
internal static class LedgerPage
{
    /// <summary>Packs them.</summary>
    /// <param name="statements">In order, each once.</param>
    public static byte[] Write(IReadOnlyList<CountedStatement> statements)
    {
        var tables = new LedgerTables();
        var lines = new PackedWriter();
        long before = 0;
        foreach (CountedStatement s in statements)
        {
            lines.Signed(s.Number - before);
            before = s.Number;
            lines.Number(s.IsRelation ? 1 : 0);
            lines.Number(tables.Text(s.Day));
            lines.Number(tables.Text(s.Type));
            lines.Number(tables.Text(s.Status));
            lines.Number(tables.List(s.Actors));
            lines.Number(tables.List(s.Recipients));
            lines.Number(tables.List(s.SaidBy));
            lines.Number(tables.Article(s.Article));
            lines.Number(tables.Optional(s.Mode));
            lines.Number(tables.Optional(s.Goldstein));
            lines.Number(tables.Optional(s.Start));
            lines.Number(tables.Optional(s.End));
            lines.Number(tables.Optional(s.Object));
            lines.Number(tables.Optional(s.Quantity));
            lines.Number(tables.Optional(s.Place));
            lines.Number(tables.Optional(s.Country));
            lines.Id(s.Hash);
            lines.Id(s.Event ?? "");
        }
        byte[] head = tables.Packed(statements.Count);
        return [.. head, .. lines.ToArray()];
    }

    /// <summary>The statements of a page that are wanted, in order.</summary>
    /// <param name="page">As <see cref="Write"/> packed them.</param>
    /// <param name="filter">Which are wanted; null for all.</param>
    /// <exception cref="InvalidDataException">The page is damaged.</exception>
    public static IEnumerable<CountedStatement> Read(byte[] page, LedgerFilter? filter = null)
    {
        var lines = new PackedReader(page);
        LedgerTables.Read tables = LedgerTables.Of(lines);
        LedgerFilter.OfPage? wanted = filter?.On(tables.Texts, tables.Lists);
        long number = 0;
        for (int i = 0; i < tables.Statements; i++)
        {
            number += lines.Signed();
            bool relation = lines.Number() == 1;
            int day = lines.Below(tables.Texts.Length);
            int type = lines.Below(tables.Texts.Length);
            int status = lines.Below(tables.Texts.Length);
            int actors = lines.Below(tables.Lists.Length);
            int recipients = lines.Below(tables.Lists.Length);
            int saidBy = lines.Below(tables.Lists.Length);
            if (wanted is not null && !wanted.Wants(relation, day, type, status, (actors, recipients, saidBy)))
            {
                Skip(lines);
                continue;
            }
            CountedArticle article = tables.Article(lines);
            yield return Rest(lines, tables, article) with
            {
                Number = number,
                IsRelation = relation,
                Day = tables.Texts[day],
                Type = tables.Texts[type],
                Status = tables.Texts[status],
                Actors = tables.Lists[actors],
                Recipients = tables.Lists[recipients],
                SaidBy = tables.Lists[saidBy],
            };
        }
        if (!lines.IsAtEnd)
        {
            throw PackedReader.Damaged();
        }
    }

    private static CountedStatement Rest(PackedReader lines, LedgerTables.Read tables, CountedArticle article)
    {
        string? mode = tables.Text(lines);
        double? goldstein = tables.Real(lines);
        string? start = tables.Text(lines);
        string? end = tables.Text(lines);
        string? about = tables.Text(lines);
        double? quantity = tables.Real(lines);
        string? place = tables.Text(lines);
        string? country = tables.Text(lines);
        string hash = lines.Id();
        string told = lines.Id();
        return new CountedStatement(0, hash, "")
        {
            IsRelation = false,
            Type = "",
            Status = "",
            Mode = mode,
            Goldstein = goldstein,
            Start = start,
            End = end,
            Object = about,
            Quantity = quantity,
            Place = place,
            Country = country,
            Article = article,
            Event = told.Length == 0 ? null : told,
            Actors = [],
            Recipients = [],
            SaidBy = [],
        };
    }

    // The article, and eight that may be missing.
    private static void Skip(PackedReader lines)
    {
        for (int i = 0; i < 9; i++)
        {
            lines.Number();
        }
        lines.SkipId();
        lines.SkipId();
    }
}
