using System.Collections.Immutable;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>“The raid on Friday killed nine”, “killed in a raid”: the deed is told by its verb, and its noun tells it no second time.</summary>
internal static class SameDeed
{
    /// <summary>Leaves out nouns of violence whose verb tells all that they do.</summary>
    /// <param name="coded">The statements with their triggers.</param>
    public static IEnumerable<(Token Trigger, Statement Statement)> Remove(
        IReadOnlyList<(Token Trigger, Statement Statement)> coded
    ) => coded.Where(c => !IsToldByVerb(c, coded) && !IsGift(c, coded));

    // “provided air support for Peru” is the help, and no word for Peru beside it.
    private static bool IsGift(
        (Token Trigger, Statement Statement) noun,
        IReadOnlyList<(Token Trigger, Statement Statement)> coded
    ) =>
        noun.Statement.Type == "SUPPORT"
        && noun.Trigger is { Upos: Upos.Noun, Relation: DependencyRelation.Obj, Head: { } verb }
        && coded.Any(c => c.Statement.Type == "AID" && c.Trigger.Index == verb.Index);

    private static bool IsToldByVerb(
        (Token Trigger, Statement Statement) noun,
        IReadOnlyList<(Token Trigger, Statement Statement)> coded
    ) =>
        noun.Trigger.Upos == Upos.Noun
        && noun.Statement.Type is "ASSAULT" or "COERCE"
        && coded.Any(c =>
            c.Statement.Type == "ASSAULT"
            && c.Trigger.Upos == Upos.Verb
            && c.Trigger.Sentence == noun.Trigger.Sentence
            && IsArgument(noun.Trigger, c.Trigger)
            && IsWithin(noun.Statement.Actors, c.Statement.Actors)
            && (noun.Statement.Type == "COERCE" || IsWithin(noun.Statement.Recipients, c.Statement.Recipients))
        );

    // “A raid killed …”, “A series of raids killed …”, “was killed in a raid”
    private static bool IsArgument(Token noun, Token verb)
    {
        Token phrase = noun is { Relation: DependencyRelation.Nmod, Head: { } many } ? many : noun;
        if (phrase.Head is not { } head || head.Index != verb.Index)
        {
            return false;
        }
        return phrase.Relation is DependencyRelation.Nsubj
            || (
                phrase.Index == noun.Index
                && phrase.Relation == DependencyRelation.Obl
                && phrase.Child(DependencyRelation.Case) is { Lemma: "in" or "by" or "during" }
            );
    }

    private static bool IsWithin(ImmutableArray<Party> some, ImmutableArray<Party> all) =>
        some.All(p => all.Any(a => string.Equals(a.Id, p.Id, StringComparison.Ordinal)));
}
