using System.Collections.Immutable;
using Rapport.Coding.Status;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Gives quotations to their speakers, also where the cue stands in another sentence or paragraph.</summary>
internal sealed class QuoteBinder
{
    // Fewer words without a verb are a name or scare quotes, not speech.
    private const int ShortQuote = 5;

    // Between a quotation and its cue stand the mark, a comma and perhaps an article or title.
    private const int NearCue = 24;

    private static readonly Comparer<CharSpan> s_byStart = Comparer<CharSpan>.Create(
        (a, b) => a.Start.CompareTo(b.Start)
    );

    private readonly Document _document;
    private readonly List<Claim> _claims;
    private readonly List<CharSpan> _blocks;
    private readonly List<Quote> _quotes;
    private readonly SentenceIndex _sentences;
    private readonly ClaimIndex _index;

    public QuoteBinder(Document document, List<Claim> claims, List<Quote> quotes, SentenceIndex sentences)
    {
        _sentences = sentences;
        _index = new ClaimIndex(sentences, claims);
        _quotes = quotes;
        _document = document;
        _claims = claims;
        _blocks = [.. Quotes.BlocksOf(document)];
    }

    /// <summary>Extends and adds claims so that every quotation that is speech has a speaker where the text names one.</summary>
    public void Bind()
    {
        Claim? speech = null;
        CharSpan last = default;
        foreach (Quote quote in _quotes)
        {
            int index = Owner(quote);
            if (index >= 0)
            {
                _claims[index] = Extend(_claims[index], quote.Inner);
                speech = _claims[index];
                last = quote.Inner;
            }
            else if (
                IsSpeech(quote)
                && (CueBefore(quote) ?? Continued(quote, speech, last) ?? FollowsReport(quote)) is Claim claim
            )
            {
                _claims.Add(claim);
                speech = claim;
                last = quote.Inner;
            }
        }
    }

    private static Claim Extend(Claim claim, CharSpan quote) =>
        claim with
        {
            Content = ContentSpans.Union([.. claim.Content, quote]),
        };

    // The claim whose content the quotation overlaps, the outermost that lies inside it; else an empty one beside it.
    private int Owner(Quote quote)
    {
        int best = Adjacent(quote);
        if (best >= 0)
        {
            TakeFromOthers(best, quote.Inner);
            return best;
        }
        foreach (int i in _index.Near(quote.Inner, 1))
        {
            Claim claim = _claims[i];
            if (quote.Inner.Contains(claim.Cue.Span))
            {
                continue;
            }
            if (claim.Covers(quote.Inner))
            {
                return i;
            }
            if (claim.Overlap(quote.Inner) > 0 && (best < 0 || claim.Length > _claims[best].Length))
            {
                best = i;
            }
        }
        return best >= 0 ? best : EmptyCueBeside(quote);
    }

    // “…,” said the envoy. “…,” it added: the cue right after the quotation is its own, not the one after the next.
    private int Adjacent(Quote quote)
    {
        foreach (int i in _index.Near(quote.Inner, 0))
        {
            Claim claim = _claims[i];
            if (
                claim is { IsSpeech: true, Speaker: Token speaker }
                && claim.Cue.Span.Start > quote.Inner.End
                && claim.Cue.Sentence.Span.Overlaps(quote.Inner)
            )
            {
                int next = Math.Min(claim.Cue.Span.Start, Math.Max(speaker.Span.Start, quote.Inner.End));
                ReadOnlySpan<char> between = _document.Text.AsSpan(quote.Inner.End, next - quote.Inner.End);
                if (between.Length < NearCue && between.IndexOf('“') < 0)
                {
                    return i;
                }
            }
        }
        return -1;
    }

    private void TakeFromOthers(int owner, CharSpan quote)
    {
        foreach (int i in _index.Near(quote, 0))
        {
            Claim claim = _claims[i];
            if (i != owner && claim.IsByHost && claim.Cue.Span.Start > _claims[owner].Cue.Span.Start)
            {
                _claims[i] = claim with
                {
                    Content = ContentSpans.Without(claim.Content, quote.Union(_claims[owner].Cue.Span)),
                };
            }
        }
    }

    private int EmptyCueBeside(Quote quote)
    {
        if (!IsSpeech(quote))
        {
            return -1;
        }
        foreach (int i in _index.Near(quote.Inner, 1))
        {
            CharSpan sentence = _claims[i].Cue.Sentence.Span;
            bool beside = sentence.Overlaps(quote.Inner) || IsIntroducedBy(sentence, quote);
            if (_claims[i].Content.IsEmpty && beside && !quote.Inner.Contains(_claims[i].Cue.Span))
            {
                return i;
            }
        }
        return -1;
    }

    // “The minister said:” and then, in the same or the next block, the quotation.
    private bool IsIntroducedBy(CharSpan sentence, Quote quote)
    {
        if (sentence.End > quote.Inner.Start || _document.Text[sentence.End - 1] is not (':' or ','))
        {
            return false;
        }
        ReadOnlySpan<char> between = _document.Text.AsSpan(sentence.End, quote.Inner.Start - sentence.End);
        return between.TrimStart().Length <= 1;
    }

    // A colon makes any clause before it a cue: “The envoy was blunt: “…””.
    private Claim? CueBefore(Quote quote)
    {
        int at = quote.Inner.Start - 2;
        while (at >= 0 && (char.IsWhiteSpace(_document.Text[at]) || _document.Text[at] is '\'' or '`'))
        {
            at--;
        }
        if (at < 0 || _document.Text[at] != ':' || SentenceAt(at) is not Sentence sentence)
        {
            return null;
        }
        Token root = sentence.Root;
        Token? cue = ClosestVerb(sentence, at) ?? root;
        return new Claim
        {
            Speaker = Speakers.OfVerb(cue.Value) ?? (cue.Value.Upos is Upos.Noun or Upos.Propn ? cue : null),
            Cue = cue.Value,
            Verb = cue.Value.Upos == Upos.Verb ? Words.LemmaOf(cue.Value) : "say",
            Content = [quote.Inner],
            By = "colon before a quotation",
        };
    }

    private static Token? ClosestVerb(Sentence sentence, int before)
    {
        Token? found = null;
        for (int i = 0; i < sentence.Count && sentence[i].Span.Start < before; i++)
        {
            if (sentence[i].Upos == Upos.Verb && Words.Has(sentence[i], DependencyRelation.Nsubj))
            {
                found = sentence[i];
            }
        }
        return found;
    }

    private Sentence? SentenceAt(int at)
    {
        foreach (Sentence sentence in _sentences.Over(new CharSpan(at, at + 1)))
        {
            return sentence;
        }
        return null;
    }

    // The same speaker goes on: in the same paragraph, or in the next one where it begins with the quotation.
    private Claim? Continued(Quote quote, Claim? speech, CharSpan last)
    {
        if (speech is null)
        {
            return null;
        }
        int before = BlockOf(last.Start);
        int here = BlockOf(quote.Inner.Start);
        bool opensBlock = here >= 0 && _blocks[here].Start + 1 >= quote.Inner.Start;
        bool goesOn = here == before || quote.Continues || (here == before + 1 && opensBlock);
        return goesOn ? speech with { Content = [quote.Inner], By = "the quotation before goes on" } : null;
    }

    // Osei said he would stay. “The road is long.” The quotation that stands alone is the last one's who was reported.
    private Claim? FollowsReport(Quote quote)
    {
        int here = BlockOf(quote.Inner.Start);
        if (here < 0 || SentenceAt(quote.Inner.Start) is not { } sentence || !StandsAlone(sentence, quote))
        {
            return null;
        }
        Claim? found = null;
        foreach (int i in _index.Near(quote.Inner, 1))
        {
            Claim claim = _claims[i];
            bool before = claim.Cue.Span.End <= quote.Inner.Start && BlockOf(claim.Cue.Span.Start) == here;
            bool isOuter = found is null || !found.Covers(claim.Cue.Span);
            if (before && isOuter && claim is { IsSpeech: true, Speaker: not null })
            {
                found = claim;
            }
        }
        return found is null ? null : found with { Content = [quote.Inner], By = "the report before goes on" };
    }

    private static bool StandsAlone(Sentence sentence, Quote quote) =>
        sentence.Span.Start + 2 >= quote.Inner.Start && sentence.Span.End <= quote.Inner.End + 2;

    private int BlockOf(int at)
    {
        int found = _blocks.BinarySearch(new CharSpan(at, at), s_byStart);
        int block = found >= 0 ? found : ~found - 1;
        return block >= 0 && at < _blocks[block].End ? block : -1;
    }

    private bool IsSpeech(Quote quote)
    {
        int words = 0;
        bool verb = false;
        foreach (Sentence sentence in _sentences.Over(quote.Inner))
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                if (quote.Inner.Contains(sentence[i].Span) && sentence[i].Upos != Upos.Punct)
                {
                    words++;
                    verb |= sentence[i].HasFeat("VerbForm=Fin");
                }
            }
        }
        return words >= ShortQuote || (verb && words > 1);
    }
}
