using System.Collections.Immutable;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis;

/// <summary>What a brief is to be made of.</summary>
public sealed record BriefQuestion
{
    /// <summary>Statements in the order of the articles and of the text.</summary>
    public required IReadOnlyCollection<ReportedStatement> Statements { get; init; }

    /// <summary>Every article that the statements come from; <see cref="Evidence.Document"/> names one by its id.</summary>
    public required IReadOnlyCollection<Article> Articles { get; init; }

    /// <summary>Whom it is about; empty for everything.</summary>
    public ImmutableArray<BriefSubject> About { get; init; } = [];

    /// <summary>First day, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The day by which plans are past or ahead; where null, the last day of publication.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Number of articles that name all subjects, near-copies once, by the first day of the month; null where nobody has counted.</summary>
    public IReadOnlyDictionary<DateOnly, int>? Coverage { get; init; }

    /// <summary>Whether articles name all these parties from one day on; where null, nothing is known.</summary>
    public Func<IReadOnlyList<string>, DateOnly, bool>? Covers { get; init; }

    /// <summary>Longest section in lines; 0 for no limit.</summary>
    public int LongestSection { get; init; }

    /// <summary>Only statements read with at least this confidence, 0 to 1; null for all.</summary>
    public double? Confidence { get; init; }

    /// <summary>True where charts and key points are wanted.</summary>
    public bool Full { get; init; }
}

/// <summary>A statement with what is known of its report.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Origin">What stands for its article and all near-copies of it.</param>
/// <param name="Event">The event that it was joined to, or null.</param>
public sealed record ReportedStatement(Statement Statement, string Origin, string? Event = null);
