using Rapport.Coding.Status;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Finds whose words a cue introduces.</summary>
internal static class Speakers
{
    // A chain of participles and conjuncts this long is a broken parse.
    private const int MaxClimb = 12;

    /// <summary>The speaker of a verb: its subject, the agent of a passive, or the subject that controls it.</summary>
    public static Token? OfVerb(Token verb)
    {
        Token? at = verb;
        for (int i = 0; at is Token v && i < MaxClimb; i++)
        {
            // “We are alarmed by the reports and call for calm”: who alarms does not call.
            if ((v == verb || IsBareParticiple(verb)) && Agent(v) is Token agent)
            {
                return agent;
            }
            if (v == verb && (IsBareParticiple(v) || v.Child(DependencyRelation.AuxPass) is not null))
            {
                return null;
            }
            if (Subject(v) is Token subject)
            {
                return IsPassive(v) && v == verb ? null : Antecedent(v, subject);
            }
            if (Words.Has(v, DependencyRelation.Expl))
            {
                return null;
            }
            at = Controller(v, out Token? noun);
            if (noun is not null)
            {
                return noun;
            }
        }
        return null;
    }

    /// <summary>The speaker of a noun such as <c>claim</c>: its possessor, the one it is by, or who makes it.</summary>
    public static Token? OfNoun(Token noun, AttributionLexicon lexicon)
    {
        foreach (Token child in noun.Children)
        {
            if (
                child.Relation == DependencyRelation.NmodPoss
                || (
                    child.Relation.Universal() == DependencyRelation.Nmod
                    && Words.IntroducerOf(child, DependencyRelation.Case) is "by" or "from"
                )
            )
            {
                return child;
            }
        }
        foreach (Token child in noun.Children)
        {
            if (child.Relation == DependencyRelation.Compound && child.Upos == Upos.Propn)
            {
                return child;
            }
        }
        // “made the claim that”, “attacked under the pretext that”
        bool isMade =
            noun.Relation == DependencyRelation.Obj
            || (
                noun.Relation == DependencyRelation.Obl && Words.IntroducerOf(noun, DependencyRelation.Case) is "under"
            );
        return isMade && noun.Head is Token verb && !lexicon.IsHeard(noun, verb) ? OfVerb(verb) : null;
    }

    /// <summary>
    /// True for a cue without a subject that is joined to another's content: “he said the talks had failed and accused …”, where
    /// he accuses.
    /// </summary>
    public static bool IsSecondReport(Token verb) =>
        verb.Relation == DependencyRelation.Conj
        && verb.HasFeat("VerbForm=Fin")
        && Subject(verb) is null
        && !Words.Has(verb, DependencyRelation.Aux)
        && verb.Head is Token content
        && content.Relation == DependencyRelation.Ccomp
        && content.Head is Token cue
        && cue.HasFeat("VerbForm=Fin")
        && cue.HasFeat("Tense=Past") == verb.HasFeat("Tense=Past");

    // “said the talks had failed, adding that …” hung on “failed”.
    private static bool IsAddition(Token verb, Token content) =>
        Words.IsGerund(verb)
        && content.Relation == DependencyRelation.Ccomp
        && content.Head is { Upos: Upos.Verb }
        && verb.Index > content.Index
        && verb.Document.TokenAt(verb.Index - 1).Upos == Upos.Punct;

    /// <summary>True for “asked about it, …”: its subject is spoken to.</summary>
    public static bool IsBareParticiple(Token verb) =>
        verb.HasFeat("VerbForm=Part")
        && verb.HasFeat("Tense=Past")
        && !Words.Has(verb, DependencyRelation.Aux)
        && verb.Relation.Universal() is DependencyRelation.Advcl or DependencyRelation.Acl
        && Subject(verb) is null;

    private static Token? Subject(Token verb)
    {
        // Of two, the nearer one: the other belongs to the content.
        Token? found = null;
        foreach (Token child in verb.Children)
        {
            bool isSubject = child.Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass;
            if (isSubject && (found is null || child.Index < verb.Index))
            {
                found = child;
            }
        }
        return found;
    }

    private static Token? Agent(Token verb)
    {
        foreach (Token child in verb.Children)
        {
            if (
                child.Relation == DependencyRelation.OblAgent
                || (
                    child.Relation == DependencyRelation.Obl
                    && (IsPassive(verb) || verb.HasFeat("Voice=Pass"))
                    && Words.IntroducerOf(child, DependencyRelation.Case) == "by"
                )
            )
            {
                return child;
            }
        }
        return null;
    }

    private static bool IsPassive(Token verb) => verb.Child(DependencyRelation.NsubjPass) is not null;

    /// <summary>The relative pronoun that stands for the speaker: “the minister, who said”.</summary>
    public static Token? RelativeOf(Token verb) =>
        verb.Relation == DependencyRelation.AclRelcl
        && Subject(verb) is Token subject
        && Words.LemmaOf(subject) is "who" or "which" or "that"
            ? subject
            : null;

    // The antecedent speaks.
    private static Token Antecedent(Token verb, Token subject) =>
        RelativeOf(verb) == subject && verb.Head is Token noun ? noun : subject;

    private static Token? Controller(Token verb, out Token? noun)
    {
        noun = null;
        if (verb.Head is not Token head)
        {
            return null;
        }
        switch (verb.Relation.Universal())
        {
            case DependencyRelation.Acl:
                // “a statement saying”; in “a chance to show” the noun shows nothing.
                noun = verb.HasFeat("VerbForm=Inf") ? null : head;
                return null;
            case DependencyRelation.Conj when IsSecondReport(verb):
            case DependencyRelation.Advcl when IsAddition(verb, head):
                return head.Head;
            case DependencyRelation.Advcl:
            case DependencyRelation.Xcomp:
            case DependencyRelation.Conj:
                return head;
            default:
                return null;
        }
    }
}
