using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Blocks of a transcript and headlines: the speaker's name and a colon, then the words.</summary>
internal static class Transcript
{
    private const int LongestName = 40;

    /// <summary>Adds a claim for every such block.</summary>
    public static void Read(Document document, AttributionLexicon lexicon, List<Claim> claims)
    {
        int token = 0;
        foreach (CharSpan block in Quotes.BlocksOf(document))
        {
            ReadOnlySpan<char> text = block.Of(document.Text.AsSpan());
            int colon = text[..Math.Min(text.Length, LongestName)].IndexOf(':');
            while (token < document.TokenCount && document.TokenAt(token).Span.Start < block.Start)
            {
                token++;
            }
            if (
                colon < 2
                || token >= document.TokenCount
                || !(IsName(text[..colon]) || IsHeadlineName(document, token, block.Start + colon))
                // “ANSWER: …” names nobody.
                || lexicon.Find(text[..colon].ToString().ToLowerInvariant(), "LABEL") is not null
            )
            {
                continue;
            }
            claims.Add(
                new Claim
                {
                    Speaker = document.TokenAt(token),
                    Cue = document.TokenAt(token),
                    Verb = "say",
                    Content = [new CharSpan(block.Start + colon + 1, block.End)],
                    By = "speaker's name before a colon",
                }
            );
        }
    }

    // “Xi: Trade must stay open”
    private static bool IsHeadlineName(Document document, int token, int colon)
    {
        if (document.TokenAt(token).Sentence.Kind != BlockKind.Title)
        {
            return false;
        }
        while (document.TokenAt(token).Span.End <= colon && document.TokenAt(token).Upos == Upos.Propn)
        {
            token++;
        }
        return document.TokenAt(token).Span.Start == colon;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            letters += char.IsUpper(c) ? 1 : 0;
            if (!char.IsUpper(c) && c is not (' ' or '.' or '\'' or '’' or '-'))
            {
                return false;
            }
        }
        return letters > 1;
    }
}
