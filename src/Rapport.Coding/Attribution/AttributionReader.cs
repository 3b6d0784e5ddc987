using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Reads who says what in a document: reporting clauses, quotations, “according to”, claims and views. Immutable; safe to share between threads.</summary>
public sealed class AttributionReader
{
    private readonly AttributionLexicon _lexicon;

    private readonly CueReader _cues;

    private readonly SourceNouns _sources;

    private AttributionReader(AttributionLexicon lexicon)
    {
        _lexicon = lexicon;
        _cues = new CueReader(lexicon);
        _sources = new SourceNouns(lexicon);
    }

    /// <summary>Makes the reader from the lexicon's table <c>attribution</c>.</summary>
    /// <exception cref="DataException">The table is missing or rows are at fault; all are listed with file and line.</exception>
    public static AttributionReader From(Lexicon lexicon) => new(AttributionLexicon.From(lexicon));

    // Quotations are ascending and disjoint, and so are sentences: both are walked once.
    private static List<Quote> QuotesIn(Sentence sentence, List<Quote> quotes, ref int from)
    {
        var inside = new List<Quote>();
        while (from < quotes.Count && quotes[from].Inner.End <= sentence.Span.Start)
        {
            from++;
        }
        for (int q = from; q < quotes.Count && quotes[q].Inner.Start < sentence.Span.End; q++)
        {
            if (quotes[q].Inner.Overlaps(sentence.Span))
            {
                inside.Add(quotes[q]);
            }
        }
        return inside;
    }

    // “I think …” and “said he hopes …” inside someone's words add no speaker: it is the same one.
    private static bool IsSelfReport(Claim claim, List<Claim> claims, ClaimIndex index) =>
        claim.Speaker is Token speaker
        && speaker.Upos == Upos.Pron
        && (
            speaker.Form.ToLowerInvariant() is "i" or "we" or "you" or "me" or "us" or "one"
            || (!claim.IsSpeech && claim.Cue.Relation == DependencyRelation.Ccomp)
        )
        && index.Near(claim.Cue.Span, 0).Any(i => claims[i] != claim && claims[i].Covers(claim.Cue.Span));

    /// <summary>Reads the whole document.</summary>
    public AttributionReading Read(Document document)
    {
        var claims = new List<Claim>();
        List<Quote> quotes = Quotes.Find(document);
        int from = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            if (!sentence.Kind.IsFurniture())
            {
                claims.AddRange(_cues.Read(sentence, QuotesIn(sentence, quotes, ref from)));
            }
        }
        Transcript.Read(document, _lexicon, claims);
        var sentences = new SentenceIndex(document);
        new ColonParagraphs(document, _lexicon, claims, sentences).Read();
        new QuoteBinder(document, claims, quotes, sentences).Bind();
        var index = new ClaimIndex(sentences, claims);
        return new AttributionReading(
            sentences,
            claims.Where(c => !c.Content.IsEmpty && !IsSelfReport(c, claims, index)).Select(_sources.Resolve),
            quotes
        );
    }
}
