namespace Rapport.Knowledge.Names;

/// <summary>One name of one entity.</summary>
internal sealed record NameEntry(string EntityId, NameKind Kind, DateOnly? From, DateOnly? To)
{
    /// <summary>The name's pieces in the case that it is written in.</summary>
    public required string[] Pieces { get; init; }

    /// <summary>Next entry with the same pieces, or -1.</summary>
    public int Next { get; set; } = -1;
}
