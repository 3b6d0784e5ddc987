using System.Runtime.InteropServices;
using Rapport.Text;

namespace Rapport.Picture.Linking;

/// <summary>MinHash over runs of five words: two articles share about as large a part of it as of their runs of words.</summary>
/// <remarks>A. Broder, On the resemblance and containment of documents, 1997.</remarks>
internal static class Signature
{
    /// <summary>Hashes in a signature.</summary>
    public const int Length = Bands * BandRows;

    /// <summary>Articles that agree in one whole band are compared: of pairs that share half their runs 72 %, of those that share 0.8 all but none.</summary>
    public const int Bands = 20;

    /// <summary>Hashes in a band.</summary>
    public const int BandRows = 4;

    private const int RunWords = 5;

    /// <summary>An article of fewer words says too little to be called a copy.</summary>
    private const int FewestWords = 20;

    private static readonly (ulong Factor, ulong Term)[] s_functions = Functions();

    /// <summary>The signature, little-endian; null for an article too short to compare.</summary>
    public static byte[]? Of(Article article)
    {
        HashSet<ulong> runs = Runs(article);
        if (runs.Count < FewestWords - RunWords)
        {
            return null;
        }
        uint[] least = new uint[Length];
        Array.Fill(least, uint.MaxValue);
        foreach (ulong run in runs)
        {
            for (int i = 0; i < Length; i++)
            {
                uint hash = (uint)(unchecked(s_functions[i].Factor * run + s_functions[i].Term) >> 32);
                least[i] = Math.Min(least[i], hash);
            }
        }
        return MemoryMarshal.AsBytes(least.AsSpan()).ToArray();
    }

    /// <summary>The runs of words of an article's reporting, hashed.</summary>
    public static HashSet<ulong> Runs(Article article)
    {
        var runs = new HashSet<ulong>();
        ulong[] last = new ulong[RunWords];
        int words = 0;
        IEnumerable<CharSpan> spans = article.Blocks.IsEmpty
            ? [new CharSpan(0, article.Text.Length)]
            : article.Blocks.Where(b => !b.Kind.IsFurniture()).Select(b => b.Span);
        foreach (CharSpan span in spans)
        {
            foreach (ulong word in Words(article.Text, span))
            {
                last[words++ % RunWords] = word;
                if (words >= RunWords)
                {
                    runs.Add(Run(last, words));
                }
            }
        }
        return runs;
    }

    /// <summary>The part of all runs that both have, 0 to 1.</summary>
    public static double Similarity(HashSet<ulong> a, HashSet<ulong> b)
    {
        int common = a.Count(b.Contains);
        int all = a.Count + b.Count - common;
        return all == 0 ? 0 : common / (double)all;
    }

    private static ulong Run(ulong[] last, int words)
    {
        ulong hash = 0;
        for (int i = 0; i < RunWords; i++)
        {
            hash = unchecked(hash * 0x9E37_79B9_7F4A_7C15 + last[(words + i) % RunWords]);
        }
        return Mix(hash);
    }

    private static IEnumerable<ulong> Words(string text, CharSpan span)
    {
        ulong hash = 0;
        for (int i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && char.IsLetterOrDigit(text[i]))
            {
                hash =
                    unchecked((hash == 0 ? 0xCBF2_9CE4_8422_2325 : hash) ^ char.ToLowerInvariant(text[i]))
                    * 0x100_0000_01B3;
            }
            else if (hash != 0)
            {
                yield return hash;
                hash = 0;
            }
        }
    }

    // Fixed for ever: signatures of different versions are compared.
    private static (ulong, ulong)[] Functions()
    {
        var functions = new (ulong, ulong)[Length];
        ulong state = 20240704;
        for (int i = 0; i < Length; i++)
        {
            ulong factor = Mix(state = unchecked(state + 0x9E37_79B9_7F4A_7C15)) | 1;
            functions[i] = (factor, Mix(state = unchecked(state + 0x9E37_79B9_7F4A_7C15)));
        }
        return functions;
    }

    // SplitMix64's finisher.
    private static ulong Mix(ulong z)
    {
        z = unchecked((z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB);
        return z ^ (z >> 31);
    }
}
