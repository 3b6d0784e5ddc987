namespace Rapport.Analysis.Figures;

/// <summary>Counts acts of one kind between two sides, a statement at a time, and keeps none of them.</summary>
internal sealed class ActTally
{
    private readonly HashSet<UInt128> _acts = [];
    private readonly HashSet<string> _origins = new(StringComparer.Ordinal);

    /// <summary>Acts, however many statements tell them.</summary>
    public int Acts => _acts.Count;

    /// <summary>Independent origins that tell them.</summary>
    public int Origins => _origins.Count;

    /// <summary>The earliest day; null where none is known.</summary>
    public DateOnly? First { get; private set; }

    /// <summary>The latest.</summary>
    public DateOnly? Last { get; private set; }

    /// <summary>The statements.</summary>
    public StatementIds Ids { get; } = new();

    public void Add(FigureStatement statement)
    {
        _acts.Add(StatementIds.Number(statement.Act));
        _origins.Add(statement.Origin);
        First = statement.Day < First || First is null ? statement.Day ?? First : First;
        Last = statement.Day > Last || Last is null ? statement.Day ?? Last : Last;
        Ids.Add(statement.Id);
    }
}
