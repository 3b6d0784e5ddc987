using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Rules;

/// <summary>Main verbs that a parser took for a participle before a noun: “Britain has imposed sanctions”, “the union eased sanctions”.</summary>
internal static class HiddenVerbs
{
    /// <summary>Adds the arguments of such a verb; false where the word is none.</summary>
    public static bool TryRead(Token verb, SurfaceSubjects subjects, ImmutableArray<Argument>.Builder into)
    {
        if (
            verb.Relation != DependencyRelation.Amod
            || verb.Upos != Upos.Verb
            || verb.Children.Count > 2
            || verb.Head is not { } noun
            || !Grammar.IsNoun(noun)
            || noun.Index < verb.Index
            || Subject(verb, noun, subjects) is not { } subject
        )
        {
            return false;
        }
        into.Add(new Argument(ArgumentNames.Subject, subject.Token, subject.Path));
        into.Add(new Argument(ArgumentNames.Object, noun, "< amod"));
        AddPhrases(noun, "< amod ", into);
        if (noun.Head is { } have && noun.Relation == DependencyRelation.Obj)
        {
            AddPhrases(have, "< amod < obj ", into);
        }
        return true;
    }

    private static (Token Token, string Path)? Subject(Token verb, Token noun, SurfaceSubjects subjects)
    {
        if (verb.Index == verb.Sentence.Tokens.Start)
        {
            return null;
        }
        if (verb.Child(DependencyRelation.Nsubj) is { } own)
        {
            return (Grammar.Antecedent(own), "nsubj");
        }
        Token before = new(verb.Document, verb.Index - 1);
        if (
            noun.Relation == DependencyRelation.Obj
            && noun.Head is { } have
            && Grammar.HasLemma(have, "have")
            && (before.Index == have.Index || before.Upos == Upos.Adv)
        )
        {
            return subjects.Find(have) is { } found ? (found.Token, "< amod < obj " + found.Path) : null;
        }
        foreach (Token child in noun.Children)
        {
            // In a noun phrase a compound stands after the participle, never before it.
            if (
                child.Index == before.Index
                && child.Relation is DependencyRelation.Nsubj or DependencyRelation.Compound
                && Grammar.IsNoun(child)
            )
            {
                return (child, "< amod " + child.Relation.ToConllu());
            }
        }
        return null;
    }

    private static void AddPhrases(Token holder, string prefix, ImmutableArray<Argument>.Builder into)
    {
        foreach (Token child in holder.Children)
        {
            if (
                Grammar.IsOblique(child.Relation)
                && Prepositions.Name(child, DependencyRelation.Case) is { } name and not "of"
            )
            {
                Attachment.AddOnce(
                    new Argument(name, Grammar.Antecedent(child), $"{prefix}{child.Relation.ToConllu()}({name})"),
                    into
                );
            }
        }
    }
}
