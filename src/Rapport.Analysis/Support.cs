using System.Collections.Immutable;

namespace Rapport.Analysis;

/// <summary>A statement with the number of the endnote that holds its words. Only what numbers the evidence makes one.</summary>
public sealed class EvidencedStatement
{
    internal EvidencedStatement(string id, int note)
    {
        Id = id;
        Note = note;
    }

    /// <summary>The statement's id.</summary>
    public string Id { get; }

    /// <summary>1-based number of its endnote; 0 where many reports say the same and others are quoted.</summary>
    public int Note { get; }
}

/// <summary>
/// What a sentence of a brief rests on: one statement at least, each with its endnote. There is no other way to make one, and
/// no sentence can be made without it.
/// </summary>
public sealed class Support
{
    private Support(IEnumerable<EvidencedStatement> all)
    {
        EvidencedStatement[] distinct = [.. all.DistinctBy(s => s.Id, StringComparer.Ordinal)];
        Statements = [.. distinct.Select(s => s.Id)];
        Notes = [.. distinct.Select(s => s.Note).Where(n => n > 0).Distinct().Order()];
        Unquoted = distinct.Count(s => s.Note == 0);
    }

    /// <summary>Ids of the statements, one for each report, never empty.</summary>
    public ImmutableArray<string> Statements { get; }

    /// <summary>Numbers of their endnotes, ascending, never empty.</summary>
    public ImmutableArray<int> Notes { get; }

    /// <summary>How many of the statements have no endnote, since many reports say the same.</summary>
    public int Unquoted { get; }

    /// <summary>Support by one statement, which has an endnote, and any number of further ones.</summary>
    public static Support Of(EvidencedStatement first, params IEnumerable<EvidencedStatement> more)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(more);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(first.Note);
        return new Support([first, .. more]);
    }
}
