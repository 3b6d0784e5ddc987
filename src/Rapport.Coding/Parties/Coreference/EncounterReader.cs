using System.Collections.Immutable;
using Rapport.Coding.Parties.Phrases;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>Who met last: “the minister met the envoy to review trade. They also discussed …”, “talked with the envoy”.</summary>
internal sealed class EncounterReader(Discourse discourse)
{
    private const int Reach = 3;

    /// <summary>The two of the nearest encounter in the sentences just before <paramref name="at"/>; empty where there is none.</summary>
    public ImmutableArray<ResolvedParty> Before(Token at)
    {
        foreach (Occurrence occurrence in discourse.Before(at, Reach))
        {
            Token other = occurrence.Head;
            if (
                other.Sentence.Index != at.Sentence.Index
                && occurrence.Parties is [var one]
                && IsMet(other)
                && other.Head is { } verb
                && Salience.Doer(verb) is { } doer
                && discourse.At(doer)?.Parties is [var first]
                && AreTwo(first.Party, one.Party)
            )
            {
                return [first, one];
            }
        }
        return [];
    }

    // “met the envoy”, “spoke with the envoy”
    private bool IsMet(Token other)
    {
        if (
            other.Head is not { Upos: Upos.Verb } verb
            || !discourse.Space.Lexicon.Has("encounter-verb", verb.Lemma.ToLowerInvariant())
        )
        {
            return false;
        }
        return other.Relation == DependencyRelation.Obj
            || (other.Relation == DependencyRelation.Obl && NounPhrase.HasPreposition(other, "with", "to"));
    }

    // A minister and his own state are one side.
    private static bool AreTwo(Party one, Party other) =>
        one.Id != other.Id
        && !one.Of.Contains(other.Id)
        && !other.Of.Contains(one.Id)
        && one.Type is not (PartyType.Unknown or PartyType.Region)
        && other.Type is not (PartyType.Unknown or PartyType.Region);
}
