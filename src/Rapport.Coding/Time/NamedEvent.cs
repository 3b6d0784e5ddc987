using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>A happening that a text names, perhaps several times: “the Lisbon summit”, “the summit”, “the gathering”. Immutable.</summary>
/// <param name="Id">0-based, in order of first mention.</param>
/// <param name="Heads">The head nouns of its mentions, in text order.</param>
internal sealed record NamedEvent(int Id, ImmutableArray<Token> Heads);
