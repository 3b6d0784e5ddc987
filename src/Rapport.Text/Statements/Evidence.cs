namespace Rapport.Text.Statements;

/// <summary>The smallest clause that holds a statement.</summary>
/// <param name="Document">Id of the article.</param>
/// <param name="Sentence">0-based index of the sentence.</param>
/// <param name="Span">Place in the article's text, in UTF-16 code units; exports count code points.</param>
/// <param name="Text">Exactly that slice.</param>
public sealed record Evidence(string Document, int Sentence, CharSpan Span, string Text);

/// <summary>One step of how a statement came about.</summary>
/// <param name="Step">What was decided: <c>rule</c>, <c>status</c>, <c>source</c>, <c>date</c>, <c>place</c>, <c>actor</c>, <c>recipient</c>, ….</param>
/// <param name="By">Id of the rule or lexicon row that decided it.</param>
/// <param name="Words">The words it matched, as they stand in the text; empty where none.</param>
/// <param name="Why">One plain line.</param>
public sealed record TraceStep(string Step, string By, string Words, string Why);
