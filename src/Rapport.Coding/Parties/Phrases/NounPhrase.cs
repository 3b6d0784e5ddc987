using Rapport.Rules;
using Rapport.Text;

namespace Rapport.Coding.Parties.Phrases;

/// <summary>Questions about a noun phrase by its head.</summary>
internal static class NounPhrase
{
    /// <summary>From the first word before the head that belongs to it to the head: “the Russian troops” without what follows.</summary>
    public static TokenSpan Core(Token head)
    {
        int first = head.Index;
        int last = head.Index;
        foreach (Token child in head.Children)
        {
            if (child.Index < head.Index && IsBefore(child.Relation))
            {
                first = Math.Min(first, child.Subtree.Start);
            }
            else if (child.Index > head.Index && child.Relation is DependencyRelation.Flat or DependencyRelation.Fixed)
            {
                last = Math.Max(last, child.Index);
            }
        }
        Document document = head.Document;
        while (first < head.Index && document.TokenAt(first).Upos is Upos.Cconj or Upos.Punct or Upos.Adp)
        {
            // “at least 40 ships”: this one belongs to the number.
            if (document.TokenAt(first + 1).Lemma is "least" or "most")
            {
                break;
            }
            first++;
        }
        return new TokenSpan(first, last + 1);
    }

    /// <summary>The determiner, or null.</summary>
    public static Token? Determiner(Token head)
    {
        foreach (Token child in head.Children)
        {
            if (child.Relation is DependencyRelation.Det or DependencyRelation.DetPredet)
            {
                return child;
            }
        }
        return null;
    }

    public static bool IsDefinite(Token head) => Definiteness.MarkerOf(head) is not null || HasBoth(head);

    private static bool HasBoth(Token head)
    {
        foreach (Token child in head.Children)
        {
            if (
                child.Relation is DependencyRelation.Det or DependencyRelation.DetPredet
                && child.Lemma.Equals("both", StringComparison.OrdinalIgnoreCase)
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True where the noun is plural by its features and form; without features by its form.</summary>
    public static bool IsPlural(Token head)
    {
        bool differs = !string.Equals(head.Form, head.Lemma, StringComparison.OrdinalIgnoreCase);
        bool looksPlural = differs || head.Form.EndsWith('s') || head.Form.EndsWith('S');
        if (head.Feats.Length == 0)
        {
            return head.Upos == Upos.Noun && looksPlural;
        }
        // A tagger may err on a singular that it has not seen; “people” and “police” have no ending.
        return head.HasFeat("Number=Plur")
            && (looksPlural || head.Lemma.ToLowerInvariant() is "people" or "police" or "personnel" or "media");
    }

    /// <summary>True where the phrase's preposition has one of these lemmas; also one that the tree hangs on a word before the head.</summary>
    public static bool HasPreposition(Token head, params ReadOnlySpan<string> lemmas)
    {
        foreach (Token child in head.Children)
        {
            if (child.Relation == DependencyRelation.Case)
            {
                if (lemmas.Contains(child.Lemma))
                {
                    return true;
                }
            }
            else if (
                child.Index < head.Index
                && child.Relation is DependencyRelation.Compound or DependencyRelation.Amod
                && child.Child(DependencyRelation.Case) is { } inner
                && lemmas.Contains(inner.Lemma)
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsBefore(DependencyRelation relation) =>
        relation
            is DependencyRelation.Det
                or DependencyRelation.DetPredet
                or DependencyRelation.Amod
                or DependencyRelation.Compound
                or DependencyRelation.NmodPoss
                or DependencyRelation.Nummod
                or DependencyRelation.NmodDesc
                or DependencyRelation.Flat;
}
