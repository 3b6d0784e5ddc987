using System.Collections.Immutable;
using Rapport.Coding.Attribution;
using Rapport.Text;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>Whose own words a token is part of: those between quotation marks, and those set apart behind a colon.</summary>
internal sealed class QuotedSpeakers
{
    private readonly AttributionReading _attribution;

    public QuotedSpeakers(AttributionReading attribution) => _attribution = attribution;

    /// <summary>What readers of pronouns ask.</summary>
    public SpeakerHook Hook => new(Of, IsQuoted);

    /// <summary>Head of the phrase that names the speaker, or null where the words are the article's own or nobody is named.</summary>
    private Token? Of(Token token)
    {
        ImmutableArray<Claim> chain = _attribution.ChainAt(token);
        for (int i = chain.Length - 1; i >= 0; i--)
        {
            if (chain[i].Speaker is { } speaker && IsDirect(chain[i], token))
            {
                return speaker;
            }
        }
        return null;
    }

    private bool IsQuoted(Token token) => _attribution.QuoteAt(token) is not null;

    // Reported speech (“she said that I …”) keeps the article's own first person.
    private bool IsDirect(Claim claim, Token token) =>
        _attribution.QuoteAt(token) is { Inner: var quoted }
            && claim.Overlap(quoted) > 0
            && !quoted.Contains(claim.Cue.Span)
        || token.Sentence.Index != claim.Cue.Sentence.Index;
}
