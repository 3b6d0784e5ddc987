using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Coding.Parties.Phrases;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>What has been spoken of up to a word: the phrases before it with what they mean, the nearest sentence first.</summary>
internal sealed class Discourse
{
    private readonly PhraseReader _phrases;
    private readonly PartySpace _space;

    // The sentences of the article proper, in text order, and each sentence's place among them.
    private readonly List<Sentence> _sentences = [];
    private readonly Dictionary<int, int> _placeOf = [];
    private readonly Dictionary<int, ImmutableArray<Occurrence>> _read = [];

    // Where each entity is named, ascending.
    private readonly Dictionary<string, List<int>> _namedAt = new(StringComparer.Ordinal);

    public Discourse(PhraseReader phrases)
    {
        _phrases = phrases;
        _space = phrases.Space;
        foreach (Sentence sentence in _space.Document.Sentences.Where(s => !s.Kind.IsFurniture()))
        {
            _placeOf.Add(sentence.Index, _sentences.Count);
            _sentences.Add(sentence);
        }
        foreach (NameMention mention in _space.InOrder())
        {
            foreach (string id in mention.Ids)
            {
                if (!_namedAt.TryGetValue(id, out List<int>? places))
                {
                    places = [];
                    _namedAt.Add(id, places);
                }
                places.Add(mention.Tokens.Start);
            }
        }
    }

    public PartySpace Space => _space;

    public PhraseReader Phrases => _phrases;

    /// <summary>Sentences of the article between the two words.</summary>
    public int Distance(Token earlier, Token later) =>
        _placeOf[later.Sentence.Index] - _placeOf[earlier.Sentence.Index];

    /// <summary>The phrases before <paramref name="at"/>, at most <paramref name="reach"/> sentences back, each sentence in text order.</summary>
    public IEnumerable<Occurrence> Before(Token at, int reach)
    {
        if (!_placeOf.TryGetValue(at.Sentence.Index, out int place))
        {
            yield break;
        }
        foreach (Occurrence occurrence in Of(_sentences[place].Tokens.Start, at.Index))
        {
            yield return occurrence;
        }
        for (int s = place - 1; s >= Math.Max(0, place - reach); s--)
        {
            foreach (Occurrence occurrence in Read(s))
            {
                yield return occurrence;
            }
        }
    }

    // Text is read in order: what stands in an earlier sentence is settled.
    private ImmutableArray<Occurrence> Read(int place)
    {
        if (!_read.TryGetValue(place, out ImmutableArray<Occurrence> occurrences))
        {
            TokenSpan tokens = _sentences[place].Tokens;
            occurrences = [.. Of(tokens.Start, tokens.End)];
            _read.Add(place, occurrences);
        }
        return occurrences;
    }

    private IEnumerable<Occurrence> Of(int start, int end)
    {
        for (int t = start; t < end; t++)
        {
            if (At(_space.Token(t)) is { } occurrence)
            {
                yield return occurrence;
            }
        }
    }

    /// <summary>The phrase under a word, or null where the word heads none that could be meant again.</summary>
    public Occurrence? At(Token head)
    {
        if (head.Upos is not (Upos.Noun or Upos.Propn or Upos.Pron or Upos.Adj))
        {
            return null;
        }
        NameMention? name = _space.MentionAt(head.Index);
        if (name is not null && (name.Head != head.Index || name.IsBound))
        {
            return null;
        }
        if (head.Upos == Upos.Adj && name is null)
        {
            return null;
        }
        bool isGroup =
            head.Relation != DependencyRelation.Conj
            && (head.Child(DependencyRelation.Conj) is not null || BetweenPair.Other(head) is not null);
        ImmutableArray<ResolvedParty> all = isGroup ? _phrases.Resolve(head) : _phrases.Own(head);
        // “his actions” are a thing and not he; “Iraq’s army” and “Russian troops” are parties.
        ImmutableArray<ResolvedParty> parties = [.. all.Where(p => p.How != PartyGround.Modifier)];
        bool plural =
            parties.Length > 1
            || (parties.Length == 0 && isGroup)
            || (NounPhrase.IsPlural(head) && (name is null || IsPeople(name)));
        bool person =
            !plural && ((parties.Length == 1 && parties[0].Party.Type == PartyType.Person) || DescribesPerson(head));
        return new Occurrence(head, parties, parties.IsEmpty ? all : [], plural, person);
    }

    /// <summary>How often the party has been meant before <paramref name="at"/>.</summary>
    public int Frequency(string id, Token at)
    {
        if (!_namedAt.TryGetValue(id, out List<int>? places))
        {
            return 0;
        }
        int found = places.BinarySearch(at.Index);
        return found < 0 ? ~found : found;
    }

    // “Russians”, “the Houthis”, “Gulf countries” are many, “the United States” and “the United Nations” one.
    private bool IsPeople(NameMention name) =>
        name.Kind == Knowledge.NameKind.Demonym
        || _space.Referent(name.Ids[0]) is { Type: PartyType.Group or PartyType.Region };

    private bool DescribesPerson(Token head) =>
        head.Upos == Upos.Noun
        && (
            _space.Lexicon.DescriptionOf(head.Lemma) is { } description && description.For("person")
            || _space.Lexicon.Titles.EndingAt(_space.Words, head.Index, head.Index) is not null
        );
}
