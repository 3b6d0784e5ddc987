using System.Collections.Immutable;
using Rapport.Coding.Status;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Speaker and words of a verb of saying by their place beside it, for sentences whose tree shows none.</summary>
internal static class Beside
{
    // “…,” the envoy said on Monday in Bern: after the cue little more follows than time and place.
    private const int ShortTail = 6;

    /// <summary>The speaker that the tree gives, or where that is none or lies in a quotation the noun phrase beside the verb.</summary>
    public static Token? Speaker(Token verb, Token? speaker, IReadOnlyList<Quote> quotes, AttributionLexicon lexicon)
    {
        bool isSound =
            speaker is Token given
            && lexicon.Find(Words.LemmaOf(given), "TIME") is null
            && given.Upos is Upos.Propn or Upos.Noun or Upos.Pron or Upos.Num or Upos.Adj or Upos.Det
            && (IsQuoted(verb, quotes) || !IsQuoted(given, quotes));
        bool isImpersonal =
            Speakers.IsBareParticiple(verb)
            || Words.Has(verb, DependencyRelation.Expl)
            || verb.Child(DependencyRelation.AuxPass) is not null;
        if (isSound || isImpersonal || IsQuoted(verb, quotes))
        {
            return speaker;
        }
        return Phrase(verb, -1, quotes, lexicon) ?? Phrase(verb, 1, quotes, lexicon);
    }

    /// <summary>The rest of the sentence on the verb's longer side, as far as it holds a finite verb.</summary>
    public static ImmutableArray<CharSpan> Content(Token verb, Token? speaker)
    {
        if (speaker is not Token named || verb.HasFeat("VerbForm=Inf"))
        {
            return [];
        }
        TokenSpan sentence = verb.Sentence.Tokens;
        TokenSpan cue =
            named.Index < verb.Index
                ? new TokenSpan(Math.Min(named.Subtree.Start, named.Index), verb.Index + 1)
                : new TokenSpan(verb.Index, Math.Max(named.Subtree.End, named.Index + 1));
        bool atEnd = sentence.End - cue.End <= ShortTail && cue.Start > sentence.Start && IsPunct(verb, cue.Start - 1);
        TokenSpan side = atEnd
            ? new TokenSpan(sentence.Start, cue.Start - 1)
            : new TokenSpan(Math.Max(cue.End, verb.Index + 1), sentence.End - 1);
        return HasFiniteVerb(verb.Document, side)
            ? [new CharSpan(At(verb, side.Start).Span.Start, At(verb, side.End - 1).Span.End)]
            : [];
    }

    private static bool IsQuoted(Token token, IReadOnlyList<Quote> quotes)
    {
        foreach (Quote quote in quotes)
        {
            if (quote.Inner.Contains(token.Span))
            {
                return true;
            }
        }
        return false;
    }

    // The run of names and nouns that touches the verb; its head is the word that hangs outside the run.
    private static Token? Phrase(Token verb, int step, IReadOnlyList<Quote> quotes, AttributionLexicon lexicon)
    {
        TokenSpan sentence = verb.Sentence.Tokens;
        int at = verb.Index + step;
        while (step < 0 && sentence.Contains(at) && At(verb, at).Upos is Upos.Adv or Upos.Aux)
        {
            at--;
        }
        // “the envoy to Chad, Ana Holm, told the council”: the comma that closes an apposition.
        if (step < 0 && IsClosed(verb, at, sentence))
        {
            at--;
        }
        int first = at;
        while (sentence.Contains(at) && IsNamePart(At(verb, at)) && !IsQuoted(At(verb, at), quotes))
        {
            at += step;
        }
        var run = step > 0 ? new TokenSpan(first, at) : new TokenSpan(at + 1, first + 1);
        for (int t = run.End - 1; t >= run.Start; t--)
        {
            Token word = At(verb, t);
            if (
                word.Upos is Upos.Propn or Upos.Noun or Upos.Pron
                && lexicon.Find(Words.LemmaOf(word), "TIME") is null
                && (word.Head is not Token head || !run.Contains(head.Index))
            )
            {
                return step < 0 ? Whole(word) : word;
            }
        }
        return null;
    }

    // “Ana Novak, the envoy for Chad, said”: not Chad, and not any envoy.
    private static Token Whole(Token word)
    {
        while (
            word.Relation.Universal() is DependencyRelation.Nmod or DependencyRelation.Appos
            && word.Head is { Upos: Upos.Noun or Upos.Propn } above
            && above.Index < word.Index
        )
        {
            word = above;
        }
        return word;
    }

    private static bool IsNamePart(Token token) =>
        token.Upos is Upos.Propn or Upos.Noun or Upos.Pron or Upos.Adj or Upos.Det or Upos.Num;

    private static bool HasFiniteVerb(Document document, TokenSpan span)
    {
        for (int t = span.Start; t < span.End; t++)
        {
            if (document.TokenAt(t).HasFeat("VerbForm=Fin"))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsClosed(Token verb, int comma, TokenSpan sentence) =>
        sentence.Contains(comma)
        && sentence.Contains(comma - 1)
        && At(verb, comma).FormSpan is ","
        && At(verb, comma - 1) is { Upos: Upos.Propn, Relation: not DependencyRelation.Obj };

    private static bool IsPunct(Token near, int index) => At(near, index).Upos == Upos.Punct;

    private static Token At(Token near, int index) => near.Document.TokenAt(index);
}
