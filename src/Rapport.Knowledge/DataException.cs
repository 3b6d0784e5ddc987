using System.Collections.Immutable;

namespace Rapport.Knowledge;

/// <summary>Data files cannot be used. The message lists every fault, one a line.</summary>
public sealed class DataException : Exception
{
    /// <summary>Wraps the faults found.</summary>
    public DataException(IEnumerable<DataFault> faults)
        : this([.. faults]) { }

    private DataException(ImmutableArray<DataFault> faults)
        : base(string.Join('\n', faults))
    {
        Faults = faults;
    }

    /// <summary>All faults, by file and line.</summary>
    public ImmutableArray<DataFault> Faults { get; }
}
