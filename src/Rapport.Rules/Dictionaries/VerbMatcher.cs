using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Rules.Dictionaries;

/// <summary>An event that a dictionary gives.</summary>
/// <param name="Verb">The verb in the text.</param>
/// <param name="Sources">Who acts.</param>
/// <param name="Targets">To whom; a party that acts too is left out for itself.</param>
/// <param name="Code">The code, as the dictionary has it.</param>
/// <param name="Words">The pattern, or the verb where none matched.</param>
/// <param name="Source">Where that is written: <c>file:line</c>.</param>
/// <param name="Denies">True where the code itself means that it is not done.</param>
public sealed record DictionaryEvent(
    Token Verb,
    ImmutableArray<DictionaryParty> Sources,
    ImmutableArray<DictionaryParty> Targets,
    string Code,
    string Words,
    string Source,
    bool Denies
);

/// <summary>Finds the verbs of a dictionary in one sentence and who does what to whom.</summary>
internal sealed class VerbMatcher
{
    private readonly SentenceWords _words;
    private readonly List<DictionaryEntity> _entities;
    private readonly PatternMatcher _patterns;
    private readonly bool[] _named;

    public VerbMatcher(SentenceWords words, List<Chunk> chunks, List<DictionaryEntity> entities)
    {
        _words = words;
        _entities = entities;
        _patterns = new PatternMatcher(words, entities, chunks);
        _named = new bool[words.Count];
        foreach (Chunk chunk in chunks)
        {
            foreach (int at in chunk.Actors.Select(a => a.At).Concat(chunk.Agents.Select(a => a.At)))
            {
                _named[at] = true;
            }
        }
    }

    /// <summary>The events in text order.</summary>
    public IEnumerable<DictionaryEvent> Match(Dictionary<string, List<VerbEntry>> verbs)
    {
        for (int i = 0; i < _words.Count; i++)
        {
            if (!_named[i] && verbs.TryGetValue(_words[i].Text, out List<VerbEntry>? entries) && IsVerb(i))
            {
                List<VerbEntry> standing = entries.FindAll(e => Stands(e, i));
                int longest = standing.Count == 0 ? 0 : standing.Max(e => e.Length);
                foreach (DictionaryEvent found in Events(standing.FindAll(e => e.Length == longest), i))
                {
                    yield return found;
                }
            }
        }
    }

    private bool IsVerb(int at)
    {
        Token token = _words[at].Token;
        if (token.Upos == Upos.Verb)
        {
            // “has broken relations”: the tree may take the participle for an adjective.
            return token.Relation != DependencyRelation.Amod
                || (at > 0 && _words[at - 1].Text is "HAS" or "HAVE" or "HAD");
        }
        // A verb that heads a clause is one, even where the tagger took it for a noun.
        return token.Upos is Upos.Noun or Upos.Adj or Upos.Propn
            && token.Child(DependencyRelation.Cop) is null
            && (token.Child(DependencyRelation.Nsubj) ?? token.Child(DependencyRelation.Aux)) is { } own
            && own.Index < token.Index;
    }

    private bool Stands(VerbEntry verb, int at)
    {
        int start = at - verb.Before.Length;
        int end = at + 1 + verb.After.Length;
        return start >= 0
            && end <= _words.Count
            && verb.Before.Select((w, i) => _words[start + i].Text == w).All(same => same)
            && verb.After.Select((w, i) => _words[at + 1 + i].Text == w).All(same => same);
    }

    // A verb may stand in several blocks: all their patterns count, and the last code that says something.
    private IEnumerable<DictionaryEvent> Events(List<VerbEntry> verbs, int at)
    {
        if (verbs.Count == 0)
        {
            return [];
        }
        Token token = _words[at].Token;
        int start = at - verbs[0].Before.Length;
        int end = at + 1 + verbs[0].After.Length;
        int limit = LimitOf(token, end);
        foreach (VerbPattern pattern in verbs.SelectMany(v => v.Block.Patterns).OrderByDescending(p => p.Length))
        {
            if (_patterns.Match(pattern, start, end, limit) is { } match)
            {
                var sides = Sides(token, match, end, limit);
                return Events(pattern.Code, new Found(token, pattern.Text, pattern.Source, pattern.Denies), sides);
            }
        }
        VerbEntry verb = verbs.FindLast(v => !v.Code.IsNone) ?? verbs[^1];
        var plain = new Found(token, verb.Block.Name, verb.Source, false);
        return Events(verb.Code, plain, Sides(token, PatternMatch.Empty, end, limit));
    }

    private static IEnumerable<DictionaryEvent> Events(
        DictionaryCode code,
        Found found,
        (DictionaryEntity? Source, DictionaryEntity? Target) sides
    )
    {
        if (sides.Source is not { } actor || sides.Target is not { } target)
        {
            yield break;
        }
        if (code.Forward is { } forward)
        {
            yield return found.Event(actor, target, forward);
        }
        if (code.Back is { } back)
        {
            yield return found.Event(target, actor, back);
        }
    }

    private (DictionaryEntity? Source, DictionaryEntity? Target) Sides(
        Token verb,
        PatternMatch match,
        int end,
        int limit
    )
    {
        if (match.Before is { } both)
        {
            return (both, both);
        }
        DictionaryEntity? after = match.Target ?? match.After;
        if (match.Source is null && after is null && AgentOf(verb, end, limit) is { } agent)
        {
            return (agent, SourceOf(verb, agent));
        }
        DictionaryEntity? source = match.Source ?? SourceOf(verb, after);
        DictionaryEntity? target = after ?? TargetOf(end, limit, source);
        return (source, target);
    }

    // Whoever stands before the verb: its subject, or where the tree has none, the first one named.
    private DictionaryEntity? SourceOf(Token verb, DictionaryEntity? taken)
    {
        if (ClauseSubject.Of(verb) is not { } subject)
        {
            return First(0, _words.IndexOf(verb), taken);
        }
        DictionaryEntity? source = Within(subject, verb, taken);
        bool standsForOther = subject.Upos == Upos.Pron || Within(subject, verb, null) is { } own && own == taken;
        return source is null && standsForOther && ClauseSubject.Above(verb) is { } above
            ? Within(above, verb, taken)
            : source;
    }

    private DictionaryEntity? Within(Token subject, Token verb, DictionaryEntity? taken)
    {
        TokenSpan span = subject.Subtree;
        int start = _words.IndexOf(new Token(verb.Document, span.Start));
        int end = Math.Min(_words.IndexOf(verb), EndOf(span, verb));
        return First(start, end, taken);
    }

    private int EndOf(TokenSpan span, Token verb) =>
        span.End < verb.Document.TokenCount ? _words.IndexOf(new Token(verb.Document, span.End)) : _words.Count;

    // “by X” after a passive verb names who acts.
    private DictionaryEntity? AgentOf(Token verb, int end, int limit)
    {
        if (!Grammar.IsPassive(verb) || ClauseSubject.Of(verb) is not { } subject || subject.Index > verb.Index)
        {
            return null;
        }
        for (int i = end; i < limit; i++)
        {
            if (_words[i].Text == "BY")
            {
                return _entities.Find(e => e.IsCoded && e.Start == i + 1);
            }
        }
        return null;
    }

    private DictionaryEntity? TargetOf(int start, int end, DictionaryEntity? source) =>
        _entities.Find(e =>
            e.IsCoded && e.Start >= start && e.Start < end && (source is null || e.Members.Any(m => IsOther(m, source)))
        );

    private static bool IsOther(DictionaryParty party, DictionaryEntity than) =>
        than.Members.All(m => m.Code != party.Code);

    private DictionaryEntity? First(int start, int end, DictionaryEntity? taken) =>
        _entities.Find(e => e.IsCoded && e != taken && e.End > start && e.Start < end);

    // What follows belongs to the verb up to the next clause that does not hang on it.
    private int LimitOf(Token verb, int end)
    {
        for (int i = end; i < _words.Count; i++)
        {
            Token token = _words[i].Token;
            bool beginsOther =
                (Grammar.IsSubject(token.Relation) && token.Head is { } head && !head.IsWithin(verb))
                || (token.Relation == DependencyRelation.Conj && token.Upos == Upos.Verb && token.Head == verb);
            if (beginsOther)
            {
                int start = _words.IndexOf(new Token(token.Document, token.Subtree.Start));
                return Math.Max(end, Math.Min(i, start));
            }
        }
        return _words.Count;
    }

    private readonly record struct Found(Token Verb, string Words, string Source, bool Denies)
    {
        public DictionaryEvent Event(DictionaryEntity actor, DictionaryEntity target, string code) =>
            new(Verb, actor.Members, target.Members, code, Words, Source, Denies);
    }
}
