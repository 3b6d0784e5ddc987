using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Time;

/// <summary>What kind of time an expression names.</summary>
internal enum TimeKind
{
    /// <summary>A day, month, year or other unit of the calendar, named outright.</summary>
    Date,

    /// <summary>A stretch with two ends or an open one.</summary>
    Range,

    /// <summary>Counted from the document's date or from another one in it.</summary>
    Relative,

    /// <summary>Hangs on another event: during the summit, a day prior to X.</summary>
    Event,

    /// <summary>A length of time; no date.</summary>
    Duration,
}

/// <summary>A time expression of a document, put on the calendar where that is settled. Immutable.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Value">The days meant with the words that say so; null for a length of time and where nothing settles it.</param>
/// <param name="Direction">Where its clause looks.</param>
/// <param name="Why">How the value came about, in one line for the trace.</param>
/// <param name="Meaning">What the expression says by itself.</param>
/// <param name="EventHead">The head of the phrase that an <see cref="TimeKind.Event"/> expression hangs on; else null.</param>
internal sealed record TimeMention(
    TokenSpan Tokens,
    CharSpan Span,
    TimeKind Kind,
    TimeInterval? Value,
    TimeDirection Direction,
    string Why,
    TimeMeaning Meaning,
    Token? EventHead = null
);
