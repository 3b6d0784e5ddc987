using Rapport.Text;

namespace Rapport.Coding.Status;

/// <summary>Small questions about words of a tree that status and attribution share.</summary>
internal static class Words
{
    /// <summary>The lemma in lower case.</summary>
    public static string LemmaOf(Token token) => token.Lemma.ToLowerInvariant();

    /// <summary>True where the token's lemma is <paramref name="lemma"/>, letter case aside.</summary>
    public static bool Is(Token token, string lemma) => token.Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase);

    /// <summary>The lemma with the particle of a phrasal verb: <c>call off</c>.</summary>
    public static string PhraseOf(Token token)
    {
        foreach (Token child in token.Children)
        {
            if (child.Relation == DependencyRelation.CompoundPrt)
            {
                return $"{LemmaOf(token)} {LemmaOf(child)}";
            }
        }
        return LemmaOf(token);
    }

    /// <summary>A function word with its fixed parts: <c>ahead of</c>, <c>in order</c>. Forms, not lemmas, in lower case.</summary>
    public static string FixedOf(Token token)
    {
        string words = token.Form.ToLowerInvariant();
        foreach (Token child in token.Children)
        {
            if (child.Relation is DependencyRelation.Fixed or DependencyRelation.Goeswith)
            {
                words += " " + child.Form.ToLowerInvariant();
            }
        }
        return words;
    }

    /// <summary>True for a word that heads a clause: a verb, or anything with a copula or auxiliary.</summary>
    public static bool IsClausal(Token token)
    {
        if (token.Relation is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Case)
        {
            return false;
        }
        if (token.Upos is Upos.Verb or Upos.Aux)
        {
            return true;
        }
        foreach (Token child in token.Children)
        {
            if (
                child.Relation is DependencyRelation.Cop or DependencyRelation.Aux or DependencyRelation.AuxPass
                || (child.Relation.Universal() == DependencyRelation.Nsubj && token.Upos == Upos.Adj)
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True for “(the claim) that the road was safe”, also where it is read as a relative clause: it has a subject of its own.</summary>
    public static bool IsContentClause(Token clause)
    {
        TokenSpan span = clause.Subtree;
        var first = new Token(clause.Document, span.Start);
        return Is(first, "that")
            && first.Head == clause
            && first.Relation.Universal() != DependencyRelation.Nsubj
            && Has(clause, DependencyRelation.Nsubj);
    }

    /// <summary>True for “withdrawing”, whichever way it is tagged.</summary>
    public static bool IsGerund(Token token) =>
        token.Upos == Upos.Verb
        && (token.HasFeat("VerbForm=Ger") || (token.HasFeat("VerbForm=Part") && token.HasFeat("Tense=Pres")));

    /// <summary>The words that introduce a clause (<c>mark</c>) or phrase (<c>case</c>), as one string; empty where none.</summary>
    public static string IntroducerOf(Token token, DependencyRelation relation)
    {
        string words = "";
        foreach (Token child in token.Children)
        {
            if (child.Relation == relation && child.Index < token.Index && (child.Upos != Upos.Part || IsGerund(token)))
            {
                words = words.Length == 0 ? FixedOf(child) : $"{words} {FixedOf(child)}";
            }
        }
        return words;
    }

    /// <summary>True where a child has the relation, subtypes included.</summary>
    public static bool Has(Token token, DependencyRelation universal)
    {
        foreach (Token child in token.Children)
        {
            if (child.Relation.Universal() == universal)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The lexicon's name for the token's part of speech.</summary>
    public static string PosOf(Token token) =>
        token.Upos switch
        {
            Upos.Verb or Upos.Aux => "VERB",
            Upos.Adj => "ADJ",
            Upos.Adv => "ADV",
            _ => "NOUN",
        };
}
