using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Coding.Parties.Titles;

/// <summary>A title as the text uses it.</summary>
/// <param name="Tokens">Its words, without the state: “Deputy Prime Minister”.</param>
/// <param name="Entry">The row of the lexicon that it rests on.</param>
/// <param name="Of">Ids that stand before or after it: the state or organization of the office.</param>
/// <param name="Cover">The title with those words.</param>
/// <param name="IsPast">“former”, “ex-”, “late”.</param>
/// <param name="IsFuture">“president-elect”, “candidate”.</param>
internal sealed record TitleUse(
    TokenSpan Tokens,
    TitleEntry Entry,
    ImmutableArray<string> Of,
    TokenSpan Cover,
    bool IsPast,
    bool IsFuture
);
