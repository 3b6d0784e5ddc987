using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>A time expression found and not yet put on the calendar.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Words">Exactly that slice of the text.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Direction">Where its clause looks.</param>
/// <param name="EventHead">Head of the phrase that it hangs on, or null.</param>
/// <param name="Opens">True where it opens its sentence: “In 2014, …”.</param>
internal sealed record TimeDraft(
    int Sentence,
    TokenSpan Tokens,
    CharSpan Span,
    string Words,
    TimeMeaning Meaning,
    TimeDirection Direction,
    Token? EventHead,
    bool Opens
);
