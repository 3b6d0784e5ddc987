using System.Text.Json;
using Rapport.Picture;
using Rapport.Server.Hosting;

namespace Rapport.Server.Api;

/// <summary>How many statements that fit lie on each day: tells how many there are, and on which day a row far down lies.</summary>
internal sealed class DayCounts
{
    private readonly string[] _days;

    /// <summary>Statements before each day.</summary>
    private readonly long[] _before;

    private DayCounts(IEnumerable<(string Day, int Count)> counts)
    {
        (string Day, int Count)[] ordered = [.. counts.OrderBy(c => c.Day, StringComparer.Ordinal)];
        _days = [.. ordered.Select(c => c.Day)];
        _before = new long[ordered.Length];
        foreach ((int i, (_, int count)) in ordered.Index())
        {
            _before[i] = Total;
            Total += count;
        }
    }

    /// <summary>All statements.</summary>
    public long Total { get; }

    private static string Key(FilterParameters asked) => $"days {JsonSerializer.Serialize(asked)}";

    /// <summary>Those that a filter asks for, where they are kept.</summary>
    public static DayCounts? Kept(ServerDesk desk, FilterParameters asked) =>
        desk.Cache.Peek<DayCounts>(Key(asked))?.Value;

    /// <summary>Those that a filter asks for, as kept.</summary>
    public static async Task<DayCounts> OfAsync(
        ServerDesk desk,
        FilterParameters asked,
        StatementFilter filter,
        DateTimeOffset? asOf
    ) =>
        (
            await desk.Cache.GetAsync(
                Key(asked),
                Effort.Small,
                () =>
                    new DayCounts(
                        desk.Store.Ask(
                            t =>
                                t.Matching(filter)
                                    .GroupBy(s => s.Day)
                                    .Select(g => new { Day = g.Key, N = g.Count() })
                                    .AsEnumerable()
                                    .Select(g => (g.Day, g.N))
                                    .ToArray(),
                            asOf
                        )
                    ),
                counts => counts._days.Length * 60L
            )
        ).Value;

    /// <summary>A page that begins with the row of that number, from 0; behind the last one there is none.</summary>
    public PageRequest From(long row, int size)
    {
        int at = Array.BinarySearch(_before, row);
        at = at < 0 ? ~at - 1 : at;
        return at < 0
            ? new PageRequest(size)
            : new PageRequest(size) { Day = _days[at], Skip = (int)Math.Min(row - _before[at], int.MaxValue) };
    }
}
