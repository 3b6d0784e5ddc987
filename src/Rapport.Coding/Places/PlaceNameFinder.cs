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
    private readonly NameBounds _bounds = new(knowledge, times);

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
        if (!NameBounds.IsCapital(document.TokenAt(start)))
        {
            return null;
        }
        if (
            _words.Has("place-side", document.TokenAt(start).Lemma.ToLowerInvariant())
            && !IsState(Pair(document, start))
            && !IsWater(document.TokenAt(Math.Max(start, TaggedEnd(sentence, start) - 1)), document.TokenAt(start))
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
        // “the Red Sea”: no part of a name that stands for something else names a place by itself.
        if (IsInside(sentence, start))
        {
            return null;
        }
        int tagged = TaggedEnd(sentence, start);
        bool locative = IsLocative(sentence, start);
        for (int end = Math.Min(sentence.Tokens.End, start + MaximumLength); end > start; end--)
        {
            var span = new TokenSpan(start, end);
            if (!_bounds.Admit(sentence, span, locative))
            {
                continue;
            }
            string text = Text(document, span);
            if (IsOther(text, locative))
            {
                return locative && IsWater(document.TokenAt(end - 1), document.TokenAt(start))
                    ? new PlaceName(span, text, tagged >= end, true)
                    : null;
            }
            bool known = IsState(text) || knowledge.FindPlaces(text).Count > 0;
            bool isTagged = tagged >= end && tagged > start;
            if (known && (isTagged || locative || IsState(text) || _bounds.NamesGathering(sentence, span)))
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

    private bool IsInside(Sentence sentence, int start)
    {
        Document document = sentence.Document;
        int first = start;
        while (first > sentence.Tokens.Start && document.TokenAt(first).Name is { Type: NameType.Loc, Begins: false })
        {
            first--;
        }
        return first < start
            && document.TokenAt(first).Name.Type == NameType.Loc
            && IsOther(Text(document, new TokenSpan(first, TaggedEnd(sentence, first))), locative: true);
    }

    // Where ships sail and clash is a place, though it lies in no state.
    private bool IsWater(Token last, Token first) =>
        _words.Has("place-water", last.Lemma.ToLowerInvariant())
        || _words.Has("place-water", first.Lemma.ToLowerInvariant());

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
        // “Near Ayn Kelo, a raid …”, whatever the tagger calls it.
        bool isNear =
            tag.Type == NameType.Per
            && start == sentence.Tokens.Start + 1
            && document.TokenAt(start - 1).Lemma.Equals("near", StringComparison.OrdinalIgnoreCase);
        if (tag.Type != NameType.Loc && !isNear)
        {
            return start;
        }
        int end = start + 1;
        while (
            end < sentence.Tokens.End
            && document.TokenAt(end).Name is { Begins: false } inside
            && inside.Type == tag.Type
        )
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
                return lemma == "," && t > sentence.Tokens.Start && NameBounds.IsCapital(document.TokenAt(t - 1));
            }
        }
        return false;
    }

    private bool IsPlaceNoun(string lemma) => _words.Has("place-kind", lemma) || _words.Has("place-deed", lemma);

    private bool IsPreposition(string lemma) =>
        _words.Has("place-in", lemma) || _words.Has("place-to", lemma) || _words.Has("place-from", lemma);

    private static string Text(Document document, TokenSpan span) =>
        new CharSpan(document.TokenAt(span.Start).Span.Start, document.TokenAt(span.End - 1).Span.End).Of(
            document.Text
        );
}
