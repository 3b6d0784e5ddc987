using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Rules.Dictionaries;

/// <summary>What dictionaries find in one sentence. Immutable.</summary>
/// <param name="Discard">What is to be left alone because of a word in it.</param>
/// <param name="Parties">Those that it names, in text order.</param>
/// <param name="Events">What they do, in text order.</param>
public sealed record DictionaryReading(
    DiscardScope Discard,
    ImmutableArray<DictionaryParty> Parties,
    ImmutableArray<DictionaryEvent> Events
)
{
    /// <summary>Those whom the words at a token name.</summary>
    public IEnumerable<DictionaryParty> At(Token token) => Parties.Where(p => p.Words.Contains(token.Index));
}

/// <summary>How much a discarded word takes with it.</summary>
public enum DiscardScope
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The sentence.</summary>
    Sentence,

    /// <summary>The article.</summary>
    Story,
}
