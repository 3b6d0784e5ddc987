using Rapport.Text;

namespace Rapport.Rules.Dictionaries;

/// <summary>The phrase that stands as subject of a verb, as the format sees it: by its place, whatever the voice.</summary>
internal static class ClauseSubject
{
    // A chain of clauses longer than this only occurs in a broken tree.
    private const int Deepest = 8;

    /// <summary>The subject, shared or controlled ones too; null where the sentence has none for it.</summary>
    public static Token? Of(Token verb) => Of(verb, 0);

    /// <summary>The subject of the clause above that of <paramref name="verb"/>: whom “it” or “he” may stand for.</summary>
    public static Token? Above(Token verb)
    {
        Token at = verb;
        for (int i = 0; i < Deepest && at.Head is { } head; i++)
        {
            bool isClause = at.Relation is DependencyRelation.Ccomp or DependencyRelation.Advcl;
            at = head;
            if (isClause && Of(head) is { } subject)
            {
                return subject;
            }
        }
        return null;
    }

    private static Token? Of(Token verb, int depth)
    {
        foreach (Token child in verb.Children)
        {
            if (Grammar.IsSubject(child.Relation))
            {
                return Grammar.Antecedent(child);
            }
        }
        if (depth == Deepest || verb.Head is not { } head)
        {
            return null;
        }
        return verb.Relation switch
        {
            DependencyRelation.Conj
            or DependencyRelation.Xcomp
            or DependencyRelation.Advcl
            or DependencyRelation.Ccomp
            or DependencyRelation.Parataxis => Of(head, depth + 1),
            DependencyRelation.Acl or DependencyRelation.AclRelcl => Grammar.IsNoun(head) ? head : Of(head, depth + 1),
            DependencyRelation.Obj or DependencyRelation.Obl or DependencyRelation.Compound => Of(head, depth + 1),
            _ => null,
        };
    }
}
