using System.Numerics;
using System.Runtime.CompilerServices;
using Rapport.Nlp.Model;
using Rapport.Text;

namespace Rapport.Nlp.Features;

/// <summary>What a list says that a name is of.</summary>
internal enum ListedKind
{
    /// <summary>A person's full name.</summary>
    Person,
    GivenName,
    Surname,
    Organization,

    /// <summary>A state, a capital or a part of the world.</summary>
    Land,
    Town,

    /// <summary>The people of a state, or its adjective.</summary>
    People,
}

/// <summary>Names that are known by a list, as hashes of their words: which words of a sentence belong to one. Immutable.</summary>
/// <remarks>
/// A word's marks are bits: of kind k, bit 3k for a name of one word, 3k + 1 for the first word of a longer one, 3k + 2 for
/// its other words. A name begins with a capital or a digit in the text; of each kind the leftmost longest one counts.
/// </remarks>
internal sealed class NameList
{
    /// <summary>Kinds of names.</summary>
    public const int Kinds = (int)ListedKind.People + 1;

    /// <summary>Bits of a word's marks.</summary>
    public const int Features = 3 * Kinds;

    // In a number of the index: the name is the beginning of a longer one.
    private const int GoesOn = 1 << Kinds;

    private const int LongestAcronym = 5;
    private readonly HashIndex _index;

    private NameList(HashIndex index) => _index = index;

    /// <summary>Builds a list; capitals of acronyms count, those of other words don't.</summary>
    /// <param name="names">Names as words.</param>
    public static NameList Build(IEnumerable<(ListedKind Kind, string[] Words)> names)
    {
        var entries = new Dictionary<ulong, int>();
        foreach ((ListedKind kind, string[] words) in names)
        {
            ulong hash = 0;
            for (int i = 0; i < words.Length; i++)
            {
                hash = Extend(hash, IsAcronym(words[i]) ? WordFeatures.Form(words[i]) : WordFeatures.Lower(words[i]));
                int more = i + 1 < words.Length ? GoesOn : 1 << (int)kind;
                entries[hash] = entries.GetValueOrDefault(hash) | more;
            }
        }
        return new NameList(HashIndex.Build(entries));
    }

    /// <summary>Reads what <see cref="Save"/> wrote; an empty list where a model has none.</summary>
    public static NameList Load(ModelFile file) =>
        file.Has("listed.index.keys") ? new NameList(HashIndex.Load(file, "listed.index")) : Build([]);

    /// <summary>Adds the list to a file.</summary>
    public void Save(ModelFile file) => _index.Save(file, "listed.index");

    /// <summary>Marks the words of one sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words.</param>
    /// <param name="marks">Gets one number per word.</param>
    public void Mark(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words, Span<uint> marks)
    {
        marks[..words.Length].Clear();
        var ends = default(KindEnds);
        for (int i = 0; i < words.Length; i++)
        {
            char first = text[words[i].Start];
            if (char.IsUpper(first) || char.IsAsciiDigit(first))
            {
                MarkFrom(text, words, i, ends, marks);
            }
        }
    }

    /// <summary>The kinds, as bits, of the listed names that consist of just these words, whatever their capitals.</summary>
    public int KindsOf(ReadOnlySpan<char> text, ReadOnlySpan<CharSpan> words)
    {
        ulong hash = 0;
        int entry = GoesOn;
        for (int i = 0; i < words.Length && (entry & GoesOn) != 0; i++)
        {
            entry = Follow(words[i].Of(text), ref hash);
            if (i + 1 == words.Length)
            {
                return entry & (GoesOn - 1);
            }
        }
        return 0;
    }

    private void MarkFrom(
        ReadOnlySpan<char> text,
        ReadOnlySpan<CharSpan> words,
        int start,
        Span<int> ends,
        Span<uint> marks
    )
    {
        var found = default(KindEnds);
        ulong hash = 0;
        int entry = GoesOn;
        for (int i = start; i < words.Length && (entry & GoesOn) != 0; i++)
        {
            entry = Follow(words[i].Of(text), ref hash);
            for (int kinds = entry & (GoesOn - 1); kinds != 0; kinds &= kinds - 1)
            {
                found[BitOperations.TrailingZeroCount(kinds)] = i + 1;
            }
        }
        for (int kind = 0; kind < Kinds; kind++)
        {
            if (found[kind] == 0 || ends[kind] > start)
            {
                continue;
            }
            ends[kind] = found[kind];
            marks[start] |= (found[kind] == start + 1 ? 1u : 2u) << (3 * kind);
            for (int i = start + 1; i < found[kind]; i++)
            {
                marks[i] |= 4u << (3 * kind);
            }
        }
    }

    /// <summary>The entry of a name that goes on with a word, or 0.</summary>
    private int Follow(ReadOnlySpan<char> word, ref ulong hash)
    {
        if (IsAcronym(word))
        {
            ulong exact = Extend(hash, WordFeatures.Form(word));
            int entry = _index.Find(exact);
            if (entry >= 0)
            {
                hash = exact;
                return entry;
            }
        }
        hash = Extend(hash, WordFeatures.Lower(word));
        return Math.Max(0, _index.Find(hash));
    }

    /// <summary>The hash of words that one more word follows.</summary>
    public static ulong Extend(ulong hash, ulong word)
    {
        ulong h = (BitOperations.RotateLeft(hash, 23) ^ word) * 0x9E3779B97F4A7C15;
        return h ^ (h >> 29);
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > LongestAcronym)
        {
            return false;
        }
        foreach (char c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>A place per kind.</summary>
    [InlineArray(Kinds)]
    private struct KindEnds
    {
        private int _first;
    }
}
