using Rapport.Text;

namespace Rapport.Nlp.Tokenization;

/// <summary>A word as cut from the text.</summary>
/// <param name="Span">Its place in the article's text.</param>
/// <param name="JoinsPrevious">True where it is written as one word with the token before (“n't” of “don't”).</param>
internal readonly record struct RawToken(CharSpan Span, bool JoinsPrevious);
