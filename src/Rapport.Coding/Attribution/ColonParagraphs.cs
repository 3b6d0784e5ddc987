using Rapport.Coding.Status;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Paragraphs that a line such as “The envoy said:” gives to one speaker without quotation marks, as statements of ministries do.</summary>
internal static class ColonParagraphs
{
    /// <summary>Adds a claim for every line that ends with a verb of saying and a colon and is followed by paragraphs.</summary>
    public static void Read(Document document, AttributionLexicon lexicon, List<Claim> claims)
    {
        var blocks = Quotes.BlocksOf(document).ToList();
        foreach (Sentence sentence in document.Sentences)
        {
            if (sentence.Kind.IsFurniture() || sentence[sentence.Count - 1].FormSpan is not ":")
            {
                continue;
            }
            int block = blocks.FindIndex(b => b.End == sentence.Span.End);
            if (
                block < 0
                || Cue(sentence, lexicon) is not { } cue
                || Beside.Speaker(cue, Speakers.OfVerb(cue), [], lexicon) is not { } speaker
            )
            {
                continue;
            }
            List<CharSpan> content = Spoken(document, blocks[(block + 1)..], lexicon, claims);
            if (content.Count > 0)
            {
                // What stands in the line itself is nobody's words.
                claims.RemoveAll(c => c.Cue == cue);
                claims.Add(
                    new Claim
                    {
                        Speaker = speaker,
                        Cue = cue,
                        Verb = cue.Lemma,
                        Content = [.. content],
                        By = "colon before paragraphs",
                        IsSpeech = true,
                    }
                );
            }
        }
    }

    private static Token? Cue(Sentence sentence, AttributionLexicon lexicon)
    {
        for (int i = sentence.Count - 1; i >= 0; i--)
        {
            if (sentence[i].Upos == Upos.Verb && lexicon.Find(sentence[i].Lemma, "VERB")?.Takes("quote") == true)
            {
                return sentence[i];
            }
        }
        return null;
    }

    // The first paragraph is spoken, whatever it tells; those after it while someone goes on about “I” and “we”.
    private static List<CharSpan> Spoken(
        Document document,
        List<CharSpan> blocks,
        AttributionLexicon lexicon,
        List<Claim> claims
    )
    {
        var spoken = new List<CharSpan>();
        bool isPersonal = IsRelease(document, lexicon);
        foreach (CharSpan block in blocks)
        {
            isPersonal |= IsPersonal(document, block);
            bool isFirst = spoken.Count == 0;
            if (isFirst && IsQuoted(document, block))
            {
                break;
            }
            if (!IsText(document, block) || (!isFirst && (!isPersonal || IsReported(document, block, lexicon, claims))))
            {
                break;
            }
            spoken.Add(block);
        }
        return spoken;
    }

    // Quotation marks tell by themselves how far the words go.
    private static bool IsQuoted(Document document, CharSpan block) => document.Text[block.Start] is '“' or '"' or '‘';

    // A ministry that publishes prints nobody's words but its own people's.
    private static bool IsRelease(Document document, AttributionLexicon lexicon) =>
        document.Article.Source is { } source
        && lexicon.Find(source[(source.LastIndexOf(' ') + 1)..].ToLowerInvariant(), "PUBLISHER") is not null;

    private static bool IsText(Document document, CharSpan block)
    {
        foreach (Block laidOut in document.Article.Blocks)
        {
            if (laidOut.Span == block)
            {
                return laidOut.Kind is BlockKind.Paragraph or BlockKind.ListItem;
            }
        }
        return true;
    }

    private static bool IsPersonal(Document document, CharSpan block)
    {
        foreach (Sentence sentence in document.Sentences)
        {
            for (int i = 0; block.Contains(sentence.Span) && i < sentence.Count; i++)
            {
                if (sentence[i].Upos == Upos.Pron && sentence[i].HasFeat("Person=1"))
                {
                    return true;
                }
            }
        }
        return false;
    }

    // “The deal continues to hold” is still the speaker's; “Novak added that …” is the reporter's again.
    private static bool IsReported(Document document, CharSpan block, AttributionLexicon lexicon, List<Claim> claims) =>
        IsQuoted(document, block)
        || claims.Exists(c =>
            block.Contains(c.Cue.Span)
            && c.Cue.Relation == DependencyRelation.Root
            && c.Speaker is { Upos: Upos.Propn or Upos.Noun }
            && lexicon.Find(Words.LemmaOf(c.Cue), "VERB")?.Takes("quote") == true
        );
}
