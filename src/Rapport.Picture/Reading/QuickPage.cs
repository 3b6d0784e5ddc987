using LinqToDB;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Reading;

/// <summary>
/// Pages whose rows are found without going through all that fits: of parties that are told of very often, by the days of their sides;
/// of words that very many statements hold, by going through statements in order. Where that does not fill the page, the page is asked
/// for as any other.
/// </summary>
/// <param name="tables">The picture at one moment.</param>
/// <param name="filter">Which.</param>
/// <param name="page">How many, and from where on.</param>
internal sealed class QuickPage(PictureTables tables, StatementFilter filter, PageRequest page)
{
    /// <summary>Statements that are gone through for words.</summary>
    private const int Walked = 4000;

    /// <summary>Sides of statements that no longer stand are found too.</summary>
    private const int Spare = 10;

    private const int MostEntities = 3;

    private readonly Cursor? _cursor = page.Cursor is string text ? Cursor.Parse(text) : null;

    /// <summary>One row more than the page has, in order; null where the page must be asked for otherwise.</summary>
    public StatementRow[]? Find()
    {
        if (page.Skip > 0)
        {
            return null;
        }
        return filter.Text is string words ? OfWords(words)
            : filter.Parties.Length > 0 ? OfParties()
            : null;
    }

    private StatementRow[]? OfWords(string words)
    {
        if (tables.Connection.Kind != DatabaseKind.Sqlite || !FilterQuery.IsCommon(tables.Connection, words))
        {
            return null;
        }
        IQueryable<long> found = FilterQuery.Found(tables.Connection, "statement", words);
        StatementRow[] rows =
        [
            .. StatementReader
                .Ordered(tables.Where(filter with { Text = null }), page, _cursor)
                .Take(Walked)
                .Where(r => found.Any(id => id == r.Id))
                .Take(page.Size + 1),
        ];
        return rows.Length > page.Size ? Sorted(rows) : null;
    }

    private StatementRow[]? OfParties()
    {
        string[][] entities = [.. filter.Parties.Select(EntitiesOf)];
        if (
            !AsksForNoMore()
            || entities.Any(e => e.Length is 0 or > MostEntities || !FilterQuery.IsCommon(tables.Connection, e))
        )
        {
            return null;
        }
        // Behind a cursor, what the page before had of its last day is found again.
        int most = ((_cursor is null ? 1 : 2) * (page.Size + 1)) + Spare;
        var sides = new PartySides(tables.Connection, filter.Parties, entities);
        (string Day, long Statement)[] first = sides.First(most, IsoDay.Of(First()), IsoDay.Of(filter.To));
        if (first.Length == most)
        {
            // Which statements of the last day come first is known only when all of them are there.
            string last = first[^1].Day;
            first = [.. first.Where(s => s.Day != last), .. sides.First(int.MaxValue, last, last)];
        }
        else
        {
            most = 0;
        }
        // Of a common party a single day may have very many.
        IQueryable<long> ids = NumberedRow.Of(tables.Connection, first.Select(s => s.Statement));
        StatementRow[] rows =
        [
            .. StatementReader
                .Ordered(tables.Statements.Where(r => ids.Contains(r.Id)), page, _cursor)
                .Take(page.Size + 1),
        ];
        return rows.Length > page.Size || most == 0 ? rows : null;
    }

    /// <summary>True where only parties and days are asked for.</summary>
    private bool AsksForNoMore() => (filter with { Parties = [], From = null, To = null }).AsksForNothing;

    /// <summary>The day from which on rows are wanted.</summary>
    private DateOnly? First()
    {
        DateOnly? begin = IsoDay.Parse(_cursor?.Day ?? page.Day);
        return begin is { } day && (filter.From is not { } from || day > from) ? day : filter.From;
    }

    private static string[] EntitiesOf(PartyTerm term) =>
        term.Ranges.All(r => r is { From: null, To: null })
            ? [.. term.Ranges.Select(r => EntityKey.Of(r.Entity)).Distinct(StringComparer.Ordinal)]
            : [];

    private static StatementRow[] Sorted(StatementRow[] rows) =>
        [
            .. rows.OrderBy(r => r.Day, StringComparer.Ordinal)
                .ThenBy(r => r.Hash, StringComparer.Ordinal)
                .ThenBy(r => r.Id),
        ];
}
