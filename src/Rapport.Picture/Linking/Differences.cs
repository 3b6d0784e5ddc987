using LinqToDB;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;

namespace Rapport.Picture.Linking;

/// <summary>Makes a table hold what was made; rows that stay as they are are not written again.</summary>
/// <param name="connection">The picture.</param>
internal sealed class Differences(PictureConnection connection)
{
    /// <summary>Where more rows go, the table is written anew.</summary>
    private const int MostSingly = 20_000;

    /// <summary>Writes what differs.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stored">Its rows in the order of their keys.</param>
    /// <param name="made">What it is to hold, in the same order; may be gone through several times.</param>
    /// <param name="key">The key of a row.</param>
    /// <param name="delete">Takes rows with these keys away.</param>
    /// <returns>The rows that went or came.</returns>
    public IEnumerable<TRow> Write<TRow, TKey>(
        ITable<TRow> table,
        IQueryable<TRow> stored,
        IEnumerable<TRow> made,
        Func<TRow, TKey> key,
        Action<TKey> delete
    )
        where TRow : class
        where TKey : IComparable<TKey>
    {
        if (!table.Any())
        {
            connection.Insert(made);
            return made;
        }
        var gone = new List<TRow>();
        var added = new List<TRow>();
        Compare(stored, made, key, gone, added);
        if (gone.Count > MostSingly)
        {
            table.Delete();
            connection.Insert(made);
        }
        else
        {
            gone.ForEach(row => delete(key(row)));
            connection.Insert(added);
        }
        return gone.Concat(added);
    }

    private static void Compare<TRow, TKey>(
        IEnumerable<TRow> stored,
        IEnumerable<TRow> made,
        Func<TRow, TKey> key,
        List<TRow> gone,
        List<TRow> added
    )
        where TRow : class
        where TKey : IComparable<TKey>
    {
        using IEnumerator<TRow> rows = stored.GetEnumerator();
        bool more = rows.MoveNext();
        foreach (TRow expected in made)
        {
            for (; more && key(rows.Current).CompareTo(key(expected)) < 0; more = rows.MoveNext())
            {
                gone.Add(rows.Current);
            }
            bool isSame = more && key(rows.Current).CompareTo(key(expected)) == 0;
            if (!isSame || !rows.Current.Equals(expected))
            {
                gone.AddRange(isSame ? [rows.Current] : (TRow[])[]);
                added.Add(expected);
            }
            more = isSame ? rows.MoveNext() : more;
        }
        for (; more; more = rows.MoveNext())
        {
            gone.Add(rows.Current);
        }
    }
}

/// <summary>A text that sorts as both databases sort it.</summary>
internal readonly record struct Ordinal(string Text) : IComparable<Ordinal>
{
    public int CompareTo(Ordinal other) => string.CompareOrdinal(Text, other.Text);

    public override string ToString() => Text;
}
