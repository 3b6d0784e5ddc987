using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Rapport.Nlp.Features;
using Rapport.Text;

namespace Rapport.Nlp.Decoding;

/// <summary>
/// What most mentions of a name in an article are, the others are too: a sentence alone may not tell. Keeps its table: one per thread.
/// </summary>
/// <remarks>
/// Mentions are counted over some fifty sentences, so that cost grows linearly and far parts of a long text don't decide for each
/// other. A word that is more often no name than one is left alone. The last word of a person's full name counts as a mention of the person.
/// </remarks>
internal sealed class NameVotes
{
    private const int Together = 50;
    private const int LongestMissed = 6;
    private const int FewestVotes = 2;
    private readonly Dictionary<ulong, Votes> _votes = [];

    /// <summary>Settles the names of a document that has been read.</summary>
    public void Settle(Draft draft)
    {
        int sentences = draft.Kinds.Length;
        int parts = (sentences + Together - 1) / Together;
        for (int part = 0; part < parts; part++)
        {
            int start = draft.SentenceStarts[(int)((long)sentences * part / parts)];
            int end = draft.SentenceStarts[(int)((long)sentences * (part + 1) / parts)];
            Count(draft, start, end);
            if (_votes.Count > 0)
            {
                Retype(draft, start, end);
                FindMissed(draft, start, end);
                _votes.Clear();
            }
        }
    }

    private void Count(Draft draft, int start, int end)
    {
        for (int t = start; t < end; )
        {
            NameType type = draft.Names[t].Type;
            int next = NameEnd(draft.Names, t, end);
            if (type != NameType.None)
            {
                Vote(Hash(draft, t, next), type);
                if (type == NameType.Per && next > t + 1)
                {
                    Vote(Hash(draft, next - 1, next), type);
                }
            }
            else if (draft.Upos[t] == Upos.Propn)
            {
                Vote(Hash(draft, t, next), type);
            }
            t = next;
        }
    }

    private void Retype(Draft draft, int start, int end)
    {
        for (int t = start; t < end; )
        {
            NameType type = draft.Names[t].Type;
            int next = NameEnd(draft.Names, t, end);
            if (type != NameType.None)
            {
                Votes votes = _votes[Hash(draft, t, next)];
                NameType most = votes.Most;
                // Half as many again as those that this mention agrees with.
                if (most != type && votes[(int)most] >= FewestVotes && 2 * votes[(int)most] >= 3 * votes[(int)type])
                {
                    Name(draft.Names, t, next, most);
                }
            }
            t = next;
        }
    }

    private void FindMissed(Draft draft, int start, int end)
    {
        for (int t = start; t < end; t++)
        {
            if (
                draft.Names[t].Type != NameType.None
                || draft.Upos[t] != Upos.Propn
                || !char.IsUpper(draft.SpellingOf(t)[0])
            )
            {
                continue;
            }
            int most = t;
            NameType type = NameType.None;
            ulong hash = 0;
            for (
                int next = t;
                next < Math.Min(end, t + LongestMissed) && draft.Names[next].Type == NameType.None;
                next++
            )
            {
                hash = NameList.Extend(hash, WordFeatures.Form(draft.FormOf(next)));
                if (_votes.TryGetValue(hash, out Votes votes) && votes.AreForName)
                {
                    (most, type) = (next + 1, votes.Most);
                }
            }
            Name(draft.Names, t, most, type);
            t = Math.Max(t, most - 1);
        }
    }

    private void Vote(ulong hash, NameType type) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_votes, hash, out _)[(int)type]++;

    private static ulong Hash(Draft draft, int start, int end)
    {
        ulong hash = 0;
        for (int t = start; t < end; t++)
        {
            hash = NameList.Extend(hash, WordFeatures.Form(draft.FormOf(t)));
        }
        return hash;
    }

    private static int NameEnd(NameTag[] names, int start, int end)
    {
        int next = start + 1;
        while (next < end && names[start].Type != NameType.None && names[next] == names[start] with { Begins = false })
        {
            next++;
        }
        return next;
    }

    private static void Name(NameTag[] names, int start, int end, NameType type)
    {
        for (int t = start; t < end; t++)
        {
            names[t] = new NameTag(type, t == start);
        }
    }

    /// <summary>Mentions per type.</summary>
    [InlineArray((int)NameType.Misc + 1)]
    private struct Votes
    {
        private int _first;

        /// <summary>True where more mentions are names than not.</summary>
        public readonly bool AreForName => this[(int)Most] >= FewestVotes && this[(int)Most] > this[0];

        /// <summary>The type with the most mentions.</summary>
        public readonly NameType Most
        {
            get
            {
                int most = 1;
                for (int type = 2; type <= (int)NameType.Misc; type++)
                {
                    most = this[type] > this[most] ? type : most;
                }
                return (NameType)most;
            }
        }
    }
}
