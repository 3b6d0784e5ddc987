namespace Rapport.Picture;

/// <summary>What a verification found.</summary>
/// <param name="Articles">Articles proved.</param>
/// <param name="Statements">Statements proved.</param>
/// <param name="Entries">Entries of the log proved.</param>
/// <param name="Head">Hash of the last entry: who keeps it elsewhere can tell later whether the log was cut or written anew.</param>
/// <param name="Fault">The first row that is not what was written, or null where all is well.</param>
public sealed record VerificationReport(
    long Articles,
    long Statements,
    long Entries,
    string Head,
    VerificationFault? Fault
)
{
    /// <summary>Articles of which only a tombstone is left.</summary>
    public int Erased { get; init; }
}

/// <summary>A row that is not what was written.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Row">What names it: a SHA-256, a number.</param>
/// <param name="What">What is wrong.</param>
public sealed record VerificationFault(string Table, string Row, string What)
{
    /// <summary>In one line.</summary>
    public override string ToString() => $"table {Table}, row {Row}: {What}";
}
