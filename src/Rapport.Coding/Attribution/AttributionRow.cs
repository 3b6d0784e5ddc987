using System.Collections.Immutable;

namespace Rapport.Coding.Attribution;

/// <summary>One row of <c>lexicon/en/attribution.tsv</c>.</summary>
/// <param name="Lemma">The cue, for phrasal verbs with the particle.</param>
/// <param name="Pos">VERB, NOUN, ADP or ADV.</param>
/// <param name="Constructions">Where its content stands: <c>that</c>, <c>inf</c>, <c>obj</c>, <c>as</c>, <c>pred</c>, or a preposition.</param>
/// <param name="Example">A sentence with the speaker's head in braces and the content in square brackets.</param>
internal sealed record AttributionRow(string Lemma, string Pos, ImmutableArray<string> Constructions, string Example)
{
    /// <summary>Stable id for traces.</summary>
    public string Id => $"attribution/{Lemma}/{Pos}";

    /// <summary>True where the content may stand so.</summary>
    public bool Takes(string construction) => Constructions.Contains(construction);
}
