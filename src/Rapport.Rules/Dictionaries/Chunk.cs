using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Rules.Dictionaries;

/// <summary>A base noun phrase with the actors and agents in it. Places count words of <see cref="SentenceWords"/>.</summary>
internal sealed class Chunk(int start, int end)
{
    /// <summary>First word.</summary>
    public int Start { get; } = start;

    /// <summary>The word after the last.</summary>
    public int End { get; } = end;

    public List<(ActorEntry Entry, int At)> Actors { get; } = [];

    public List<(AgentEntry Entry, int At)> Agents { get; } = [];

    public bool IsCoded => Actors.Count > 0 || Agents.Count > 0;
}

/// <summary>Someone whom the dictionaries know, or several.</summary>
/// <param name="Start">First word.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Members">Each with its code; empty for a noun phrase that the dictionaries do not know.</param>
/// <param name="IsCompound">True where “and”, “or” or “nor” joins several.</param>
internal sealed record DictionaryEntity(int Start, int End, ImmutableArray<DictionaryParty> Members, bool IsCompound)
{
    public bool IsCoded => Members.Length > 0;
}

/// <summary>A party with the code that dictionaries give it.</summary>
/// <param name="Code">Such as <c>USAGOV</c>; <c>---GOV</c> for an agent of nobody named.</param>
/// <param name="Words">The words that stand for it, document-wide.</param>
/// <param name="Source">Where its name is written: <c>file:line</c>.</param>
public sealed record DictionaryParty(string Code, TokenSpan Words, string Source);
