using System.Collections.Immutable;
using Rapport.Analysis.Charts;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis;

/// <summary>What a set of articles says together, each line with its evidence. Immutable.</summary>
/// <param name="Sections">The sections that have lines, in reading order.</param>
/// <param name="Evidence">The endnotes; number n is at place n − 1.</param>
/// <param name="Articles">How many articles were read.</param>
/// <param name="Statements">How many statements they gave.</param>
public sealed record Brief(
    ImmutableArray<BriefSection> Sections,
    ImmutableArray<BriefEvidence> Evidence,
    int Articles,
    int Statements
)
{
    /// <summary>Whom it is about; empty where it is about everything read.</summary>
    public ImmutableArray<BriefSubject> About { get; init; } = [];

    /// <summary>First day, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The day by which plans are past or ahead, or null where none is known.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The least confidence of a statement that it may rest on, or null where none was asked.</summary>
    public double? Confidence { get; init; }

    /// <summary>How many statements were read less surely than that and left out.</summary>
    public int Unsure { get; init; }

    /// <summary>The claims to read first, most weighty first; each stands in a section too.</summary>
    public ImmutableArray<BriefLine> KeyPoints { get; init; } = [];

    /// <summary>Of two subjects: when their dealings changed, and who acts on whom.</summary>
    public ImmutableArray<BriefTrend> Trends { get; init; } = [];

    /// <summary>What cannot both hold.</summary>
    public ImmutableArray<BriefContradiction> Contradictions { get; init; } = [];

    /// <summary>How many further contradictions were left out for length.</summary>
    public int ContradictionsLeftOut { get; init; }

    /// <summary>What was read at all, and when nothing was; null where nobody asked.</summary>
    public BriefCoverage? Coverage { get; init; }

    /// <summary>Pictures of the figures, with the statements behind each mark.</summary>
    public ImmutableArray<BriefChart> Charts { get; init; } = [];

    /// <summary>What is new since an earlier brief, or null.</summary>
    public BriefChanges? Changes { get; init; }

    /// <summary>All lines of its sections, in reading order.</summary>
    public IEnumerable<BriefLine> Lines => Sections.SelectMany(s => s.Groups).SelectMany(g => g.Lines);
}

/// <summary>Someone whom a brief is about.</summary>
/// <param name="Id">Its id, such as <c>RUS</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Ids">All ids that count as it.</param>
public sealed record BriefSubject(string Id, string Name, ImmutableHashSet<string> Ids);

/// <summary>One section of a brief.</summary>
/// <param name="Kind">What its lines have in common.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Groups">Its lines; one group without a heading, or one for each dyad.</param>
/// <param name="LeftOut">How many further claims were left out for length.</param>
public sealed record BriefSection(
    BriefSectionKind Kind,
    string Heading,
    ImmutableArray<BriefGroup> Groups,
    int LeftOut = 0
);

/// <summary>Lines that belong together.</summary>
/// <param name="Heading">Such as the two parties of a dyad; null where the section is one group.</param>
/// <param name="Lines">The lines, never empty.</param>
public sealed record BriefGroup(string? Heading, ImmutableArray<BriefLine> Lines);

/// <summary>One claim in a plain English sentence; there is none without what it rests on.</summary>
/// <param name="Sentence">The sentence, made from the statement alone.</param>
/// <param name="When">The time of what it tells, or null.</param>
/// <param name="Support">The statements it rests on.</param>
public sealed record BriefLine(string Sentence, TimeInterval? When, Support Support)
{
    /// <summary>Numbers of its endnotes, ascending, never empty.</summary>
    public ImmutableArray<int> Evidence => Support.Notes;

    /// <summary>Ids of the statements it rests on, one for each report, never empty.</summary>
    public ImmutableArray<string> Statements => Support.Statements;

    /// <summary>Number of independent origins that tell it.</summary>
    public int Origins { get; init; } = 1;

    /// <summary>Publication day of the first report, or null where none has one.</summary>
    public DateOnly? FirstReported { get; init; }

    /// <summary>Publication day of the last report, or null where none has one.</summary>
    public DateOnly? LastReported { get; init; }

    /// <summary>The probability that the best of its reports was read right in all fields, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Status of the statement: <c>occurred</c>, <c>planned</c>, ….</summary>
    public StatementStatus Status { get; init; }

    /// <summary>What became of a plan, or null where it is none or nothing is known.</summary>
    public BriefOutcome? Outcome { get; init; }
}

/// <summary>What became of a plan.</summary>
/// <param name="Kind"><c>happened</c>, <c>moved</c>, <c>cancelled</c>, <c>silent</c>, <c>uncovered</c>, <c>confirmed</c> or <c>announced</c>.</param>
/// <param name="Sentence">The same in words.</param>
/// <param name="Slippage">Days between the planned and the real or new day, or null.</param>
/// <param name="Support">All statements on it.</param>
public sealed record BriefOutcome(string Kind, string Sentence, int? Slippage, Support Support)
{
    /// <summary>How likely a plan that lies ahead is kept, by what became of earlier ones, or null.</summary>
    public BriefEstimate? Estimate { get; init; }
}

/// <summary>An estimate in the words of ICD 203, with what it rests on.</summary>
/// <param name="Term">Such as <c>likely</c>.</param>
/// <param name="Range">Such as <c>55–80 %</c>.</param>
/// <param name="Sentence">The estimate and its reason.</param>
/// <param name="Support">The statements that it was counted from.</param>
public sealed record BriefEstimate(string Term, string Range, string Sentence, Support Support);

/// <summary>What figures say.</summary>
/// <param name="Sentence">In words.</param>
/// <param name="Support">The statements that were counted.</param>
public sealed record BriefTrend(string Sentence, Support Support);

/// <summary>Two claims that cannot both hold.</summary>
/// <param name="About"><c>status</c>, <c>number</c>, <c>day</c> or <c>country</c>.</param>
/// <param name="One">The claim told first.</param>
/// <param name="OneValue">Its value.</param>
/// <param name="Other">The other claim.</param>
/// <param name="OtherValue">Its value.</param>
public sealed record BriefContradiction(
    string About,
    BriefLine One,
    string OneValue,
    BriefLine Other,
    string OtherValue
);

/// <summary>What was read on the subjects, by month of publication.</summary>
/// <param name="Months">Number of articles that name all of them, near-copies once, for each month from the first to the last.</param>
/// <param name="Gaps">Stretches of months without any.</param>
/// <param name="Sources">Publishers of the articles that the brief rests on, in ordinal order.</param>
/// <param name="Origins">Number of independent origins it rests on.</param>
/// <param name="Undated">How many claims have no day.</param>
public sealed record BriefCoverage(
    ImmutableArray<BriefMonth> Months,
    ImmutableArray<BriefGap> Gaps,
    ImmutableArray<string> Sources,
    int Origins,
    int Undated
);

/// <summary>Articles of one month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Articles">How many.</param>
public readonly record struct BriefMonth(DateOnly Month, int Articles);

/// <summary>Months without coverage.</summary>
/// <param name="From">First day of the first.</param>
/// <param name="To">First day of the last.</param>
public readonly record struct BriefGap(DateOnly From, DateOnly To);

/// <summary>What is new since an earlier brief.</summary>
/// <param name="Since">The earlier brief, in words.</param>
/// <param name="New">Lines that it did not have.</param>
/// <param name="Further">Lines that it had, with fewer reports, or another end of a plan.</param>
/// <param name="Gone">Lines of it that stand no longer.</param>
public sealed record BriefChanges(
    string Since,
    ImmutableArray<BriefLine> New,
    ImmutableArray<BriefLine> Further,
    ImmutableArray<FormerLine> Gone
);

/// <summary>A line of an earlier brief.</summary>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Statements">The statements it rested on, never empty.</param>
/// <param name="Outcome">What had become of the plan, or null.</param>
public sealed record FormerLine(string Sentence, ImmutableArray<string> Statements, string? Outcome);

/// <summary>An endnote: where in which article.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Article">The article.</param>
/// <param name="Sentence">1-based number of the sentence in it.</param>
/// <param name="Quote">The words, exactly as they stand there.</param>
public sealed record BriefEvidence(int Number, ArticleReference Article, int Sentence, string Quote);

/// <summary>An article as endnotes name it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Published">When it was published, or null.</param>
/// <param name="Source">Who published it, or null.</param>
/// <param name="Url">Its address, or null.</param>
public sealed record ArticleReference(
    string Id,
    string? Title,
    PublicationDate? Published,
    string? Source,
    string? Url
);

/// <summary>The sections of a brief, in reading order.</summary>
public enum BriefSectionKind
{
    /// <summary>What the articles report as done or going on.</summary>
    Happened,

    /// <summary>What is arranged or announced.</summary>
    Planned,

    /// <summary>What may happen, is hoped for or was tried.</summary>
    Possible,

    /// <summary>What someone claims or denies.</summary>
    Claimed,

    /// <summary>How parties stand to each other, by dyad.</summary>
    Relations,

    /// <summary>Memberships, offices and what parties are.</summary>
    Background,
}
