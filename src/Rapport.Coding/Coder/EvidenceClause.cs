using Rapport.Rules;
using Rapport.Text;

namespace Rapport.Coding.Coder;

/// <summary>The smallest stretch of text that holds what a mention says.</summary>
internal static class EvidenceClause
{
    /// <summary>
    /// From the first to the last word of the trigger and of the phrases bound to its roles. A phrase that only lends itself
    /// from another clause (a shared or controlled subject) is left out where other words carry the statement.
    /// </summary>
    public static CharSpan Of(Mention mention)
    {
        CharSpan span = TriggerSpan(mention.Trigger);
        foreach (RoleBinding binding in mention.Roles)
        {
            if (!IsBorrowed(mention.Trigger, binding.Token))
            {
                span = span.Union(PhraseSpan.OfCoordination(binding.Token));
            }
        }
        return Closed(mention.Trigger.Document, span);
    }

    // The trigger with the words that make it one predicate: auxiliaries, negation, particles, the light verb above a noun.
    private static CharSpan TriggerSpan(Token trigger)
    {
        CharSpan span = trigger.Span;
        foreach (Token child in trigger.Children)
        {
            if (IsPartOfPredicate(child))
            {
                // Half an oblique (“November” of “On 5 November”) would cut words that belong together.
                bool isOblique = child.Relation.Universal() is DependencyRelation.Obl;
                span = span.Union(isOblique ? Marked(child) : child.Span);
            }
        }
        bool isNominal = trigger.Upos is Upos.Noun or Upos.Propn;
        return isNominal ? span.Union(PhraseSpan.OfPhrase(Whole(trigger))) : span;
    }

    // “Near Kelo, a strike …”: the clause begins with its preposition.
    private static CharSpan Marked(Token oblique)
    {
        CharSpan phrase = PhraseSpan.OfPhrase(oblique);
        return oblique.Child(DependencyRelation.Case) is { } marker && marker.Span.End <= phrase.Start
            ? phrase.Union(marker.Span)
            : phrase;
    }

    // “the Chile-Peru cooperation plan”: the modifiers of the compound name the sides.
    private static Token Whole(Token noun)
    {
        while (noun.Relation == DependencyRelation.Compound && noun.Head is { } head)
        {
            noun = head;
        }
        return noun;
    }

    private static bool IsPartOfPredicate(Token child) =>
        child.Relation
            is DependencyRelation.Aux
                or DependencyRelation.AuxPass
                or DependencyRelation.Cop
                or DependencyRelation.CompoundPrt
                or DependencyRelation.Obj
                or DependencyRelation.Obl
                or DependencyRelation.OblUnmarked
                or DependencyRelation.Xcomp
                or DependencyRelation.Advmod
        && !IsFar(child);

    // An oblique with a clause of its own says more than the statement does.
    private static bool IsFar(Token child) => child.Upos == Upos.Verb && child.Relation != DependencyRelation.Xcomp;

    /// <summary>True where another predicate stands between the trigger and the phrase on the way through the tree.</summary>
    private static bool IsBorrowed(Token trigger, Token role)
    {
        if (role.IsWithin(trigger) || trigger.IsWithin(role))
        {
            return false;
        }
        // The common case of a light verb: noun and subject hang on the same verb.
        return !(
            trigger.Head is { } verb
            && role.IsWithin(verb)
            && trigger.Relation.Universal() is DependencyRelation.Obj or DependencyRelation.Obl
        );
    }

    // Takes in a closing bracket or quotation mark whose partner is inside.
    private static CharSpan Closed(Document document, CharSpan span)
    {
        string text = document.Text;
        if (span.End < text.Length && text[span.End] is ')' or ']' or '”')
        {
            char opening = text[span.End] switch
            {
                ')' => '(',
                ']' => '[',
                _ => '“',
            };
            int open = text.LastIndexOf(opening, span.End - 1, span.Length);
            int close = text.LastIndexOf(text[span.End], span.End - 1, span.Length);
            return open > close ? span with { End = span.End + 1 } : span;
        }
        return span;
    }
}
