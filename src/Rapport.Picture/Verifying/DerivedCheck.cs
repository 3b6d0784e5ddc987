using System.Globalization;
using Rapport.Picture.Linking;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Verifying;

/// <summary>Proves what linking made: it is made once more, as of the entry at which it was last made, and compared row by row.</summary>
internal static class DerivedCheck
{
    /// <param name="connection">The picture.</param>
    /// <param name="linked">The mark of the last linking, or null where it was never linked.</param>
    public static void Run(PictureConnection connection, string? linked)
    {
        long seq = 0;
        FaultFound.Unless(
            linked is null || long.TryParse(linked, NumberStyles.None, CultureInfo.InvariantCulture, out seq),
            "mark",
            "linked",
            "it names no entry of the log"
        );
        var linker = new Linker(connection, seq);
        linker.Find();
        foreach (
            var article in connection
                .Articles.OrderBy(a => a.Id)
                .Select(a => new
                {
                    a.Id,
                    a.Sha,
                    a.Origin,
                })
        )
        {
            string expected = linker.Origin(article.Id) ?? article.Sha;
            FaultFound.Unless(
                article.Origin == expected,
                "article",
                article.Sha,
                "its origin is not what its near-copies say"
            );
        }
        Same("near_copy", connection.NearCopies.OrderBy(c => c.A).ThenBy(c => c.B), linker.Copies, c => (c.A, c.B));
        Same("event", connection.Events.OrderBy(e => e.Id), linker.Events.EventsMade, e => new Ordinal(e.Id));
        Same(
            "event_member",
            connection.EventMembers.OrderBy(m => m.Statement),
            linker.Events.MembersMade,
            m => m.Statement
        );
        Same(
            "event_link",
            connection.EventLinks.OrderBy(l => l.A).ThenBy(l => l.B),
            linker.Events.LinksMade,
            l => (l.A, l.B)
        );
    }

    // Both in the order of their keys: the first that differs is the first bad row.
    private static void Same<TRow, TKey>(
        string table,
        IEnumerable<TRow> stored,
        IEnumerable<TRow> made,
        Func<TRow, TKey> key
    )
        where TRow : class
        where TKey : IComparable<TKey>
    {
        using IEnumerator<TRow> rows = stored.GetEnumerator();
        bool more = rows.MoveNext();
        foreach (TRow expected in made.OrderBy(key))
        {
            int order = more ? key(rows.Current).CompareTo(key(expected)) : 1;
            FaultFound.Unless(order <= 0, table, $"{key(expected)}", "it is missing");
            FaultFound.Unless(order == 0, table, more ? $"{key(rows.Current)}" : "", "linking did not make it");
            FaultFound.Unless(rows.Current.Equals(expected), table, $"{key(expected)}", "it is not what linking made");
            more = rows.MoveNext();
        }
        FaultFound.Unless(!more, table, more ? $"{key(rows.Current)}" : "", "linking did not make it");
    }
}
