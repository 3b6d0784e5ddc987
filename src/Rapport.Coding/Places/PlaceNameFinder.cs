using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Places;

/// <summary>Finds words that may name places: tagged as such, or names after a locative word that the gazetteer knows.</summary>
/// <remarks>Whole words only, the longest known name first; a part of a longer name of a person or organization is none.</remarks>
internal sealed class PlaceNameFinder(KnowledgeBase knowledge, Lexicon lexicon)
{
    // “Saint Vincent and the Grenadines” has five words; longer names of towns do not occur in news.
    private const int MaximumLength = 5;

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
        int tagged = TaggedEnd(sentence, start);
        bool locative = IsLocative(sentence, start);
        for (int end = Math.Min(sentence.Tokens.End, start + MaximumLength); end > start; end--)
        {
            var span = new TokenSpan(start, end);
            if (!IsName(document, span) || InsideOtherName(sentence, span))
            {
                continue;
            }
            string text = Text(document, span);
            bool known = IsState(text) || knowledge.FindPlaces(text).Count > 0;
            bool isTagged = tagged >= end && tagged > start;
            if (known && (isTagged || locative || IsState(text)))
            {
                return new PlaceName(span, text, isTagged, locative);
            }
            if (end == tagged && locative)
            {
                return new PlaceName(span, text, true, true);
            }
        }
        return null;
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
            if (IsPreposition(lemma) || lexicon.Has("place-visit", lemma))
            {
                return true;
            }
            bool of =
                lemma == "of"
                && t > sentence.Tokens.Start
                && lexicon.Has("place-kind", document.TokenAt(t - 1).Lemma.ToLowerInvariant());
            if (of || lexicon.Has("place-kind", lemma))
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

    private bool IsPreposition(string lemma) =>
        lexicon.Has("place-in", lemma) || lexicon.Has("place-to", lemma) || lexicon.Has("place-from", lemma);

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

    private static string Text(Document document, TokenSpan span) =>
        new CharSpan(document.TokenAt(span.Start).Span.Start, document.TokenAt(span.End - 1).Span.End).Of(
            document.Text
        );
}
