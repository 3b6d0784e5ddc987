using Rapport.Coding.Status;
using Rapport.Text;

namespace Rapport.Coding.Attribution;

/// <summary>Whose words stand in a paper: “the ministry issued a statement saying …”, “she wrote in a letter urging …”.</summary>
internal sealed class Issuers(AttributionLexicon lexicon)
{
    /// <summary>Head of the words that name who issued the paper; null where the text does not tell.</summary>
    public Token? Of(Token paper)
    {
        string lemma = Words.LemmaOf(paper);
        bool isPaper = lexicon.Find(lemma, "SOURCE") is not null || lexicon.Find(lemma, "NOUN") is not null;
        if (!isPaper)
        {
            return null;
        }
        return Owner(paper) ?? (Issuing(paper) is Token verb ? Speakers.OfVerb(verb) : null);
    }

    private static Token? Owner(Token paper)
    {
        foreach (Token child in paper.Children)
        {
            bool isBehind =
                child.Relation.Universal() == DependencyRelation.Nmod
                && Words.IntroducerOf(child, DependencyRelation.Case) is "by" or "from";
            if (child.Relation == DependencyRelation.NmodPoss || isBehind)
            {
                return child;
            }
        }
        return null;
    }

    // The verb that sends the paper out, or says something in it.
    private Token? Issuing(Token paper)
    {
        if (paper.Head is not { Upos: Upos.Verb } verb)
        {
            return null;
        }
        bool sends = lexicon.Find(Words.LemmaOf(verb), "ISSUE") is not null;
        bool isSent = paper.Relation is DependencyRelation.Obj or DependencyRelation.NsubjPass;
        bool isIn =
            paper.Relation.Universal() == DependencyRelation.Obl
            && Words.IntroducerOf(paper, DependencyRelation.Case) is "in" or "with" or "through" or "via" or "on";
        bool says = lexicon.FindVerb(verb)?.Takes("quote") == true;
        return (isSent && sends) || (isIn && (sends || says)) ? verb : null;
    }
}
