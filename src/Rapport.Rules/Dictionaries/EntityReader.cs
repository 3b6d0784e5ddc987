using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Rules.Dictionaries;

/// <summary>Joins noun phrases into those that take part: “the ambassadors of X, Y and Z” are three.</summary>
internal sealed class EntityReader(SentenceWords words, List<Chunk> chunks, DateOnly? date)
{
    private const string NobodyNamed = "---";

    /// <summary>All entities in text order, also those without a code.</summary>
    public List<DictionaryEntity> Read()
    {
        var entities = new List<DictionaryEntity>();
        for (int i = 0; i < chunks.Count; )
        {
            int last = LastOfCompound(i);
            bool isOwned = MayHaveOwner(i, last) && last + 1 < chunks.Count && IsOwned(chunks[last], chunks[last + 1]);
            int lastOwner = isOwned ? LastOfCompound(last + 1) : last;
            entities.Add(Entity(i, last, lastOwner));
            i = lastOwner + 1;
        }
        return entities;
    }

    private IEnumerable<Chunk> Range(int first, int last) => chunks.Skip(first).Take(last - first + 1);

    // “the ambassadors of X”, and where others are named before it also “X's sheep and the goats of Y”.
    private bool MayHaveOwner(int first, int last) =>
        chunks[last].Actors.Count == 0
        && (chunks[last].Agents.Count > 0 || Range(first, last).Any(c => c.Actors.Count > 0));

    private DictionaryEntity Entity(int first, int last, int lastOwner)
    {
        List<Chunk> owners = [.. Range(last + 1, lastOwner)];
        bool isShared = Range(first, last).All(c => c.Actors.Count == 0);
        var members = ImmutableArray.CreateBuilder<DictionaryParty>();
        for (int i = first; i <= last; i++)
        {
            Chunk chunk = chunks[i];
            if (owners.Count > 0 && chunk.Actors.Count == 0 && (isShared || i == last))
            {
                members.AddRange(owners.SelectMany(owner => Codes(owner, chunk)));
            }
            else
            {
                members.AddRange(Codes(chunk, Forwarded(chunk, i > first ? chunks[i - 1] : null)));
            }
        }
        bool isCompound = last > first || owners.Count > 1;
        return new DictionaryEntity(chunks[first].Start, chunks[lastOwner].End, members.ToImmutable(), isCompound);
    }

    // “Danish media and government”: what stands before the first noun goes for the second.
    private static Chunk? Forwarded(Chunk chunk, Chunk? before) =>
        before is not null
        && chunk.Actors.Count == 0
        && chunk.Agents.Count > 0
        && before.Actors.Count > 0
        && before.Agents.Count > 0
        && chunk.End - chunk.Start == 1
            ? before
            : null;

    private IEnumerable<DictionaryParty> Codes(Chunk chunk, Chunk? with)
    {
        Chunk actor =
            chunk.Actors.Count > 0 ? chunk
            : with is { Actors.Count: > 0 } ? with
            : chunk;
        List<(AgentEntry Entry, int At)> agents = [.. Agents(chunk, with)];
        (ActorEntry Entry, ImmutableArray<string> Codes) named = actor
            .Actors.Select(a => (a.Entry, Codes: a.Entry.On(date)))
            .FirstOrDefault(a => !a.Codes.IsEmpty);
        if (named.Entry is null && agents.Count == 0)
        {
            yield break;
        }
        ImmutableArray<string> codes = named.Entry is null ? [NobodyNamed] : named.Codes;
        string source = named.Entry?.Source ?? agents[0].Entry.Source;
        int start = Math.Min(chunk.Start, with?.Start ?? chunk.Start);
        int end = Math.Max(chunk.End, with?.End ?? chunk.End);
        var span = new TokenSpan(words[start].Token.Index, words[end - 1].Token.Index + 1);
        foreach (string code in codes)
        {
            yield return new DictionaryParty(
                AgentCode.Join(code, agents.Select(a => (a.Entry, IsFormer(a.At)))),
                span,
                source
            );
        }
    }

    private static IEnumerable<(AgentEntry Entry, int At)> Agents(Chunk chunk, Chunk? with)
    {
        if (with is null)
        {
            return chunk.Agents;
        }
        // Carried over from “Danish Islamist media”: all but the noun itself.
        bool carriesActor = chunk.Actors.Count == 0 && with.Actors.Count > 0;
        return carriesActor ? with.Agents.SkipLast(1).Concat(chunk.Agents) : chunk.Agents.Concat(with.Agents);
    }

    private bool IsFormer(int at)
    {
        for (int i = at - 1; i >= 0 && i >= at - 3 && chunks.Exists(c => c.Start <= i && at < c.End); i--)
        {
            if (words[i].Text is "FORMER" or "EX")
            {
                return true;
            }
        }
        return false;
    }

    private int LastOfCompound(int first)
    {
        int last = first;
        int joined = first;
        while (last + 1 < chunks.Count && IsListed(chunks[last], chunks[last + 1], out bool conjunction))
        {
            last++;
            if (conjunction)
            {
                joined = last;
                break;
            }
        }
        return joined;
    }

    private bool IsListed(Chunk first, Chunk second, out bool conjunction)
    {
        conjunction = HasConjunction(first, second);
        bool comma = false;
        Token last = words[first.End - 1].Token;
        Token next = words[second.Start].Token;
        for (int t = last.Index + 1; t < next.Index; t++)
        {
            var token = new Token(next.Document, t);
            comma |= token.Form == ",";
            if (token.Upos is not (Upos.Punct or Upos.Cconj or Upos.Part) || token.Form is "(" or ")" or "--")
            {
                return false;
            }
        }
        return (conjunction || comma) && !BeginsClause(first, second);
    }

    // “… ties with X, and Y said”: the second is the subject of a verb of its own.
    private bool BeginsClause(Chunk first, Chunk second)
    {
        Token head = HeadOf(second);
        bool isSubject = Grammar.IsSubject(head.Relation);
        return isSubject && !HeadOf(first).IsWithin(head) && Enumerable.Range(0, first.Start).Any(IsVerb);
    }

    private bool IsVerb(int at) => words[at].Token.Upos == Upos.Verb;

    private Token HeadOf(Chunk chunk)
    {
        for (int i = chunk.End - 1; i >= chunk.Start; i--)
        {
            Token token = words[i].Token;
            if (token.Head is not { } head || words.IndexOf(head) is var at && (at < chunk.Start || at >= chunk.End))
            {
                return token;
            }
        }
        return words[chunk.End - 1].Token;
    }

    private bool HasConjunction(Chunk first, Chunk second)
    {
        for (int i = first.End; i < second.Start; i++)
        {
            if (words[i].Text is "AND" or "OR" or "NOR")
            {
                return true;
            }
        }
        return false;
    }

    private bool IsOwned(Chunk thing, Chunk owner) =>
        owner.Actors.Count > 0 && owner.Start == thing.End + 1 && words[thing.End].Text is "OF" or "IN" or "FROM";
}
