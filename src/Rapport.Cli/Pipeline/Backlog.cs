using System.Threading.Channels;

namespace Rapport.Cli.Pipeline;

/// <summary>How large a group of items may grow.</summary>
/// <param name="Weight">What an item weighs.</param>
/// <param name="Most">A group that weighs so much takes no further item.</param>
internal sealed record GroupSize<TItem>(Func<TItem, int> Weight, int Most);

/// <summary>Items that wait to be worked on: about as many as make one group. One thread fills it, one takes.</summary>
internal sealed class Backlog<TItem>(GroupSize<TItem> groups)
{
    private const int MostItems = 1024;

    private readonly Channel<TItem> _items = Channel.CreateBounded<TItem>(MostItems);
    private readonly SemaphoreSlim _taken = new(0);
    private long _weight;

    /// <summary>Puts the items in, one after the other, as room comes up.</summary>
    public async Task FillAsync(IEnumerable<TItem> items, CancellationToken stop)
    {
        try
        {
            foreach (TItem item in items)
            {
                while (Interlocked.Read(ref _weight) >= groups.Most)
                {
                    await _taken.WaitAsync(stop);
                }
                Interlocked.Add(ref _weight, groups.Weight(item));
                await _items.Writer.WriteAsync(item, stop);
            }
        }
        finally
        {
            _items.Writer.Complete();
        }
    }

    /// <summary>Waits for an item; false where none will come.</summary>
    public ValueTask<bool> HasItemsAsync(CancellationToken stop) => _items.Reader.WaitToReadAsync(stop);

    /// <summary>Takes what is there, up to a whole group.</summary>
    public IReadOnlyList<TItem> Take()
    {
        var group = new List<TItem>();
        long weight = 0;
        while (weight < groups.Most && _items.Reader.TryRead(out TItem? item))
        {
            group.Add(item);
            weight += groups.Weight(item);
        }
        Interlocked.Add(ref _weight, -weight);
        _taken.Release();
        return group;
    }
}
