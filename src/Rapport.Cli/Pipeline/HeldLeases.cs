using System.Collections.Concurrent;
using Rapport.Queue;

namespace Rapport.Cli.Pipeline;

/// <summary>What a worker holds: from the lease to the acknowledgement. Safe to share between threads.</summary>
internal sealed class HeldLeases
{
    private readonly ConcurrentDictionary<Lease, bool> _leases = new(ReferenceEqualityComparer.Instance);

    public int Count => _leases.Count;

    public IReadOnlyList<Lease> All => [.. _leases.Keys];

    public void Add(IEnumerable<Lease> leases)
    {
        foreach (Lease lease in leases)
        {
            _leases[lease] = true;
        }
    }

    public void Remove(IEnumerable<Lease> leases)
    {
        foreach (Lease lease in leases)
        {
            _leases.TryRemove(lease, out _);
        }
    }
}
