using System.Collections.Immutable;
using Rapport.Coding.Parties.Phrases;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>
/// The two who dealt with each other as subject and object of one clause: “The minister met Novak. They discussed the dam.”
/// </summary>
internal sealed class CounterpartReader(Discourse discourse)
{
    /// <summary>The two of the nearest such clause before <paramref name="at"/>; empty where there is none.</summary>
    /// <param name="at">The plural word that looks back.</param>
    /// <param name="reach">How many sentences of the text to go back.</param>
    public ImmutableArray<ResolvedParty> Before(Token at, int reach)
    {
        Document document = discourse.Space.Document;
        int left = reach;
        for (int s = at.Sentence.Index - 1; s >= 0 && left > 0; s--)
        {
            Sentence sentence = document.SentenceAt(s);
            if (sentence.Kind.IsFurniture())
            {
                continue;
            }
            left--;
            for (int i = 0; i < sentence.Count; i++)
            {
                if (sentence[i].Upos == Upos.Verb && Pair(sentence[i]) is { IsEmpty: false } pair)
                {
                    return pair;
                }
            }
        }
        return [];
    }

    private ImmutableArray<ResolvedParty> Pair(Token verb)
    {
        if (Salience.Subject(verb) is not { } subject || One(subject) is not { } first)
        {
            return [];
        }
        foreach (Token child in verb.Children)
        {
            bool isOther =
                child.Relation is DependencyRelation.Obj or DependencyRelation.Iobj
                || (child.Relation == DependencyRelation.Obl && NounPhrase.HasPreposition(child, "with"));
            if (isOther && One(child) is { } second && AreApart(first.Party, second.Party))
            {
                return [first, second];
            }
        }
        // “signed a pact with Novak”, “held talks with Novak”
        if (verb.Child(DependencyRelation.Obj) is { } thing)
        {
            foreach (Token child in thing.Children)
            {
                bool isWith = child.Relation == DependencyRelation.Nmod && NounPhrase.HasPreposition(child, "with");
                if (isWith && One(child) is { } second && AreApart(first.Party, second.Party))
                {
                    return [first, second];
                }
            }
        }
        return [];
    }

    private ResolvedParty? One(Token head)
    {
        ImmutableArray<ResolvedParty> parties = discourse.Phrases.Resolve(head);
        return parties is [{ Party.Type: PartyType.Person } only] && only.Party.Of.Length > 0 ? only : null;
    }

    private static bool AreApart(Party one, Party other) => one.Id != other.Id && !one.Of.Intersect(other.Of).Any();
}
