using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Names;

/// <summary>One document on its way: its words, the names found so far and what they refer to. Mutable; one thread.</summary>
internal sealed class PartySpace
{
    private readonly Dictionary<string, Referent> _referents = new(StringComparer.Ordinal);
    private readonly List<NameMention> _mentions = [];
    private readonly Dictionary<int, IReadOnlyList<NameMatch>> _names = [];
    private readonly int[] _mentionOf;
    private ImmutableArray<string> _namedStates;

    public PartySpace(Document document, KnowledgeBase knowledge, PartyLexicon lexicon, DateOnly? asOf)
    {
        Document = document;
        Knowledge = knowledge;
        Lexicon = lexicon;
        AsOf = asOf;
        Words = new WordLine(document);
        Coalitions = new CoalitionInPlay(this);
        _mentionOf = new int[document.TokenCount];
        Array.Fill(_mentionOf, -1);
    }

    public Document Document { get; }

    public KnowledgeBase Knowledge { get; }

    public PartyLexicon Lexicon { get; }

    public DateOnly? AsOf { get; }

    public WordLine Words { get; }

    public CoalitionInPlay Coalitions { get; }

    public IReadOnlyList<NameMention> Mentions => _mentions;

    public Token Token(int index) => Document.TokenAt(index);

    public NameMention? MentionAt(int token) => _mentionOf[token] is var m and >= 0 ? _mentions[m] : null;

    /// <summary>Every gazetteer match of a sentence; looked up once.</summary>
    public IReadOnlyList<NameMatch> NamesIn(Sentence sentence)
    {
        if (!_names.TryGetValue(sentence.Index, out IReadOnlyList<NameMatch>? matches))
        {
            matches = Knowledge.FindNames(sentence);
            _names.Add(sentence.Index, matches);
        }
        return matches;
    }

    public bool IsFree(TokenSpan tokens)
    {
        for (int t = tokens.Start; t < tokens.End; t++)
        {
            if (_mentionOf[t] >= 0)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Adds a name over tokens that no other name covers.</summary>
    public void Add(NameMention mention)
    {
        for (int t = mention.Tokens.Start; t < mention.Tokens.End; t++)
        {
            _mentionOf[t] = _mentions.Count;
        }
        _mentions.Add(mention);
    }

    /// <summary>Puts <paramref name="mention"/> in the place of all names that it overlaps.</summary>
    public void Replace(NameMention mention)
    {
        for (int m = 0; m < _mentions.Count; m++)
        {
            TokenSpan old = _mentions[m].Tokens;
            if (!old.Overlaps(mention.Tokens))
            {
                continue;
            }
            for (int t = old.Start; t < old.End; t++)
            {
                _mentionOf[t] = -1;
            }
        }
        Add(mention);
    }

    /// <summary>The names that are still in place, in text order.</summary>
    public IEnumerable<NameMention> InOrder()
    {
        for (int t = 0; t < _mentionOf.Length; t++)
        {
            if (MentionAt(t) is { } mention && mention.Tokens.Start == t)
            {
                yield return mention;
            }
        }
    }

    /// <summary>Ids of the states that the text names, in text order; for use when all names are read.</summary>
    public ImmutableArray<string> NamedStates =>
        _namedStates.IsDefault
            ? _namedStates = [
                .. InOrder()
                    .SelectMany(m => m.Ids)
                    .Where(id => Referent(id) is { Type: PartyType.State })
                    .Distinct(StringComparer.Ordinal),
            ]
            : _namedStates;

    /// <summary>The token of the span whose head lies outside it.</summary>
    public int HeadOf(TokenSpan tokens)
    {
        for (int t = tokens.Start; t < tokens.End; t++)
        {
            if (Token(t).Head is not { } head || !tokens.Contains(head.Index))
            {
                return t;
            }
        }
        return tokens.End - 1;
    }

    public string TextOf(TokenSpan tokens) => SpanOf(tokens).Of(Document.Text);

    public CharSpan SpanOf(TokenSpan tokens) => new(Token(tokens.Start).Span.Start, Token(tokens.End - 1).Span.End);

    /// <summary>The referent with that id: known from the text or else from the knowledge tables.</summary>
    public Referent? Referent(string id)
    {
        if (!_referents.TryGetValue(id, out Referent? referent) && Knowledge.Find(id) is { } entity)
        {
            referent = new Referent(id, entity.Name, TypeOf(entity.Type))
            {
                Kind = entity.Kind,
                Of = entity.Type == EntityType.Person ? PersonOf(entity) : OwnerOf(entity),
            };
            _referents.Add(id, referent);
        }
        return referent;
    }

    /// <summary>The referent with that id, new where there is none.</summary>
    public Referent Introduce(string id, string name, PartyType type)
    {
        if (Referent(id) is { } known)
        {
            return known;
        }
        var referent = new Referent(id, name, type);
        _referents.Add(id, referent);
        return referent;
    }

    /// <summary>The state behind a state, ministry or agency: itself, or the one that owns it.</summary>
    public string ActsFor(string id) =>
        Knowledge.Find(id) is { Type: EntityType.Organization } entity && OwnerOf(entity) is [var owner] ? owner : id;

    /// <summary>True where the interval holds the reading's date, or no date is known.</summary>
    public bool InForce(DateOnly? from, DateOnly? to) =>
        AsOf is not { } day || ((from is null || from <= day) && (to is null || day <= to));

    private ImmutableArray<string> PersonOf(Entity person)
    {
        List<OfficeTerm> terms = [.. Knowledge.TermsOf(person.Id)];
        IEnumerable<OfficeTerm> now = AsOf is null ? LastOf(terms) : terms.Where(t => InForce(t.From, t.To));
        ImmutableArray<string> all = [.. now.Select(t => ActsFor(t.Of)).Distinct(StringComparer.Ordinal)];
        // A head of government who also leads a party acts for the state.
        ImmutableArray<string> states = [.. all.Where(id => Knowledge.Find(id)?.Type is not EntityType.Group)];
        ImmutableArray<string> of = states.IsEmpty ? all : states;
        return of.IsEmpty && terms.Count == 0 && person.Of is { } home ? [home] : of;
    }

    // Without a date the last office counts, that in a state before that in a party.
    private IEnumerable<OfficeTerm> LastOf(List<OfficeTerm> terms)
    {
        int last = terms.FindLastIndex(t => Knowledge.Find(t.Of)?.Type is not EntityType.Group);
        return last < 0 ? terms.TakeLast(1) : [terms[last]];
    }

    // A newspaper or company does not act for the state where it is at home.
    private ImmutableArray<string> OwnerOf(Entity entity) =>
        entity is { Type: EntityType.Organization, Of: { } owner, Kind: { } kind }
        && Lexicon.Has("state-organ", kind)
        && Knowledge.Find(owner) is { Type: EntityType.State }
            ? [owner]
            : [];

    private static PartyType TypeOf(EntityType type) =>
        type switch
        {
            EntityType.State => PartyType.State,
            EntityType.Organization => PartyType.Organization,
            EntityType.Person => PartyType.Person,
            EntityType.Group => PartyType.Group,
            EntityType.Region => PartyType.Region,
            _ => PartyType.Project,
        };
}
