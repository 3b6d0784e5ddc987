using Rapport.Analysis.Figures;
using Rapport.Picture;
using Rapport.Picture.Rows;

namespace Rapport.Desk.Figures;

/// <summary>Contradictions out of a picture: what is counted comes from the ledger, the words of the rows alone from the tables.</summary>
internal static class DisputedRows
{
    /// <summary>The words of so many statements are fetched at a time, by their numbers.</summary>
    private const int Portion = 10_000;

    /// <summary>Statements that fit and cannot both hold.</summary>
    /// <param name="tables">The picture at one moment.</param>
    /// <param name="filter">Which statements count at all.</param>
    public static Figure Of(PictureTables tables, StatementFilter filter)
    {
        CountedStatement[] counted = [.. tables.Ledger(filter) is { } known ? Alike(known) : Fetched(tables, filter)];
        FigureStatement[] statements = [.. FigureReader.Each(counted)];
        Contradiction[] pairs = [.. ConflictFigure.Pairs(statements)];
        // An id may stand in several articles, with other words: the statement itself is looked for.
        HashSet<object> shown = new(
            pairs.SelectMany(p => new[] { p.One.Statements[0], p.Other.Statements[0] }),
            ReferenceEqualityComparer.Instance
        );
        Dictionary<object, long> numbers = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < statements.Length; i++)
        {
            if (shown.Contains(statements[i]))
            {
                numbers.Add(statements[i], counted[i].Number);
            }
        }
        Dictionary<long, string> words = Words(tables, numbers.Values);
        return ConflictFigure.Of(pairs, s => words[numbers[s]]);
    }

    /// <summary>Relations, and acts that several of these statements tell: of one alone nothing differs.</summary>
    private static IEnumerable<CountedStatement> Alike(IEnumerable<CountedStatement> statements)
    {
        List<CountedStatement> all = [.. statements.Where(s => s.IsRelation || s.Event is not null)];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string> several = new(
            all.Where(s => !s.IsRelation && !seen.Add(s.Event!)).Select(s => s.Event!),
            StringComparer.Ordinal
        );
        return all.Where(s => s.IsRelation || several.Contains(s.Event!));
    }

    private static IEnumerable<CountedStatement> Fetched(PictureTables tables, StatementFilter filter)
    {
        IQueryable<long> joined =
            from m in tables.EventMembers
            join e in tables.Events on m.Event equals e.Id
            where e.Statements > 1
            select m.Statement;
        IQueryable<StatementRow> rows = tables
            .Matching(filter)
            .Where(r => r.Kind == "relation" || joined.Any(id => id == r.Id));
        return tables.Counted(rows);
    }

    private static Dictionary<long, string> Words(PictureTables tables, IEnumerable<long> shown)
    {
        var words = new Dictionary<long, string>();
        foreach (long[] portion in shown.Order().Chunk(Portion))
        {
            IQueryable<long> numbers = tables.Numbers(portion);
            foreach (
                var row in tables.Statements.Where(r => numbers.Contains(r.Id)).Select(r => new { r.Id, r.Evidence })
            )
            {
                words.Add(row.Id, row.Evidence);
            }
        }
        return words;
    }
}
