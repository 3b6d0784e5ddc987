using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Titles;

/// <summary>Reads the words around a title: what narrows it (“Deputy”, “Energy”), whose office it is, whether it is past.</summary>
internal sealed class TitleScanner(PartySpace space)
{
    private const int LongestComplement = 8;

    /// <summary>The title that ends just before <paramref name="end"/>, or null.</summary>
    public TitleUse? EndingBefore(int end)
    {
        int first = space.Token(end - 1).Sentence.Tokens.Start;
        if (space.Lexicon.Titles.EndingAt(space.Words, end - 1, first) is not { } match || match.Start < first)
        {
            return null;
        }
        return Widen(match, first);
    }

    /// <summary>The title whose words cover <paramref name="token"/>, or null.</summary>
    public TitleUse? At(int token)
    {
        TokenSpan sentence = space.Token(token).Sentence.Tokens;
        if (space.Lexicon.Titles.Covering(space.Words, token, sentence.Start, sentence.End) is not { } match)
        {
            return null;
        }
        return Complete(Widen(match, sentence.Start));
    }

    /// <summary>Adds what stands after the title: “minister <b>for trade</b>”, “president <b>of Chad</b>”.</summary>
    public TitleUse Complete(TitleUse use)
    {
        int at = use.Tokens.End;
        int end = space.Token(at - 1).Sentence.Tokens.End;
        if (at >= end || space.Token(at).FormSpan is not ("of" or "for" or "to"))
        {
            return use;
        }
        bool isOf = space.Token(at).FormSpan is "of";
        int last = ComplementEnd(at + 1, end);
        ImmutableArray<string> of = isOf ? NamesIn(at + 1, last) : [];
        if (last == at + 1)
        {
            return use;
        }
        return use with
        {
            Tokens = of.IsEmpty ? new TokenSpan(use.Tokens.Start, last) : use.Tokens,
            Of = use.Of.IsEmpty ? of : use.Of,
            Cover = new TokenSpan(use.Cover.Start, last),
        };
    }

    private TitleUse Widen(PhraseMatch<TitleEntry> match, int first)
    {
        int start = match.Start;
        bool past = false;
        bool future = match.End < space.Document.TokenCount && IsElect(match.End);
        while (start > first && space.MentionAt(start - 1) is null && Narrows(space.Token(start - 1)))
        {
            start--;
        }
        int cover = start;
        ImmutableArray<string> of = [];
        while (cover > first)
        {
            Token before = space.Token(cover - 1);
            if (space.Lexicon.Has("former", before.Lemma.ToLowerInvariant()) || before.FormSpan is "ex" or "Ex")
            {
                past = true;
                cover--;
            }
            else if (
                before.FormSpan is "'s" or "’s" or "’" or "'"
                && of.IsEmpty
                && cover - 2 >= first
                && OwnerAt(cover - 2) is { } owner
            )
            {
                of = owner.Ids;
                cover = owner.Tokens.Start;
            }
            else if (before.FormSpan is "-" or "–" && cover - 2 >= first)
            {
                cover--;
            }
            else if (
                of.IsEmpty
                && OwnerAt(cover - 1) is { } direct
                && !IsWhere(direct, first)
                && !IsField(direct, match)
            )
            {
                of = direct.Ids;
                cover = direct.Tokens.Start;
            }
            else
            {
                break;
            }
        }
        bool isPast = past || Has(cover, start, "former");
        return new TitleUse(
            new TokenSpan(start, match.End),
            match.Value,
            of,
            new TokenSpan(cover, match.End),
            isPast,
            future
        );
    }

    // “In Peru Minister Doe met …”: where, not whose.
    private bool IsWhere(NameMention owner, int first) =>
        owner.IsPlace
        || (
            !owner.IsModifier
            && owner.Tokens.Start > first
            && space.Lexicon.Has("place-preposition", space.Token(owner.Tokens.Start - 1).Form.ToLowerInvariant())
        );

    // “former Chad adviser Jane Doe” knows Chad and does not act for it.
    private bool IsField(NameMention owner, PhraseMatch<TitleEntry> title) =>
        owner.Kind == NameKind.Name
        && space.Lexicon.Has("field-noun", space.Token(title.End - 1).Lemma.ToLowerInvariant())
        && space.Token(owner.Head).Upos == Upos.Propn
        && space.Referent(owner.Ids[0])?.Type == PartyType.State;

    private bool Has(int start, int end, string list)
    {
        for (int t = start; t < end; t++)
        {
            if (space.Lexicon.Has(list, space.Token(t).Lemma.ToLowerInvariant()))
            {
                return true;
            }
        }
        return false;
    }

    // “president-elect” and “presidential candidate” hold no office yet.
    private bool IsElect(int end) =>
        space.Token(end).FormSpan is "elect" or "hopeful" or "candidate" or "nominee"
        || (
            space.Token(end).FormSpan is "-"
            && end + 1 < space.Document.TokenCount
            && space.Token(end + 1).FormSpan is "elect"
        )
        || space.Token(end - 1).Form.EndsWith("-elect", StringComparison.OrdinalIgnoreCase);

    // “Deputy”, “Energy”, “Special”: words of the title itself.
    private bool Narrows(Token token) =>
        (token.Upos is Upos.Propn or Upos.Noun or Upos.Adj)
        && !space.Lexicon.Has("former", token.Lemma.ToLowerInvariant())
        // “Yesterday Ohio governor Jane Doe”, “On Friday President Doe”: when, and no part of the title.
        && !space.Lexicon.Has("day-name", token.Form.ToLowerInvariant())
        && (
            char.IsUpper(token.FormSpan[0])
                && !IsSentenceStart(token)
                && space.Lexicon.Titles.EndingAt(space.Words, token.Index, token.Index) is null
            || space.Lexicon.Has("title-modifier", token.Form.ToLowerInvariant())
        );

    private static bool IsSentenceStart(Token token) =>
        token.Index == token.Sentence.Tokens.Start && token.Upos == Upos.Adj;

    private NameMention? OwnerAt(int token) =>
        space.MentionAt(token) is { } mention
        && !mention.IsBound
        && mention.Ids.Length == 1
        && space.Referent(mention.Ids[0]) is { Type: not Rapport.Text.Statements.PartyType.Person }
            ? mention
            : null;

    private int ComplementEnd(int start, int end)
    {
        int t = start;
        int stop = Math.Min(end, start + LongestComplement);
        int lastNominal = start;
        while (t < stop)
        {
            Token token = space.Token(t);
            if (token.Name.Type == NameType.Per && OwnerAt(t) is null)
            {
                // “the Minister for the Arctic Jane Doe”
                return t > start && space.Token(t - 1).Upos is Upos.Adj ? t : lastNominal;
            }
            if (token.Upos is Upos.Propn or Upos.Noun)
            {
                lastNominal = t + 1;
            }
            else if (
                token.Upos is not (Upos.Adj or Upos.Det or Upos.Adp or Upos.Cconj)
                && token.FormSpan is not ("'s" or "’s" or "-" or "&")
            )
            {
                break;
            }
            t++;
        }
        return lastNominal;
    }

    private ImmutableArray<string> NamesIn(int start, int end)
    {
        for (int t = start; t < end; t++)
        {
            if (OwnerAt(t) is { } mention)
            {
                return mention.Ids;
            }
        }
        return [];
    }
}
