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

    private static List<Quote> QuotesIn(Sentence sentence, List<Quote> quotes) =>
        quotes.FindAll(q => q.Inner.Overlaps(sentence.Span));

    // “I think …” and “said he hopes …” inside someone's words add no speaker: it is the same one.
    private static bool IsSelfReport(Claim claim, List<Claim> claims) =>
        claim.Speaker is Token speaker
        && speaker.Upos == Upos.Pron
        && (
            speaker.Form.ToLowerInvariant() is "i" or "we" or "you" or "me" or "us" or "one"
            || (!claim.IsSpeech && claim.Cue.Relation == DependencyRelation.Ccomp)
        )
        && claims.Exists(c => c != claim && c.Covers(claim.Cue.Span));

    /// <summary>Reads the whole document.</summary>
    public AttributionReading Read(Document document)
    {
        var claims = new List<Claim>();
        List<Quote> quotes = Quotes.Find(document);
        foreach (Sentence sentence in document.Sentences)
        {
            if (!sentence.Kind.IsFurniture())
            {
                claims.AddRange(_cues.Read(sentence, QuotesIn(sentence, quotes)));
            }
        }
        Transcript.Read(document, claims);
        ColonParagraphs.Read(document, _lexicon, claims);
        new QuoteBinder(document, claims, quotes).Bind();
        return new AttributionReading(
            claims.Where(c => !c.Content.IsEmpty && !IsSelfReport(c, claims)).Select(_sources.Resolve)
        );
    }
}
