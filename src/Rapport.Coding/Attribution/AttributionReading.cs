using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Who says what in one document. Immutable.</summary>
public sealed class AttributionReading
{
    private readonly ClaimIndex _index;
    private readonly ILookup<int, Claim> _byCue;
    private readonly List<Quote> _quotes;

    internal AttributionReading(SentenceIndex sentences, IEnumerable<Claim> claims, List<Quote> quotes)
    {
        _quotes = quotes;
        // Longer content lies outside; a cue inside another's content lies within it.
        Claims =
        [
            .. claims
                .OrderByDescending(c => c.Length)
                .ThenBy(c => c.Cue.Index)
                .ThenBy(c => c.By, StringComparer.Ordinal),
        ];
        _index = new ClaimIndex(sentences, Claims);
        _byCue = Claims.ToLookup(c => c.Cue.Index);
    }

    /// <summary>All claims, those with longer content first.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The claims that a word stands in, outermost first; empty where the article says it itself.</summary>
    public ImmutableArray<Claim> ChainAt(Token token) => ChainOf(token.Span);

    /// <summary>The claims in whose content at least half of a place lies, outermost first.</summary>
    public ImmutableArray<Claim> ChainOf(CharSpan span)
    {
        var chain = new List<Claim>();
        foreach (int i in _index.Near(span, 0))
        {
            if (2 * Claims[i].Overlap(span) >= Math.Max(1, span.Length))
            {
                Insert(chain, Claims[i]);
            }
        }
        // “expressed hopes for”: one speaker, one link. “Peru wants to leave,” he said: the words are his, no one else's.
        return
        [
            .. chain
                .Where((c, i) => i == 0 || c.Speaker is null || c.Speaker != chain[i - 1].Speaker)
                .Where((c, i) => i == 0 || c.IsSpeech || QuoteAt(c.Cue) is null),
        ];
    }

    /// <summary>The speech whose cues stand before a word, the nearest first, within so many sentences.</summary>
    internal IEnumerable<Claim> SpeechBefore(Token cue, int sentences)
    {
        int last = cue.Sentence.Index;
        Document document = cue.Document;
        for (int s = last; s >= Math.Max(0, last - sentences); s--)
        {
            TokenSpan tokens = document.SentenceAt(s).Tokens;
            for (int t = Math.Min(tokens.End, cue.Index) - 1; t >= tokens.Start; t--)
            {
                foreach (Claim claim in _byCue[t].Where(c => c.IsSpeech))
                {
                    yield return claim;
                }
            }
        }
    }

    /// <summary>The quotation that a word stands in, or null.</summary>
    internal Quote? QuoteAt(Token token)
    {
        int found = _quotes.BinarySearch(
            new Quote(token.Span, false),
            Comparer<Quote>.Create((a, b) => a.Inner.Start.CompareTo(b.Inner.Start))
        );
        int at = found >= 0 ? found : ~found - 1;
        return at >= 0 && _quotes[at].Inner.Contains(token.Span) ? _quotes[at] : null;
    }

    /// <summary>The claims that the word introduces.</summary>
    internal IEnumerable<Claim> IntroducedBy(Token cue) => _byCue[cue.Index];

    // “said that Xi told him …” with equal contents: the cue that the other's content holds is the inner one.
    private static void Insert(List<Claim> chain, Claim claim)
    {
        int at = chain.FindIndex(c => claim.Covers(c.Cue.Span) && !c.Covers(claim.Cue.Span));
        chain.Insert(at < 0 ? chain.Count : at, claim);
    }
}
