using Rapport.Text;

namespace Rapport.Coding.Coder;

/// <summary>The characters of a phrase or clause, cut to what a reader would underline.</summary>
internal static class PhraseSpan
{
    /// <summary>What a statement's evidence leaves out: it says more than the phrase does.</summary>
    private static bool IsAside(DependencyRelation relation) =>
        relation
            is DependencyRelation.AclRelcl
                or DependencyRelation.Parataxis
                or DependencyRelation.Appos
                or DependencyRelation.Discourse
                or DependencyRelation.Punct
                or DependencyRelation.Conj
                or DependencyRelation.Cc
                or DependencyRelation.List;

    // A noun with a copula heads a clause: what it is said of and how is no part of the phrase.
    private static bool IsOfClause(DependencyRelation relation) =>
        relation.Universal()
            is DependencyRelation.Nsubj
                or DependencyRelation.Csubj
                or DependencyRelation.Cop
                or DependencyRelation.Aux
                or DependencyRelation.Advcl
                or DependencyRelation.Expl
                or DependencyRelation.Mark;

    /// <summary>The noun phrase under <paramref name="head"/> without relative clauses, appositions and conjuncts.</summary>
    public static CharSpan OfPhrase(Token head) => Grow(head, t => IsAside(t.Relation) || IsOfClause(t.Relation));

    /// <summary>The same without participles behind it and what introduces it: “(according to) a statement (saying that …)”.</summary>
    public static CharSpan OfDescription(Token head) => Grow(head, t => IsAside(t.Relation) || IsOutside(head, t));

    private static bool IsOutside(Token head, Token part) =>
        (part.Relation.Universal() == DependencyRelation.Acl && part.Index > head.Index)
        || (
            part.Relation == DependencyRelation.Case
            && part.Head == head
            && (part.Index < head.Index || IsGenitive(part))
        );

    // “the bloc’s (offer)”: the bloc.
    private static bool IsGenitive(Token part) => part.FormSpan is "'s" or "’s" or "'" or "’";

    /// <summary>The noun phrase under <paramref name="head"/> with its conjuncts, without relative clauses and asides.</summary>
    public static CharSpan OfCoordination(Token head) =>
        Grow(
            head,
            t =>
                (
                    IsAside(t.Relation)
                    && t.Relation is not (DependencyRelation.Conj or DependencyRelation.Cc)
                    && !IsInnerPunctuation(t)
                    && !IsContent(t)
                )
                || IsComment(t)
                // “its commitment to help the poor” is one phrase: only what hangs on the head itself makes a clause of it.
                || (t.Head == head && (IsOfClause(t.Relation) || IsClause(t) || IsAbsolute(t)))
        );

    // “a threat, and it is important that …”: a second clause, joined to a noun that is the first one's predicate.
    private static bool IsClause(Token conjunct) =>
        conjunct.Relation == DependencyRelation.Conj
        && (
            conjunct.Child(DependencyRelation.Nsubj) is not null
            || conjunct.Child(DependencyRelation.NsubjPass) is not null
            || conjunct.Child(DependencyRelation.Expl) is not null
        );

    // “the news that they have raised the flag”, read as a relative clause: it lacks nothing, so it is what the news says.
    private static bool IsContent(Token clause)
    {
        int objects = 0;
        bool isMarked = false;
        foreach (Token child in clause.Children)
        {
            objects += child.Relation == DependencyRelation.Obj ? 1 : 0;
            isMarked |= child.Relation == DependencyRelation.Mark && child.Lemma is "that";
        }
        return (objects > 1 || isMarked)
            && clause.Relation == DependencyRelation.AclRelcl
            && clause.Child(DependencyRelation.Nsubj) is { Lemma: not "that" };
    }

    // “attacks in Chad and Mali, calling them a crime”: who condemns them calls them so.
    private static bool IsComment(Token clause) =>
        clause.Relation == DependencyRelation.Acl
        && clause.FormSpan.EndsWith("ing", StringComparison.Ordinal)
        && clause.Document.TokenAt(clause.Subtree.Start).FormSpan is ","
        && clause.Child(DependencyRelation.Nsubj) is null;

    // “aid, having committed millions”: what someone else has done is no part of the phrase.
    private static bool IsAbsolute(Token clause) =>
        clause.Relation == DependencyRelation.Acl
        && (clause.Child(DependencyRelation.Aux) ?? clause.Child(DependencyRelation.AuxPass)) is { Lemma: "have" }
        && clause.Child(DependencyRelation.Nsubj) is null;

    /// <summary>All that stands under <paramref name="head"/>, without punctuation at the edges.</summary>
    public static CharSpan OfSubtree(Token head) => Trim(head, head.Subtree);

    /// <summary>What is said, from its “that” or its own words on: “said (Thursday) he has left”, “said (in a letter) that he has left”.</summary>
    /// <param name="clause">The predicate of what is said.</param>
    /// <param name="cue">The word of saying, before it.</param>
    /// <param name="isDay">True for a word that names a day.</param>
    public static CharSpan OfContent(Token clause, Token cue, Func<Token, bool> isDay)
    {
        TokenSpan all = clause.Subtree;
        int start = all.Start;
        foreach (Token child in clause.Children)
        {
            bool isMark = child is { Relation: DependencyRelation.Mark, Lemma: "that" };
            bool isWhen =
                child.Relation == DependencyRelation.OblUnmarked
                && child.Subtree.Start == cue.Index + 1
                && isDay(child)
                && child.Subtree.End < clause.Index
                && child.Document.TokenAt(child.Subtree.End).FormSpan is not ",";
            if (start <= cue.Index || child.Relation.Universal() == DependencyRelation.Nsubj)
            {
                break;
            }
            start =
                isMark ? child.Index
                : isWhen ? child.Subtree.End
                : start;
        }
        return Trim(clause, new TokenSpan(start, EndWithNext(clause, cue)));
    }

    // “said he would go get him”, read as two clauses side by side.
    private static int EndWithNext(Token clause, Token cue)
    {
        int end = clause.Subtree.End;
        foreach (Token child in cue.Children)
        {
            // “…, the radio reported” is another's.
            bool isNext =
                child.Relation == DependencyRelation.Ccomp
                && child.Subtree.Start == end
                && child.Document.TokenAt(end).FormSpan is not ","
                && child.Document.TokenAt(end - 1).FormSpan is not ","
                && (child.Child(DependencyRelation.Mark) ?? child.Child(DependencyRelation.Nsubj))
                    is null
                        or { Relation: DependencyRelation.Mark };
            end = isNext && clause.Head == cue ? child.Subtree.End : end;
        }
        return end;
    }

    // The characters from the first to the last of the tokens, without punctuation and what introduces them at the edges.
    private static CharSpan Trim(Token head, TokenSpan tokens)
    {
        Document document = head.Document;
        int first = tokens.Start;
        int last = tokens.End - 1;
        while (first < last && document.TokenAt(first) is { } at && (at.Upos == Upos.Punct || IsIntroducer(at, head)))
        {
            first++;
        }
        while (last > first && document.TokenAt(last).Upos == Upos.Punct && !IsClosing(document, first, last))
        {
            last--;
        }
        return new CharSpan(document.TokenAt(first).Span.Start, document.TokenAt(last).Span.End);
    }

    // “for talks”: the preposition ties the phrase to what is outside and says nothing of it.
    // The same of “(the importance) of helping them”, not of the “to” of an infinitive or of “that”.
    // “(said that) in May the talks failed”: the preposition of a phrase inside the clause belongs to that phrase.
    private static bool IsIntroducer(Token token, Token head) =>
        !IsOfInner(token, head)
        && (
            token.Relation is DependencyRelation.Case or DependencyRelation.Cc
            || (token is { Relation: DependencyRelation.Mark, Head: { } verb } && Status.Words.IsGerund(verb))
        )
        && token.Upos is Upos.Adp or Upos.Cconj or Upos.Sconj
        // “at least 40 ships”: this one belongs to the number.
        && token.Head is not { Lemma: "least" or "most" or "little" or "few" }
        && token.Head
            is not { Relation: DependencyRelation.Advmod or DependencyRelation.Nummod or DependencyRelation.Amod };

    private static bool IsOfInner(Token token, Token head) =>
        token.Relation == DependencyRelation.Case
        && head.Upos is Upos.Verb or Upos.Aux
        && token.Head is { } phrase
        && phrase != head;

    // A bracket or quotation mark at the end stays where its partner is inside the span.
    private static bool IsClosing(Document document, int first, int last)
    {
        char opening = document.TokenAt(last).FormSpan[0] switch
        {
            ')' => '(',
            ']' => '[',
            '”' => '“',
            _ => '\0',
        };
        for (int t = first; opening != '\0' && t < last; t++)
        {
            if (document.TokenAt(t).FormSpan[0] == opening)
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsInnerPunctuation(Token token) =>
        token.Relation == DependencyRelation.Punct && token.Head is { } head && token.Index < head.Index;

    /// <summary>The unbroken run of tokens around <paramref name="head"/> that lie under it and not under a left-out branch.</summary>
    private static CharSpan Grow(Token head, Func<Token, bool> leaveOut)
    {
        Document document = head.Document;
        TokenSpan sentence = head.Sentence.Tokens;
        int first = head.Index;
        while (first > sentence.Start && IsKept(document.TokenAt(first - 1), head, leaveOut))
        {
            first--;
        }
        int last = head.Index;
        while (last + 1 < sentence.End && IsKept(document.TokenAt(last + 1), head, leaveOut))
        {
            last++;
        }
        return Trim(head, new TokenSpan(first, last + 1));
    }

    private static bool IsKept(Token token, Token head, Func<Token, bool> leaveOut)
    {
        Token? at = token;
        while (at is { } t && t.Index != head.Index)
        {
            if (leaveOut(t) && !IsJoint(t))
            {
                return false;
            }
            at = t.Head;
        }
        return at is not null;
    }

    // Hyphens and marks inside a name or number belong to the word they join.
    private static bool IsJoint(Token token) =>
        token.Relation == DependencyRelation.Punct
        && (token.FormSpan is "-" or "–" or "/" or "." or "'" or "’" || IsBetweenNumbers(token));

    // “5 October, 2018”, “October 5, 2018”
    private static bool IsBetweenNumbers(Token token) =>
        token.FormSpan is ","
        && token.Index + 1 < token.Sentence.Tokens.End
        && token.Index > token.Sentence.Tokens.Start
        && token.Document.TokenAt(token.Index + 1) is { Upos: Upos.Num, Form.Length: 4 }
        && token.Document.TokenAt(token.Index - 1).Upos is Upos.Num or Upos.Propn;
}
