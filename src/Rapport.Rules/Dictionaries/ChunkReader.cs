using Rapport.Text;

namespace Rapport.Rules.Dictionaries;

/// <summary>Cuts a sentence into base noun phrases and finds the names in them.</summary>
/// <remarks>By parts of speech, not by the tree: names that no parser knows upset trees more than tags.</remarks>
internal sealed class ChunkReader(PhraseIndex<ActorEntry> actors, PhraseIndex<AgentEntry> agents)
{
    /// <summary>The noun phrases in text order.</summary>
    public List<Chunk> Read(SentenceWords words)
    {
        (ActorEntry? Actor, AgentEntry? Agent)[] named = new (ActorEntry?, AgentEntry?)[words.Count];
        bool[] inside = new bool[words.Count];
        for (int i = 0; i < words.Count; )
        {
            i = Mark(words, i, named, inside);
        }
        var chunks = new List<Chunk>();
        for (int i = 0; i < words.Count; )
        {
            int end = EndOf(words, inside, i);
            if (end > i)
            {
                chunks.Add(Filled(new Chunk(i, end), named));
            }
            i = Math.Max(end, i + 1);
        }
        return chunks;
    }

    private int Mark(SentenceWords words, int at, (ActorEntry?, AgentEntry?)[] named, bool[] inside)
    {
        (ActorEntry Value, int End)? actor = actors.Find(words, at);
        (AgentEntry Value, int End)? agent = agents.Find(words, at);
        int end = Math.Max(actor?.End ?? at, agent?.End ?? at);
        if (end == at)
        {
            return at + 1;
        }
        bool isActor = actor is not null && actor.Value.End >= (agent?.End ?? 0);
        named[at] = isActor ? (actor!.Value.Value, null) : (null, agent!.Value.Value);
        end = isActor ? actor!.Value.End : agent!.Value.End;
        inside.AsSpan(at, end - at).Fill(true);
        return end;
    }

    private static int EndOf(SentenceWords words, bool[] inside, int start)
    {
        int end = start;
        while (end < words.Count && (end == start || Continues(words, inside, end)) && IsNominal(words, inside, end))
        {
            end++;
        }
        // Adverbs and conjunctions belong to a noun phrase only where a noun follows.
        while (end > start && !inside[end - 1] && words[end - 1].Token.Upos is Upos.Adv or Upos.Cconj)
        {
            end--;
        }
        return end;
    }

    private static bool Continues(SentenceWords words, bool[] inside, int at)
    {
        Token token = words[at].Token;
        Token before = words[at - 1].Token;
        bool afterComma = token.Index > before.Index + 1 && IsBreak(before, token);
        if (afterComma && !(token.Upos == Upos.Adj && before.Upos == Upos.Adj))
        {
            return inside[at] && inside[at - 1] && IsOneName(before, token);
        }
        bool begins = token.Upos == Upos.Det || (token.Upos == Upos.Pron && token.HasFeat("Poss=Yes"));
        return !begins || before.Upos == Upos.Det || inside[at];
    }

    private static bool IsOneName(Token before, Token token) =>
        token.Name.ToString() == before.Name.ToString() && token.Upos == Upos.Propn && before.Head == token;

    private static bool IsBreak(Token before, Token token)
    {
        for (int t = before.Index + 1; t < token.Index; t++)
        {
            var between = new Token(token.Document, t);
            if (between.Upos == Upos.Punct && between.Form is not ("-" or "“" or "”" or "\"" or "."))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsNominal(SentenceWords words, bool[] inside, int at)
    {
        Token token = words[at].Token;
        return inside[at]
            || token.Upos switch
            {
                Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num or Upos.Sym or Upos.X => true,
                Upos.Pron => token.HasFeat("Poss=Yes"),
                Upos.Verb => token.Relation == DependencyRelation.Amod,
                Upos.Adv => at + 1 < words.Count && words[at + 1].Token.Upos is Upos.Adj or Upos.Adv,
                Upos.Cconj => at > 0 && IsAdjective(words, inside, at - 1) && IsAdjective(words, inside, at + 1),
                _ => false,
            };
    }

    private static bool IsAdjective(SentenceWords words, bool[] inside, int at) =>
        at < words.Count && !inside[at] && words[at].Token.Upos == Upos.Adj;

    private static Chunk Filled(Chunk chunk, (ActorEntry? Actor, AgentEntry? Agent)[] named)
    {
        for (int i = chunk.Start; i < chunk.End; i++)
        {
            if (named[i].Actor is { } actor)
            {
                chunk.Actors.Add((actor, i));
            }
            if (named[i].Agent is { } agent)
            {
                chunk.Agents.Add((agent, i));
            }
        }
        return chunk;
    }
}
