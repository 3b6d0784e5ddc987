using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Coding.Parties.Phrases;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>“both leaders”, “the two countries”, “the three presidents”: as many of the kind as were last named together.</summary>
internal sealed class PairReader(Discourse discourse)
{
    private const int Reach = 8;

    private static readonly Description s_state = new(
        "state",
        FrozenSet.Create(StringComparer.Ordinal, "state"),
        FrozenSet<string>.Empty,
        Gender.Unknown
    );

    private readonly PartySpace _space = discourse.Space;
    private readonly DealingReader _dealings = new(discourse);

    public ImmutableArray<ResolvedParty> Read(Token head, Description description)
    {
        if (Number(head) is not { } number || number < 2 || !NounPhrase.IsPlural(head))
        {
            return [];
        }
        ImmutableArray<ResolvedParty> meant =
            IsSide(head) && _dealings.Before(head, number) is { IsEmpty: false } dealing ? dealing
            : description.For("state") ? FindStates(head, number, description)
            : Find(head, number, description, IsKind(description));
        if (meant.IsEmpty && description.For("person"))
        {
            // “the presidents of Peru and Chile … both leaders”
            meant = Find(head, number, description, p => p is { Type: PartyType.State, Role: not null });
        }
        CharSpan words = _space.SpanOf(NounPhrase.Core(head));
        return discourse.Phrases.Make.Standing(
            meant,
            words,
            $"coref.pair:{head.Lemma.ToLowerInvariant()}",
            $"the {number} last named together"
        );
    }

    /// <summary>The states, that many, that were last named together before <paramref name="at"/>.</summary>
    public ImmutableArray<ResolvedParty> States(Token at, int number) => FindStates(at, number, s_state);

    /// <summary>How many are meant, where the words say so: “both”, “the two”, “our 2”.</summary>
    private int? Number(Token head)
    {
        bool definite = NounPhrase.IsDefinite(head) || head.Child(DependencyRelation.NmodPoss) is not null;
        foreach (Token child in head.Children)
        {
            if (string.Equals(child.Lemma, "both", StringComparison.OrdinalIgnoreCase))
            {
                return 2;
            }
            // “the warring parties”
            if (definite && IsSide(head) && _space.Lexicon.Has("opposing-word", child.Lemma.ToLowerInvariant()))
            {
                return 2;
            }
            if (child.Relation == DependencyRelation.Nummod && definite && Numerals.Read(child.Form) is { } number)
            {
                return number;
            }
        }
        return null;
    }

    // Whoever deals with another is a side: states, organizations, armed groups.
    private bool IsSide(Token head) => _space.Lexicon.Has("side-noun", head.Lemma.ToLowerInvariant());

    private static Func<Party, bool> IsKind(Description description) =>
        party =>
            party.Type switch
            {
                PartyType.Person => description.For("person"),
                PartyType.Organization => description.For("organization"),
                PartyType.Group => description.For("group"),
                _ => false,
            };

    // States by name; where too few are named, those whom the people named act for.
    private ImmutableArray<ResolvedParty> FindStates(Token head, int number, Description description)
    {
        ImmutableArray<ResolvedParty> states = Find(head, number, description, p => p.Type == PartyType.State);
        if (!states.IsEmpty)
        {
            return states;
        }
        bool sides = description.For("person") || description.For("organization") || description.For("group");
        Func<Party, bool> any = sides
            ? p => p.Type is not (PartyType.Region or PartyType.Project or PartyType.Unknown)
            : p => p.Type == PartyType.State || (p.Type == PartyType.Person && p.Of.Length == 1);
        return Find(head, number, description, any);
    }

    /// <summary>Goes back sentence by sentence until exactly that many are named, first those joined in one phrase.</summary>
    private ImmutableArray<ResolvedParty> Find(Token head, int number, Description description, Func<Party, bool> fits)
    {
        var seen = new List<ResolvedParty>();
        int sentence = -1;
        foreach (Occurrence occurrence in discourse.Before(head, Reach))
        {
            if (
                sentence >= 0
                && occurrence.Head.Sentence.Index != sentence
                && Take(seen, number) is { IsEmpty: false } found
            )
            {
                return found;
            }
            sentence = occurrence.Head.Sentence.Index;
            // A town in which they met is no side.
            ImmutableArray<ResolvedParty> fit =
            [
                .. occurrence.Parties.Where(p => fits(p.Party) && p.How != PartyGround.Place),
            ];
            if (fit.Length == number && occurrence.Parties.Length == number && !head.IsWithin(occurrence.Head))
            {
                return fit.All(f => f.Party.Type == PartyType.Person) && description.For("state") ? States(fit) : fit;
            }
            seen.AddRange(fit);
        }
        return Take(seen, number);
    }

    private ImmutableArray<ResolvedParty> Take(List<ResolvedParty> seen, int number)
    {
        ImmutableArray<ResolvedParty> distinct = [.. seen.DistinctBy(p => p.Party.Id, StringComparer.Ordinal)];
        if (distinct.Length <= number)
        {
            return distinct.Length == number ? distinct : [];
        }
        // More than asked for: those in office count before others.
        ImmutableArray<ResolvedParty> inOffice =
        [
            .. distinct.Where(p => p.Party.Type != PartyType.Person || p.Party.Of.Length > 0),
        ];
        if (inOffice.Length == number)
        {
            return inOffice;
        }
        ImmutableArray<ResolvedParty> foremost =
        [
            .. distinct.Where(p => seen.Count(s => s.Party.Id == p.Party.Id) > 1),
        ];
        return foremost.Length == number ? foremost : [];
    }

    private ImmutableArray<ResolvedParty> States(ImmutableArray<ResolvedParty> people)
    {
        var states = ImmutableArray.CreateBuilder<ResolvedParty>();
        foreach (ResolvedParty person in people)
        {
            if (
                person.Party.Of.Length == 1
                && discourse.Phrases.Make.Of(person.Party.Of[0], person.Party.Mention.Span) is { } state
            )
            {
                states.Add(person with { Party = state });
            }
        }
        return states.Count == people.Length ? states.DrainToImmutable() : [];
    }
}
