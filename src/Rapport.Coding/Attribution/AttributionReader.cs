using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Reads who says what in a document: reporting clauses, quotations, “according to”, claims and views. Immutable; safe to share between threads.</summary>
public sealed class AttributionReader
{
    private readonly CueReader _cues;

    private AttributionReader(CueReader cues) => _cues = cues;

    /// <summary>Makes the reader from the lexicon's table <c>attribution</c>.</summary>
    /// <exception cref="DataException">The table is missing or rows are at fault; all are listed with file and line.</exception>
    public static AttributionReader From(Lexicon lexicon) => new(new CueReader(AttributionLexicon.From(lexicon)));

    /// <summary>Reads the whole document.</summary>
    public AttributionReading Read(Document document)
    {
        var claims = new List<Claim>();
        foreach (Sentence sentence in document.Sentences)
        {
            if (!sentence.Kind.IsFurniture())
            {
                claims.AddRange(_cues.Read(sentence));
            }
        }
        new QuoteBinder(document, claims).Bind();
        return new AttributionReading(claims.Where(c => !c.Content.IsEmpty));
    }
}
