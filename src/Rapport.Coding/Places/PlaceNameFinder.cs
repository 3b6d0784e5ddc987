using Rapport.Coding.Time;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Places;

/// <summary>Finds words that may name places: tagged as such, or names after a locative word that the gazetteer knows.</summary>
/// <remarks>Whole words only, the longest known name first; a part of a longer name of a person or organization is none.</remarks>
internal sealed class PlaceNameFinder(KnowledgeBase knowledge, TimeLexicon times)
{
    // “Saint Vincent and the Grenadines” has five words; longer names of towns do not occur in news.
    private const int MaximumLength = 5;

    private readonly Lexicon _words = times.Words;

    /// <summary>The candidates in <paramref name="sentence"/>, disjoint, in text order.</summary>
    public IEnumerable<PlaceName> Find(Sentence sentence)
    {
        int t = sentence.Tokens.Start;
        while (t < sentence.Tokens.End)
        {
            if (Longest(sentence, t) is { } name)
            {
                yield return name;
                t = name.Tokens.End;
            }
            else
            {
                t++;
            }
        }
    }

    private PlaceName? Longest(Sentence sentence, int start)
    {
        Document document = sentence.Document;
        if (!IsCapital(document.TokenAt(start)))
        {
            return null;
        }
        if (
            _words.Has("place-side", document.TokenAt(start).Lemma.ToLowerInvariant())
            && !IsState(Pair(document, start))
        )
        {
            return null;
        }
        // “in March” names no town, though there is one.
        string first = document.TokenAt(start).Form.ToLowerInvariant();
        if (
            times.Value(first, TimeWordClass.Month) is not null
            || times.Value(first, TimeWordClass.Weekday) is not null
        )
        {
            return null;
        }
        int tagged = TaggedEnd(sentence, start);
        bool locative = IsLocative(sentence, start);
        for (int end = Math.Min(sentence.Tokens.End, start + MaximumLength); end > start; end--)
        {
            var span = new TokenSpan(start, end);
            if (
                IsHyphened(document, span)
                || !IsName(document, span)
                || (
                    InsideOtherName(sentence, span)
                    && !(locative && IsWholeName(sentence, span))
                    && !NamesGathering(sentence, span)
                )
                || CutsName(sentence, span)
            )
            {
                continue;
            }
            string text = Text(document, span);
            if (IsOther(text, locative))
            {
                return null;
            }
            bool known = IsState(text) || knowledge.FindPlaces(text).Count > 0;
            bool isTagged = tagged >= end && tagged > start;
            if (known && (isTagged || locative || IsState(text) || NamesGathering(sentence, span)))
            {
                return new PlaceName(span, text, isTagged, locative);
            }
            if (locative && (end == tagged || (span.Length > 1 && NamesSite(document, span))))
            {
                return new PlaceName(span, text, end == tagged, true);
            }
        }
        return null;
    }

    // “Amara Airfield West”: a kind of place with a name to it.
    private bool NamesSite(Document document, TokenSpan span)
    {
        for (int t = span.Start + 1; t < span.End; t++)
        {
            if (_words.Has("place-kind", document.TokenAt(t).Form.ToLowerInvariant()))
            {
                return true;
            }
        }
        return false;
    }

    private static string Pair(Document document, int start) =>
        start + 1 < document.TokenCount ? $"{document.TokenAt(start).Form} {document.TokenAt(start + 1).Form}" : "";

    // “Central Asia”: a part of the world; “Gwadar” the project, not the town, unless the word before it is for places.
    private bool IsOther(string text, bool locative)
    {
        bool other = false;
        foreach (NameMatch match in knowledge.Lookup(text))
        {
            Entity? entity = knowledge.Find(match.EntityId);
            bool inState = entity is { Type: EntityType.Region, Of: not null };
            if (entity?.Type == EntityType.State || inState)
            {
                return false;
            }
            bool named = match.Kind is not (NameKind.Capital or NameKind.Seat or NameKind.Surname);
            other |= named && entity is not null && (entity.Type == EntityType.Region || !locative);
        }
        return other;
    }

    private bool IsState(string text)
    {
        foreach (NameMatch match in knowledge.Lookup(text))
        {
            bool names = match.Kind is NameKind.Name or NameKind.Short or NameKind.Acronym;
            if (names && knowledge.Find(match.EntityId) is { Type: EntityType.State })
            {
                return true;
            }
        }
        return false;
    }

    // The end of the place name that begins at start, or start where none does.
    private static int TaggedEnd(Sentence sentence, int start)
    {
        Document document = sentence.Document;
        NameTag tag = document.TokenAt(start).Name;
        if (tag.Type != NameType.Loc)
        {
            return start;
        }
        int end = start + 1;
        while (end < sentence.Tokens.End && document.TokenAt(end).Name is { Type: NameType.Loc, Begins: false })
        {
            end++;
        }
        return end;
    }

    private bool IsLocative(Sentence sentence, int start)
    {
        Document document = sentence.Document;
        for (int t = start - 1; t >= Math.Max(sentence.Tokens.Start, start - 3); t--)
        {
            string lemma = document.TokenAt(t).Lemma.ToLowerInvariant();
            if (IsPreposition(lemma) || PlaceWords.Visits(_words, lemma))
            {
                return true;
            }
            bool of =
                lemma == "of"
                && t > sentence.Tokens.Start
                && IsPlaceNoun(document.TokenAt(t - 1).Lemma.ToLowerInvariant());
            if (of || _words.Has("place-kind", lemma))
            {
                return true;
            }
            // “in the northern Amara”, “in nearby Amara”.
            if (document.TokenAt(t).Upos is not (Upos.Det or Upos.Adj))
            {
                return lemma == "," && t > sentence.Tokens.Start && IsCapital(document.TokenAt(t - 1));
            }
        }
        return false;
    }

    private bool IsPlaceNoun(string lemma) => _words.Has("place-kind", lemma) || _words.Has("place-deed", lemma);

    private bool IsPreposition(string lemma) =>
        _words.Has("place-in", lemma) || _words.Has("place-to", lemma) || _words.Has("place-from", lemma);

    private static bool IsCapital(Token token) => token.FormSpan.Length > 1 && char.IsUpper(token.FormSpan[0]);

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
                        or "du"
                        or "-al-";
            if (!word && !joint)
            {
                return false;
            }
        }
        return true;
    }

    // “the Lisbon Conference”, tagged as one name.
    private bool NamesGathering(Sentence sentence, TokenSpan span) =>
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

    // “Paris Hilton”, “Bank of England”: a span that cuts a longer name of another kind.
    private static bool InsideOtherName(Sentence sentence, TokenSpan span)
    {
        Document document = sentence.Document;
        for (int t = span.Start; t < span.End; t++)
        {
            NameTag tag = document.TokenAt(t).Name;
            if (tag.Type is NameType.Per or NameType.Norp)
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

    private static string Text(Document document, TokenSpan span) =>
        new CharSpan(document.TokenAt(span.Start).Span.Start, document.TokenAt(span.End - 1).Span.End).Of(
            document.Text
        );
}
