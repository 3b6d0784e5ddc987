using LinqToDB;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Writing;

/// <summary>How long statements stand, and what takes their place.</summary>
internal static class StatementEffect
{
    /// <summary>From the entry <paramref name="seq"/> on the statement stands no longer.</summary>
    public static void End(PictureTransaction transaction, long statement, long seq) =>
        transaction.Connection.Statements.Where(s => s.Id == statement).Set(s => s.Ended, seq).Update();

    /// <summary>Writes a statement that stands from the entry in its row on.</summary>
    public static void Insert(PictureTransaction transaction, StatementRows rows)
    {
        transaction.Connection.Insert([rows.Statement]);
        transaction.Connection.Insert(rows.Parties);
        transaction.Connection.Insert(rows.Sides);
    }

    /// <summary>The rows again as a new version of the statement.</summary>
    public static StatementRows Reviewed(
        this StatementRows rows,
        PictureTransaction transaction,
        StatementRow before,
        DecisionRow decision,
        long added
    )
    {
        StatementRows numbered = rows.Numbered(transaction.NextStatement++, before.Article, before.Run, added);
        return numbered with
        {
            Statement = numbered.Statement with
            {
                Decision = decision.Seq,
                Review = DecisionWords.ReviewOf(decision.Action),
            },
        };
    }
}
