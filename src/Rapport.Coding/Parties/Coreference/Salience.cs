using Rapport.Text;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>How much a phrase stands in the foreground for a word that looks back.</summary>
internal static class Salience
{
    private const int Here = 100;
    private const int PerSentence = 25;
    private const int OwnClauseSubject = 25;
    private const int GoverningSubject = 15;
    private const int NearSubject = 20;
    private const int SubjectWeight = 40;
    private const int MainClause = 15;
    private const int Owner = 60;

    // “press them to end their raids”: nearer than whoever presses.
    private const int Governed = 20;

    /// <summary>The weight of <paramref name="candidate"/> for <paramref name="anaphor"/>, at that many sentences' distance.</summary>
    public static int Of(Token candidate, Token anaphor, int distance)
    {
        int weight = Here - (PerSentence * distance) + RoleWeight(candidate);
        weight +=
            IsSubject(First(candidate)) && First(candidate).Head is { Relation: DependencyRelation.Root }
                ? MainClause
                : 0;
        if (distance > 0 || Clause(anaphor) is not { } clause)
        {
            return weight;
        }
        bool possessive = anaphor.Relation == DependencyRelation.NmodPoss;
        if (possessive && IsOwnerAbove(candidate, anaphor))
        {
            return weight + Owner;
        }
        if (possessive && Doer(clause) is { } doer && doer.Index == First(candidate).Index)
        {
            weight += OwnClauseSubject + (IsSubject(doer) ? 0 : Governed + SubjectWeight - RoleWeight(candidate));
        }
        else if (IsSubject(First(candidate)) && First(candidate).Head is { } predicate && anaphor.IsWithin(predicate))
        {
            // “Peru waits, while Chile says that its rivals insulted it”: of those above the nearest.
            weight +=
                GoverningSubject + (Governor(clause) is { } near && near.Index == predicate.Index ? NearSubject : 0);
        }
        return weight;
    }

    // “the board's summary of its inquiry”: whose the summary is, the inquiry is.
    private static bool IsOwnerAbove(Token candidate, Token anaphor)
    {
        for (
            Token at = anaphor;
            at.Head is { } above && at.Relation.Universal() is DependencyRelation.Nmod or DependencyRelation.NmodPoss;
            at = above
        )
        {
            if (candidate.Relation == DependencyRelation.NmodPoss && candidate.Head == above && at != anaphor)
            {
                return true;
            }
        }
        return false;
    }

    // The clause that says what this one says: “Chile says that …”.
    private static Token? Governor(Token clause)
    {
        Token at = clause;
        while (at.Head is { } above)
        {
            if (at.Relation.Universal() == DependencyRelation.Ccomp && HasSubject(above))
            {
                return above;
            }
            if (at.Relation.Universal() is not (DependencyRelation.Conj or DependencyRelation.Xcomp))
            {
                return null;
            }
            at = above;
        }
        return null;
    }

    /// <summary>True where grammar keeps the two apart: “he saw him”, “his wife”, “the council and its head” (the head).</summary>
    public static bool Excludes(Token candidate, Token anaphor)
    {
        if (candidate.Sentence.Index != anaphor.Sentence.Index)
        {
            return false;
        }
        bool possessive = anaphor.Relation == DependencyRelation.NmodPoss;
        Token first = First(candidate);
        if (!possessive && first.Head is { } a && First(anaphor).Head is { } b && a.Index == b.Index)
        {
            return true;
        }
        // “the leaders praised the pact, calling it vital”: who calls is not what is called.
        bool isObject = First(anaphor).Relation is DependencyRelation.Obj or DependencyRelation.Iobj;
        if (
            isObject
            && First(anaphor).Head is { } clause
            && !Causes(clause)
            && Doer(clause) is { } doer
            && doer.Index == first.Index
        )
        {
            return true;
        }
        // “people whom they defend”: those whom somebody defends are somebody else.
        if (IsSubject(First(anaphor)) && First(anaphor).Head is { Relation: DependencyRelation.AclRelcl } relative)
        {
            if (relative.Head == candidate)
            {
                return true;
            }
        }
        return anaphor.IsWithin(candidate) && !LeavesThroughClause(anaphor, candidate);
    }

    /// <summary>“has sold oil, enabling it to buy arms”: the selling enables, and not who sells.</summary>
    public static bool Causes(Token clause) =>
        clause.Relation == DependencyRelation.Advcl
        && clause.FormSpan.EndsWith("ing", StringComparison.Ordinal)
        && clause.Child(DependencyRelation.Xcomp) is { } act
        && act.Child(DependencyRelation.Mark) is { Lemma: "to" };

    /// <summary>The first conjunct of a coordination.</summary>
    public static Token First(Token token)
    {
        while (token.Relation == DependencyRelation.Conj && token.Head is { } head)
        {
            token = head;
        }
        return token;
    }

    public static bool IsSubject(Token token) => token.Relation.Universal() == DependencyRelation.Nsubj;

    /// <summary>The nearest word above that heads a clause.</summary>
    public static Token? Clause(Token token)
    {
        Token at = token;
        while (at.Head is { } head)
        {
            if (
                head.Upos is Upos.Verb or Upos.Aux
                || head.Child(DependencyRelation.Cop) is not null
                || HasSubject(head)
            )
            {
                return head;
            }
            at = head;
        }
        return null;
    }

    /// <summary>The subject of a clause, active or passive, or null.</summary>
    public static Token? Subject(Token predicate)
    {
        foreach (Token child in predicate.Children)
        {
            if (IsSubject(child))
            {
                return child;
            }
        }
        return null;
    }

    /// <summary>Who does what a clause says: its subject, or the one that governs it from the clause above.</summary>
    public static Token? Doer(Token clause)
    {
        Token at = clause;
        while (Subject(at) is null)
        {
            if (ForSubject(at) is { } inner)
            {
                return inner;
            }
            DependencyRelation relation = at.Relation.Universal();
            bool controlled =
                relation
                is DependencyRelation.Xcomp
                    or DependencyRelation.Advcl
                    or DependencyRelation.Conj
                    or DependencyRelation.Acl;
            if (!controlled || at.Head is not { } above)
            {
                return null;
            }
            if (relation == DependencyRelation.Acl)
            {
                return at.Relation == DependencyRelation.Acl && at.HasFeat("VerbForm=Ger") ? above : null;
            }
            // “it allows France to run its ports”: France runs them.
            bool isAsked = at.Relation == DependencyRelation.Xcomp || FollowsObject(at, above);
            if (isAsked && above.Child(DependencyRelation.Obj) is { } governed)
            {
                return governed;
            }
            at = above;
        }
        return Subject(at);
    }

    // “pressed Chad to end its raids”, the infinitive hung on the verb as a purpose: it stands right behind whoever is pressed.
    private static bool FollowsObject(Token infinitive, Token above) =>
        infinitive.Relation == DependencyRelation.Advcl
        && infinitive.Child(DependencyRelation.Mark) is { Lemma: "to" }
        && above.Child(DependencyRelation.Obj) is { } asked
        && asked.Subtree.End == infinitive.Subtree.Start
        && asked.Upos is Upos.Noun or Upos.Propn or Upos.Pron
        && above.Relation.Universal() is DependencyRelation.Advcl or DependencyRelation.Xcomp or DependencyRelation.Acl;

    // “a chance for France to run its ports”
    private static Token? ForSubject(Token clause)
    {
        Token? to = clause.Child(DependencyRelation.Mark);
        if (to is not { } mark || mark.Lemma is not "to" || mark.Index == mark.Sentence.Tokens.Start)
        {
            return null;
        }
        Token before = mark.Document.TokenAt(mark.Index - 1);
        while (before.Relation == DependencyRelation.Flat && before.Head is { } head)
        {
            before = head;
        }
        return before.Child(DependencyRelation.Case) is { Lemma: "for" } ? before : null;
    }

    private static bool HasSubject(Token token) => Subject(token) is not null;

    private static int RoleWeight(Token candidate) =>
        First(candidate).Relation switch
        {
            DependencyRelation.Nsubj or DependencyRelation.NsubjOuter => SubjectWeight,
            DependencyRelation.NsubjPass or DependencyRelation.Root => 35,
            DependencyRelation.Obj or DependencyRelation.Iobj => 20,
            DependencyRelation.Obl or DependencyRelation.OblAgent => 12,
            DependencyRelation.NmodPoss => 10,
            DependencyRelation.Nmod or DependencyRelation.Appos => 6,
            _ => 0,
        };

    // “a state that defends its borders”, “France and its allies”: what lies in a clause or conjunct may look back to the head.
    private static bool LeavesThroughClause(Token anaphor, Token candidate)
    {
        for (Token at = anaphor; at.Index != candidate.Index && at.Head is { } head; at = head)
        {
            if (
                at.Relation.Universal()
                is DependencyRelation.Acl
                    or DependencyRelation.Advcl
                    or DependencyRelation.Conj
                    or DependencyRelation.Appos
                    or DependencyRelation.Ccomp
                    or DependencyRelation.Parataxis
            )
            {
                return true;
            }
        }
        return false;
    }
}
