using LinqToDB;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;

namespace Rapport.Picture.Erasing;

/// <summary>
/// Remembers, from the erasure's own transaction until the file is clean, what was asked for: so that the same command ends what a full
/// disk, a reader or a kill left undone.
/// </summary>
/// <param name="WasLinked">True where the picture is to be linked anew.</param>
/// <param name="Names">Hashes of the ids asked for; an id may be a name, and must not stay.</param>
internal sealed record UnfinishedErasure(bool WasLinked, IReadOnlySet<string> Names)
{
    private const string Mark = "erasing";

    /// <summary>The one that is not finished, or null.</summary>
    public static UnfinishedErasure? Of(PictureConnection connection)
    {
        string? value = connection.Marks.Where(m => m.Name == Mark).Select(m => m.Value).FirstOrDefault();
        return value?.Split(' ') is [string first, .. string[] names]
            ? new UnfinishedErasure(first == "linked", names.ToHashSet(StringComparer.Ordinal))
            : null;
    }

    /// <summary>How an id is remembered.</summary>
    public static string NameOf(string id) => Hash.Of(id);

    /// <summary>Begins one, beside one that is not finished yet.</summary>
    public static void Begin(PictureTransaction transaction, ErasureRequest request, bool wasLinked)
    {
        UnfinishedErasure? before = Of(transaction.Connection);
        IEnumerable<string> names = request.Articles.Concat(request.Parties).Select(NameOf);
        string first = wasLinked || before?.WasLinked == true ? "linked" : "alone";
        transaction.Connection.InsertOrReplace(
            new MarkRow
            {
                Name = Mark,
                Value = string.Join(
                    ' ',
                    names
                        .Concat(before?.Names ?? Enumerable.Empty<string>())
                        .Distinct(StringComparer.Ordinal)
                        .Order(StringComparer.Ordinal)
                        .Prepend(first)
                ),
                At = transaction.Log.At,
            }
        );
    }

    /// <summary>Nothing is left to do.</summary>
    public static int End(PictureConnection connection) => connection.Marks.Where(m => m.Name == Mark).Delete();
}
