using Rapport.Coding.Time;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Places;

/// <summary>Tells whether a span can be a whole name of a place, and no part of another name.</summary>
internal sealed class NameBounds(KnowledgeBase knowledge, TimeLexicon times)
{
    private readonly Lexicon _words = times.Words;

    /// <summary>True where <paramref name="span"/> may be a name.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="span">The tokens.</param>
    /// <param name="locative">True where it follows a word that places follow.</param>
    public bool Admit(Sentence sentence, TokenSpan span, bool locative)
    {
        if (IsHyphened(sentence.Document, span) || !IsName(sentence.Document, span) || CutsName(sentence, span))
        {
            return false;
        }
        return !InsideOtherName(sentence, span)
            || (locative && IsWholeName(sentence, span))
            || NamesGathering(sentence, span);
    }

    /// <summary>True for words of two letters or more that begin with a capital.</summary>
    public static bool IsCapital(Token token) => token.FormSpan.Length > 1 && char.IsUpper(token.FormSpan[0]);

    // “D.C.”, “de”, “al-” may stand inside a name but not end one.
    private static bool IsName(Document document, TokenSpan span)
    {
        for (int t = span.Start; t < span.End; t++)
        {
            Token token = document.TokenAt(t);
            bool word = IsCapital(token) && token.Upos is not (Upos.Verb or Upos.Aux or Upos.Pron or Upos.Det);
            bool joint =
                t > span.Start
                && t < span.End - 1
                && token.Form
                    is "de"
                        or "of"
                        or "the"
                        or "and"
                        or "el"
                        or "al"
                        or "-"
                        or "’"
                        or "'"
                        or "."
                        or "la"
                        or "du";
            if (!word && !joint)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>True where the name of a gathering follows: “the Lisbon Conference”, tagged as one name.</summary>
    public bool NamesGathering(Sentence sentence, TokenSpan span) =>
        span.End < sentence.Tokens.End
        && times.EventNouns.GetValueOrDefault(sentence.Document.TokenAt(span.End).Lemma.ToLowerInvariant())
            == "gathering";

    // The tagger may take a town for a person; after a word for places it is the town.
    private static bool IsWholeName(Sentence sentence, TokenSpan span)
    {
        Document document = sentence.Document;
        bool ends =
            span.End >= sentence.Tokens.End
            || document.TokenAt(span.End).Name is { Begins: true } or { Type: NameType.None };
        return document.TokenAt(span.Start).Name.Begins && ends;
    }

    // “Near Ayn Kelo, a raid …”: nothing happens near a person, whatever the tagger says.
    private static bool IsNear(Sentence sentence, TokenSpan span)
    {
        Document document = sentence.Document;
        return span.Start == sentence.Tokens.Start + 1
            && document.TokenAt(sentence.Tokens.Start).Lemma.Equals("near", StringComparison.OrdinalIgnoreCase)
            && span.End < sentence.Tokens.End
            && document.TokenAt(span.End).FormSpan is ",";
    }

    // “Paris Hilton”, “Bank of England”: a span that cuts a longer name of another kind.
    private static bool InsideOtherName(Sentence sentence, TokenSpan span)
    {
        Document document = sentence.Document;
        for (int t = span.Start; t < span.End; t++)
        {
            NameTag tag = document.TokenAt(t).Name;
            if (tag.Type is NameType.Norp || (tag.Type is NameType.Per && !IsNear(sentence, span)))
            {
                return true;
            }
            if (tag.Type is NameType.Org or NameType.Misc)
            {
                bool opens = t > span.Start || tag.Begins;
                bool closes =
                    span.End >= sentence.Tokens.End
                    || document.TokenAt(span.End).Name is { Begins: true } or { Type: NameType.None };
                if (!opens || !closes)
                {
                    return true;
                }
            }
        }
        return false;
    }

    // “Victoria Nuland”, “Paris Agreement”: a capitalised word joined to the span makes it another name, unless it is a
    // gathering (“the Lisbon Conference”) or a kind of place (“Anbar Province”).
    private bool CutsName(Sentence sentence, TokenSpan span)
    {
        Document document = sentence.Document;
        if (span.End < sentence.Tokens.End)
        {
            Token next = document.TokenAt(span.End);
            Token last = document.TokenAt(span.End - 1);
            bool touches = next.Span.Start - last.Span.End <= 1;
            bool opened =
                span.Start > sentence.Tokens.Start
                && _words.Has("place-in", document.TokenAt(span.Start - 1).Lemma.ToLowerInvariant());
            if (
                touches
                && !opened
                && IsCapital(next)
                && next.Upos is (Upos.Propn or Upos.Noun)
                && Joined(last, next)
                && !MayFollow(next)
            )
            {
                return true;
            }
        }
        if (span.Start == sentence.Tokens.Start)
        {
            return false;
        }
        Token before = document.TokenAt(span.Start - 1);
        return IsCapital(before)
            && before.Upos == Upos.Propn
            && Joined(before, document.TokenAt(span.Start))
            && !_words.Has("place-kind", before.Lemma.ToLowerInvariant())
            && !_words.Has("place-side", before.Lemma.ToLowerInvariant())
            && knowledge.Lookup(before.Form).Count == 0;
    }

    // “Russia-China relations” names parties.
    private static bool IsHyphened(Document document, TokenSpan span)
    {
        int start = document.TokenAt(span.Start).Span.Start;
        int end = document.TokenAt(span.End - 1).Span.End;
        string text = document.Text;
        return (start > 0 && text[start - 1] is ('-' or '–')) || (end < text.Length && text[end] is ('-' or '–'));
    }

    private static bool Joined(Token left, Token right)
    {
        bool under = left.Head is { } head && head.Index == right.Index && left.Relation == DependencyRelation.Compound;
        bool over = right.Head is { } above && above.Index == left.Index && right.Relation == DependencyRelation.Flat;
        bool siblings =
            left.Head == right.Head
            && left.Relation.Universal() is DependencyRelation.Compound or DependencyRelation.Flat
            && right.Relation.Universal() is DependencyRelation.Compound or DependencyRelation.Flat;
        return under || over || siblings;
    }

    private bool MayFollow(Token token)
    {
        string lemma = token.Lemma.ToLowerInvariant();
        return times.EventNouns.ContainsKey(lemma)
            || _words.Has("place-kind", lemma)
            || _words.Has("place-side", lemma);
    }
}
