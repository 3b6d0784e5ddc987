using System.Collections.Immutable;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>A phrase that something later may stand for.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Parties">What it means; empty for a thing that is no party.</param>
/// <param name="Related">The parties that modify a thing: of “the UK-France summit” both states.</param>
/// <param name="IsPlural">More than one is meant.</param>
/// <param name="IsPerson">One human being is meant.</param>
internal readonly record struct Occurrence(
    Token Head,
    ImmutableArray<ResolvedParty> Parties,
    ImmutableArray<ResolvedParty> Related,
    bool IsPlural,
    bool IsPerson
)
{
    public bool Is(PartyType type) => Parties.Length > 0 && Parties.All(p => p.Party.Type == type);
}
