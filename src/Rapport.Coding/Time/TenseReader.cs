using Rapport.Text;

namespace Rapport.Coding.Time;

/// <summary>Tells whether the clause around a date looks back or ahead. Immutable.</summary>
/// <remarks>Walks up the tree from the date to the first verb that settles it; without a tree it reads the words of the sentence.</remarks>
internal sealed class TenseReader(TimeLexicon lexicon)
{
    /// <summary>The direction of the clause that the tokens of <paramref name="span"/> stand in.</summary>
    public TimeDirection Read(Document document, TokenSpan span)
    {
        Token head = HeadOf(document, span);
        if (head.Head is null && head.Sentence.Root.Children.Count == 0)
        {
            return FromWords(head.Sentence, span);
        }
        // Long chains only repeat themselves: eight steps reach past any noun phrase and two clauses.
        Token? at = head;
        for (int step = 0; at is { } token && step < 8; step++, at = token.Head)
        {
            if (span.Contains(token.Index) && !TimePath.IsClause(token))
            {
                continue;
            }
            if (Settle(token, direct: token.Index == head.Index || token.Index == head.Head?.Index) is { } direction)
            {
                return direction;
            }
        }
        return TimeDirection.Unknown;
    }

    /// <summary>The token of <paramref name="span"/> whose head lies outside it.</summary>
    public static Token HeadOf(Document document, TokenSpan span)
    {
        Token? marker = null;
        for (int t = span.Start; t < span.End; t++)
        {
            Token token = document.TokenAt(t);
            bool outside = token.Head is not { } head || !span.Contains(head.Index);
            if (outside && token.Upos is not (Upos.Adp or Upos.Sconj or Upos.Punct or Upos.Det))
            {
                return token;
            }
            marker ??= outside ? token : null;
        }
        return marker ?? document.TokenAt(span.End - 1);
    }

    private TimeDirection? Settle(Token token, bool direct)
    {
        if (!TimePath.IsClause(token) && token.Upos is not Upos.Aux)
        {
            // “has scheduled a vote on Thursday”
            bool isArranged =
                token is { Relation: DependencyRelation.Obj, Head: { } verb } && Class(verb.Lemma) == "ahead";
            return FromAdjectives(token) ?? (isArranged ? TimeDirection.Future : null);
        }
        if (
            direct
            && token is { Lemma: "schedule", Upos: Upos.Verb }
            && token.Child(DependencyRelation.Obj) is not null
        )
        {
            return TimeDirection.Future;
        }
        if (FromAuxiliaries(token) is { } direction)
        {
            return direction;
        }
        bool ahead = Class(token.Lemma) == "ahead";
        if (token.HasFeat("VerbForm=Inf"))
        {
            bool planned = direct && token.Head is { } governor && Class(governor.Lemma) == "ahead";
            return planned ? TimeDirection.Future : null;
        }
        if (token.HasFeat("VerbForm=Part"))
        {
            // “scheduled for Tuesday” looks ahead, “held on Tuesday” back, “meeting on Tuesday” as its clause does.
            return ahead ? TimeDirection.Future
                : token.HasFeat("Tense=Past") ? TimeDirection.Past
                : null;
        }
        if (token.HasFeat("Tense=Past"))
        {
            return TimeDirection.Past;
        }
        // “The talks open on Tuesday”: a present with a date lies ahead, but a headline’s does not, nor one farther up
        // (“We mourn the victims of Saturday’s attack”).
        bool headline = token.Sentence.Kind is BlockKind.Title or BlockKind.Heading;
        return direct && token.HasFeat("Tense=Pres") && !headline && !HasPastMark(token) ? TimeDirection.Future : null;
    }

    private TimeDirection? FromAuxiliaries(Token token)
    {
        bool participleAhead =
            Class(token.Lemma) == "ahead" && (token.HasFeat("VerbForm=Part") || token.Upos == Upos.Adj);
        bool modal = false;
        bool going = false;
        bool past = false;
        bool present = false;
        foreach (Token child in token.Children)
        {
            if (child.Relation.Universal() is not (DependencyRelation.Aux or DependencyRelation.Cop))
            {
                continue;
            }
            switch (Class(child.Lemma))
            {
                case "ahead-auxiliary":
                    return TimeDirection.Future;
                case "modal-auxiliary":
                    modal = true;
                    continue;
            }
            going |= child.Lemma == "be" && token.Lemma == "go" && !child.HasFeat("Tense=Past");
            past |= child.HasFeat("Tense=Past") || child.Lemma == "have";
            present |= child.HasFeat("Tense=Pres") && child.Lemma == "be";
        }
        // “is to pay a visit on Wednesday”
        if (present && token.Child(DependencyRelation.Mark) is { Lemma: "to" })
        {
            return TimeDirection.Future;
        }
        if (modal)
        {
            return past ? TimeDirection.Past : TimeDirection.Future;
        }
        return going || (participleAhead && present) ? TimeDirection.Future
            : past ? TimeDirection.Past
            : present && token.HasFeat("VerbForm=Ger") ? TimeDirection.Future
            : null;
    }

    private static bool HasPastMark(Token token)
    {
        foreach (Token child in token.Children)
        {
            if (child.Lemma is "since" or "ago" or "already")
            {
                return true;
            }
        }
        return false;
    }

    private TimeDirection? FromAdjectives(Token token)
    {
        foreach (Token child in token.Children)
        {
            // The form too: the lemma of “upcoming” may be taken for a verb’s.
            switch (Class(child.Lemma) ?? Class(child.Form))
            {
                case "ahead-adjective":
                    return TimeDirection.Future;
                case "back-adjective" when child.Relation == DependencyRelation.Amod:
                    return TimeDirection.Past;
            }
        }
        return null;
    }

    private TimeDirection FromWords(Sentence sentence, TokenSpan span)
    {
        TimeDirection found = TimeDirection.Unknown;
        for (int i = 0; i < sentence.Count; i++)
        {
            Token token = sentence[i];
            bool after = token.Index >= span.End;
            if (after && found != TimeDirection.Unknown)
            {
                break;
            }
            string? wordClass = span.Contains(token.Index) ? null : Class(token.Lemma);
            if (wordClass is "ahead-auxiliary" or "modal-auxiliary" or "ahead-adjective" or "ahead")
            {
                found = TimeDirection.Future;
            }
            else if (token.HasFeat("Tense=Past") && found != TimeDirection.Future)
            {
                found = TimeDirection.Past;
            }
        }
        return found;
    }

    private string? Class(string lemma) => lexicon.Directions.GetValueOrDefault(lemma);
}
