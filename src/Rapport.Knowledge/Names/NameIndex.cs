using Rapport.Text;

namespace Rapport.Knowledge.Names;

/// <summary>All names as one trie over pieces. Immutable after <see cref="NameIndexBuilder"/>; safe to share between threads.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _vocabulary;
    private readonly Dictionary<long, int> _edges;
    private readonly int[] _firstEntry;
    private readonly NameEntry[] _entries;

    internal NameIndex(
        Dictionary<string, int> vocabulary,
        Dictionary<long, int> edges,
        int[] firstEntry,
        NameEntry[] entries
    )
    {
        _vocabulary = vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();
        _edges = edges;
        _firstEntry = firstEntry;
        _entries = entries;
    }

    /// <summary>Every name in the sentence, by start, then longest first.</summary>
    public List<NameMatch> Find(Sentence sentence)
    {
        var scanner = new PieceScanner();
        scanner.Scan(sentence);
        bool capitals = scanner.IsCapitals;
        var matches = new List<NameMatch>();
        for (int start = 0; start < scanner.Count; start++)
        {
            int before = matches.Count;
            if (scanner[start].Before != Joint.Apostrophe)
            {
                Walk(scanner, start, capitals, matches);
            }
            DropSmallWord(sentence, scanner[start], capitals, matches, before);
            LongestFirst(matches, before);
        }
        return matches;
    }

    /// <summary>The names that are exactly <paramref name="name"/>; their token spans count its words.</summary>
    public List<NameMatch> Lookup(string name)
    {
        var scanner = new PieceScanner();
        scanner.Scan(name);
        var matches = new List<NameMatch>();
        if (scanner.Count > 0)
        {
            Walk(scanner, 0, scanner.IsCapitals, matches);
            int end = scanner[scanner.Count - 1].Chars.End;
            matches.RemoveAll(m => m.Characters.End != end);
        }
        return matches;
    }

    private void Walk(PieceScanner scanner, int start, bool capitals, List<NameMatch> matches)
    {
        int node = 0;
        for (int i = start; i < scanner.Count; i++)
        {
            if (
                !_vocabulary.TryGetValue(scanner.Letters(scanner[i]), out int word)
                || !_edges.TryGetValue(Edge(node, word), out node)
            )
            {
                return;
            }
            if (_firstEntry[node] >= 0 && EndsHere(scanner, i))
            {
                AddEntries(scanner, start, i, node, capitals, matches);
            }
        }
    }

    // “To” and “He” are surnames too, and in a headline set in capitals “IS”, “US” and “WHO” may be the small words.
    private static void DropSmallWord(Sentence sentence, Piece piece, bool capitals, List<NameMatch> matches, int from)
    {
        Upos upos = sentence.Document.TokenAt(piece.Tokens.Start).Upos;
        bool closed = upos is Upos.Pron or Upos.Aux or Upos.Adp or Upos.Det or Upos.Cconj or Upos.Sconj or Upos.Part;
        for (int i = matches.Count - 1; i >= from; i--)
        {
            bool drop = matches[i].Kind switch
            {
                NameKind.Surname or NameKind.Nickname => closed,
                NameKind.Acronym => capitals && (closed || upos is Upos.Verb or Upos.Adv),
                _ => false,
            };
            if (drop && matches[i].Characters == piece.Chars)
            {
                matches.RemoveAt(i);
            }
        }
    }

    // “Xi’an” holds no Xi, but “Xi’s” does.
    private static bool EndsHere(PieceScanner scanner, int last) =>
        scanner[last].After != Joint.Apostrophe
        || last + 1 == scanner.Count
        || scanner.Letters(scanner[last + 1]) is "s" or "S";

    private void AddEntries(PieceScanner scanner, int start, int last, int node, bool capitals, List<NameMatch> matches)
    {
        var tokens = new TokenSpan(scanner[start].Tokens.Start, scanner[last].Tokens.End);
        var chars = new CharSpan(scanner[start].Chars.Start, scanner[last].Chars.End);
        int before = matches.Count;
        for (int e = _firstEntry[node]; e >= 0; e = _entries[e].Next)
        {
            NameEntry entry = _entries[e];
            if (CaseFits(scanner, start, entry, capitals) && JointFits(scanner, last, entry))
            {
                var match = new NameMatch(tokens, entry.EntityId, entry.Kind, entry.From, entry.To)
                {
                    Characters = chars,
                };
                if (matches.IndexOf(match, before) < 0)
                {
                    matches.Add(match);
                }
            }
        }
    }

    private static bool JointFits(PieceScanner scanner, int last, NameEntry entry) =>
        entry.Kind != NameKind.Prefix || scanner[last].After == Joint.Hyphen;

    private static bool CaseFits(PieceScanner scanner, int start, NameEntry entry, bool capitals)
    {
        int last = start + entry.Pieces.Length - 1;
        if (
            entry.Kind is NameKind.Surname or NameKind.Nickname
            && !ContainsUpper(scanner.Letters(scanner[start]))
            && !ContainsUpper(scanner.Letters(scanner[last]))
        )
        {
            return false;
        }
        for (int p = 0; p < entry.Pieces.Length; p++)
        {
            if (!CaseFits(scanner.Letters(scanner[start + p]), entry.Pieces[p], entry.Kind, capitals))
            {
                return false;
            }
        }
        return true;
    }

    // Equal but for case is known here.
    private static bool CaseFits(ReadOnlySpan<char> found, string piece, NameKind kind, bool capitals)
    {
        if (found.SequenceEqual(piece))
        {
            return true;
        }
        bool foundCapitals = !ContainsLower(found);
        if (kind == NameKind.Acronym || !ContainsLower(piece))
        {
            return capitals && foundCapitals;
        }
        if (!char.IsUpper(piece[0]))
        {
            return ContainsUpper(found) || !ContainsUpper(piece);
        }
        if (!char.IsUpper(found[0]))
        {
            return false;
        }
        // A short word in capitals among small letters is rather an acronym: “IRA” is no one called Ira.
        int shortest = kind is NameKind.Surname or NameKind.Nickname ? 5 : 4;
        return capitals || !foundCapitals || found.Length >= shortest;
    }

    private static bool ContainsUpper(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }
        return false;
    }

    private static bool ContainsLower(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }
        return false;
    }

    private static void LongestFirst(List<NameMatch> matches, int from)
    {
        // A stable insertion sort: the walk gives them shortest first, and there are few.
        for (int i = from + 1; i < matches.Count; i++)
        {
            NameMatch match = matches[i];
            int at = i;
            while (at > from && matches[at - 1].Characters.End < match.Characters.End)
            {
                matches[at] = matches[at - 1];
                at--;
            }
            matches[at] = match;
        }
    }

    internal static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}
