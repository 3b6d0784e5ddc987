using Rapport.Picture;

namespace Rapport.Desk.Figures;

/// <summary>
/// When articles last named certain parties together. What names a party is asked for once, however many plans ask; made for one
/// answer, for it knows nothing of what comes later.
/// </summary>
/// <param name="store">The picture.</param>
/// <param name="asOf">As the picture stood then; as it is now where null.</param>
internal sealed class ArticlesNaming(PictureStore store, DateTimeOffset? asOf)
{
    private readonly Dictionary<string, Naming[]> _byParty = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly?> _last = new(StringComparer.Ordinal);

    /// <summary>Whether an article published after that day names all of them.</summary>
    public bool Covers(IReadOnlyList<string> parties, DateOnly after) => Last(parties) > after;

    /// <summary>The day of the last article that names all of them; null without one.</summary>
    private DateOnly? Last(IReadOnlyList<string> parties)
    {
        string[] together = [.. parties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string key = string.Join('\n', together);
        if (!_last.TryGetValue(key, out DateOnly? day))
        {
            _last.Add(key, day = together.Length == 0 ? null : Newest([.. together.Select(Of)]));
        }
        return day;
    }

    // Newest first: what two lists share is found where they first meet.
    private static DateOnly? Newest(Naming[][] lists)
    {
        Naming[][] others = [.. lists.OrderBy(l => l.Length)];
        foreach (Naming naming in others[0])
        {
            if (Array.TrueForAll(others[1..], o => Array.BinarySearch(o, naming) >= 0))
            {
                return naming.Published;
            }
        }
        return null;
    }

    private Naming[] Of(string party)
    {
        if (!_byParty.TryGetValue(party, out Naming[]? articles))
        {
            articles = store.Ask(
                tables =>
                {
                    Naming[] naming =
                    [
                        .. tables
                            .Covering([
                                [party],
                            ])
                            .Select(c => new Naming(c.Published, c.Number)),
                    ];
                    Array.Sort(naming);
                    return naming;
                },
                asOf
            );
            _byParty.Add(party, articles);
        }
        return articles;
    }

    /// <summary>An article by its day; the newest comes first.</summary>
    private readonly record struct Naming(DateOnly Published, long Article) : IComparable<Naming>
    {
        public int CompareTo(Naming other)
        {
            int order = other.Published.CompareTo(Published);
            return order != 0 ? order : Article.CompareTo(other.Article);
        }
    }
}
