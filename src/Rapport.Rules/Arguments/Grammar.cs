using Rapport.Text;

namespace Rapport.Rules;

/// <summary>Questions about single words that the argument readers share.</summary>
internal static class Grammar
{
    /// <summary>True for the relations that a finite or non-finite subject has.</summary>
    public static bool IsSubject(DependencyRelation relation) =>
        relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.NsubjOuter;

    public static bool IsOblique(DependencyRelation relation) =>
        relation
            is DependencyRelation.Obl
                or DependencyRelation.OblAgent
                or DependencyRelation.OblUnmarked
                or DependencyRelation.Nmod
                or DependencyRelation.NmodUnmarked;

    public static bool IsNoun(Token token) => token.Upos is Upos.Noun or Upos.Propn;

    public static bool IsVerb(Token token) => token.Upos is Upos.Verb or Upos.Aux;

    public static bool HasLemma(Token token, string lemma) =>
        string.Equals(token.Lemma, lemma, StringComparison.OrdinalIgnoreCase);

    public static bool IsIng(Token token) => token.FormSpan.EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where a copula makes the word a predicate: “is an ally”, “was ready”.</summary>
    public static bool IsCopular(Token token) => token.Child(DependencyRelation.Cop) is not null;

    /// <summary>True for “to sign”: an infinitive with its particle.</summary>
    public static bool IsToInfinitive(Token token)
    {
        foreach (Token child in token.Children)
        {
            if (child.Relation == DependencyRelation.Mark && HasLemma(child, "to"))
            {
                return true;
            }
            if (child.Index > token.Index)
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>True where what stands as subject is acted upon.</summary>
    /// <remarks>A participle without auxiliary is passive as <c>acl</c>, <c>advcl</c>, <c>xcomp</c> or <c>amod</c> unless it ends in -ing.</remarks>
    public static bool IsPassive(Token verb)
    {
        bool own = false;
        foreach (Token child in verb.Children)
        {
            switch (child.Relation)
            {
                case DependencyRelation.AuxPass
                or DependencyRelation.NsubjPass
                or DependencyRelation.CsubjPass
                or DependencyRelation.OblAgent:
                    return true;
                case DependencyRelation.Aux or DependencyRelation.Nsubj:
                    own = true;
                    break;
            }
        }
        if (own || !IsPastParticiple(verb) || verb.Head is not { } head)
        {
            return false;
        }
        if (verb.Relation == DependencyRelation.Acl && IsMainVerb(verb, head))
        {
            return false;
        }
        return verb.Relation switch
        {
            DependencyRelation.Acl or DependencyRelation.Advcl or DependencyRelation.Xcomp or DependencyRelation.Amod =>
                true,
            DependencyRelation.Conj => head.Upos == Upos.Verb
                && head.Relation != DependencyRelation.Conj
                && IsPassive(head),
            _ => false,
        };
    }

    /// <summary>“Lula, who had come, called for …”: a parser may make the name the root and the main verb a participle below it.</summary>
    private static bool IsMainVerb(Token verb, Token head)
    {
        if (head.Relation != DependencyRelation.Root || head.Upos != Upos.Propn)
        {
            return false;
        }
        foreach (Token child in verb.Children)
        {
            if (child.Relation == DependencyRelation.Obl && Prepositions.Name(child, DependencyRelation.Case) is "by")
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsPastParticiple(Token verb)
    {
        if (verb.Upos != Upos.Verb || IsIng(verb) || IsToInfinitive(verb))
        {
            return false;
        }
        return verb.Feats.Length == 0 || verb.HasFeat("VerbForm=Part");
    }

    /// <summary>The noun that a relative pronoun stands for; the token itself where it is none.</summary>
    public static Token Antecedent(Token token)
    {
        if (!LooksRelative(token))
        {
            return token;
        }
        Token at = token;
        // Relative clauses are rarely nested deeper; the cap keeps a broken tree from costing more.
        for (int steps = 0; steps < 12 && at.Head is { } head; steps++)
        {
            if (at.Relation == DependencyRelation.AclRelcl)
            {
                return head;
            }
            at = head;
        }
        return token;
    }

    /// <summary>True for a word that may be a relative pronoun where it stands.</summary>
    public static bool LooksRelative(Token token)
    {
        if (token.Upos is not (Upos.Pron or Upos.Det or Upos.Sconj) || token.Relation == DependencyRelation.Det)
        {
            return false;
        }
        bool that = HasLemma(token, "that");
        if (
            !that
            && !HasLemma(token, "who")
            && !HasLemma(token, "which")
            && !HasLemma(token, "whom")
            && !HasLemma(token, "whose")
        )
        {
            return false;
        }
        return !that || token.Feats.Length == 0 || token.HasFeat("PronType=Rel");
    }

    /// <summary>
    /// True for an “it” that the parser takes for an empty one though its verb is an act with an aim: “It aims to cut tariffs”.
    /// Verbs of seeming and weather, and those with a clause as their true subject, have the empty one.
    /// </summary>
    public static bool IsActing(Token it)
    {
        if (it.Relation != DependencyRelation.Expl || !HasLemma(it, "it") || it.Head is not { Upos: Upos.Verb } verb)
        {
            return false;
        }
        bool hasAim = false;
        foreach (Token child in verb.Children)
        {
            if (
                child.Relation.Universal()
                is DependencyRelation.Nsubj
                    or DependencyRelation.Csubj
                    or DependencyRelation.Ccomp
            )
            {
                return false;
            }
            hasAim |= child.Relation == DependencyRelation.Xcomp && IsToInfinitive(child);
        }
        return hasAim
            && verb.Lemma is not ("seem" or "appear" or "happen" or "turn" or "take" or "remain" or "prove" or "cost");
    }
}
