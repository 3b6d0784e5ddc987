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
            if (block < 0 || Cue(sentence, lexicon) is not { } cue || Speakers.OfVerb(cue) is not { } speaker)
            {
                continue;
            }
            List<CharSpan> content = [.. blocks.Skip(block + 1).TakeWhile(b => IsSpoken(document, b, lexicon, claims))];
            if (content.Count > 0)
            {
                claims.Add(
                    new Claim
                    {
                        Speaker = speaker,
                        Cue = cue,
                        Verb = cue.Lemma,
                        Content = [.. content],
                        By = "colon before paragraphs",
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

    // The words go on until a heading, furniture or a paragraph in which the reporter speaks again.
    private static bool IsSpoken(Document document, CharSpan block, AttributionLexicon lexicon, List<Claim> claims)
    {
        foreach (Block laidOut in document.Article.Blocks)
        {
            if (laidOut.Span == block && laidOut.Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
            {
                return false;
            }
        }
        // “The deal continues to hold” is still the speaker's; “Novak added that …” is the reporter's again.
        return !claims.Exists(c =>
            block.Contains(c.Cue.Span)
            && c.Cue.Relation == DependencyRelation.Root
            && c.Speaker is { Upos: Upos.Propn }
            && lexicon.Find(c.Cue.Lemma, "VERB")?.Takes("quote") == true
        );
    }
}
