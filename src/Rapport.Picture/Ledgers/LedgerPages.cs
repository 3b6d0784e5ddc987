using Rapport.Picture.Rows;

namespace Rapport.Picture.Ledgers;

/// <summary>Which pages a statement stands on, and what they hold.</summary>
internal static class LedgerPages
{
    /// <summary>The page of all statements.</summary>
    public const string All = "";

    /// <summary>Everyone on whose page the statement stands: the parties and those that they act for, and the page of all.</summary>
    public static IEnumerable<string> EntitiesOf(CountedStatement statement) =>
        statement
            .Actors.Concat(statement.Recipients)
            .Concat(statement.SaidBy)
            .SelectMany(p => p.ActsFor.Append(p.Id))
            .Select(EntityKey.Of)
            .Append(All)
            .Distinct(StringComparer.Ordinal);

    /// <summary>The statements by page.</summary>
    public static Dictionary<string, List<CountedStatement>> ByEntity(IEnumerable<CountedStatement> statements)
    {
        var pages = new Dictionary<string, List<CountedStatement>>(StringComparer.Ordinal);
        foreach (CountedStatement statement in statements)
        {
            foreach (string entity in EntitiesOf(statement))
            {
                if (!pages.TryGetValue(entity, out List<CountedStatement>? page))
                {
                    pages.Add(entity, page = []);
                }
                page.Add(statement);
            }
        }
        return pages;
    }

    /// <summary>The row of a page.</summary>
    /// <param name="entity">Whose.</param>
    /// <param name="month">Which month.</param>
    /// <param name="statements">In any order; this sorts them.</param>
    public static LedgerRow Row(string entity, string month, List<CountedStatement> statements)
    {
        statements.Sort(CountedStatement.InOrder);
        return new LedgerRow
        {
            Entity = entity,
            Month = month,
            Statements = statements.Count,
            Lines = LedgerPage.Write(statements),
        };
    }
}
