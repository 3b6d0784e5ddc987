using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Coding.Parties.Phrases;
using Rapport.Coding.Parties.Titles;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>“The Prime Minister” whom nobody names: the publisher's own, or of a pair of states the one that the other side of the phrase leaves.</summary>
internal sealed class BareOfficeReader(Discourse discourse, HomeParty home)
{
    private readonly PartySpace _space = discourse.Space;
    private readonly List<OfficeFact> _facts = [];

    /// <summary>Holders found by state, office and date, once each.</summary>
    public IReadOnlyList<OfficeFact> Facts => _facts;

    public ImmutableArray<ResolvedParty> Read(Token head)
    {
        TokenSpan sentence = head.Sentence.Tokens;
        bool definite = NounPhrase.IsDefinite(head) || char.IsUpper(head.FormSpan[0]);
        if (
            !definite
            || _space.Lexicon.Titles.Covering(_space.Words, head.Index, sentence.Start, sentence.End)
                is not { Value.IsHonorific: false } title
            || (title.Value.Office is null && !NounPhrase.IsPlural(head) && !IsFor(head))
        )
        {
            return [];
        }
        (string? state, string why) = home.Id is { } own ? (own, home.Why) : OtherOfPair(head);
        if (state is null)
        {
            return [];
        }
        CharSpan words = _space.SpanOf(NounPhrase.Core(head));
        PartyMaker make = discourse.Phrases.Make;
        home.Learn(state, why);
        string office = title.Value.Office ?? title.Value.Title;
        string? holder = NounPhrase.IsPlural(head) ? null : OfficeKnowledge.HolderOf(_space, state, office);
        Party? party = holder is not null ? make.Of(holder, words) : make.Of(state, words, title.Value.Role);
        if (party is null)
        {
            return [];
        }
        ResolvedParty found = make.Resolved(party, PartyGround.Title, $"office.bare:{office}", words, why);
        if (holder is not null && make.Of(state, words) is { } of && !_facts.Exists(f => f.Person.Id == holder))
        {
            var tokens = new TokenSpan(title.Start, title.End);
            CharSpan span = _space.SpanOf(tokens);
            _facts.Add(
                new OfficeFact(
                    party,
                    _space.TextOf(tokens),
                    office,
                    [of],
                    IsPast: false,
                    span,
                    head.Sentence.Index,
                    found.Why with
                    {
                        Words = _space.TextOf(tokens),
                    }
                )
            );
        }
        return [found];
    }

    /// <summary>True for “the Minister for the Arctic”: one in particular.</summary>
    public static bool IsFor(Token head)
    {
        foreach (Token child in head.Children)
        {
            if (child.Relation == DependencyRelation.Nmod && NounPhrase.HasPreposition(child, "for"))
            {
                return true;
            }
        }
        return false;
    }

    // “the Prime Minister and President Doe” at a summit of two states, one of them Doe's.
    private (string? State, string Why) OtherOfPair(Token head)
    {
        List<string> pair =
        [
            .. _space
                .Mentions.Where(m => m.Ids.Length == 2 && m.Ids.All(IsState))
                .GroupBy(m => string.Join(' ', m.Ids.Order(StringComparer.Ordinal)), StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .Select(g => g.First().Ids)
                .FirstOrDefault([]),
        ];
        if (pair.Count != 2)
        {
            return (null, "");
        }
        foreach (Token other in Siblings(head))
        {
            foreach (ResolvedParty party in discourse.Phrases.Own(other))
            {
                IEnumerable<string> sides = party.Party.Of.Append(party.Party.Id);
                int known = pair.FindIndex(p => sides.Contains(p, StringComparer.Ordinal));
                if (known >= 0)
                {
                    return (pair[1 - known], $"the other side of the pair is {party.Party.Name}");
                }
            }
        }
        return (null, "");
    }

    private bool IsState(string id) => _space.Referent(id) is { Type: PartyType.State };

    private static IEnumerable<Token> Siblings(Token head)
    {
        Token first = Salience.First(head);
        if (first.Index != head.Index)
        {
            yield return first;
        }
        foreach (Token child in first.Children)
        {
            if (child.Relation == DependencyRelation.Conj && child.Index != head.Index)
            {
                yield return child;
            }
        }
    }
}
