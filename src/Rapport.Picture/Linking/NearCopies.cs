using System.Runtime.InteropServices;

namespace Rapport.Picture.Linking;

/// <summary>An article as copies are looked for.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Sha">Its SHA-256.</param>
/// <param name="Published">Publication day, or null.</param>
/// <param name="Signature">See <see cref="Linking.Signature"/>.</param>
internal sealed record SignedArticle(long Id, string Sha, string? Published, byte[] Signature);

/// <summary>Two articles that are near-copies.</summary>
internal readonly record struct CopyPair(int First, int Copy, double Similarity);

/// <summary>
/// Finds near-copies among all articles of a picture. The outcome depends on the articles alone: they are taken by
/// publication day and SHA-256, so that the earliest stands for its copies, whatever the order in which they were read.
/// </summary>
/// <param name="runs">Gives the runs of words of an article, for pairs that the signatures do not settle.</param>
internal sealed class NearCopies(Func<SignedArticle, HashSet<ulong>> runs)
{
    /// <summary>Articles that share so large a part of their runs of words are copies.</summary>
    private const double Enough = 0.5;

    // Five standard errors of the estimate (0.056 at a half) on either side.
    private const double SurelyEnough = 0.8;
    private const double SurelyNot = 0.25;

    private readonly Dictionary<int, HashSet<ulong>> _leaderRuns = [];
    private readonly List<CopyPair> _pairs = [];

    /// <summary>The pairs that were found: the copy, and the one that it was compared with.</summary>
    public IReadOnlyList<CopyPair> Pairs => _pairs;

    /// <summary>Puts the articles in their order.</summary>
    public static SignedArticle[] InOrder(IEnumerable<SignedArticle> articles) =>
        [
            .. articles
                .OrderBy(a => a.Published ?? "9", StringComparer.Ordinal)
                .ThenBy(a => a.Sha, StringComparer.Ordinal),
        ];

    /// <param name="articles">As <see cref="InOrder"/> gives them.</param>
    public Groups Find(SignedArticle[] articles)
    {
        var groups = new Groups(articles.Length);
        for (int band = 0; band < Linking.Signature.Bands; band++)
        {
            foreach (int[] bucket in Buckets(articles, band))
            {
                JoinBucket(bucket, articles, groups);
            }
        }
        return groups;
    }

    private static IEnumerable<int[]> Buckets(SignedArticle[] articles, int band)
    {
        int start = band * Linking.Signature.BandRows;
        return articles
            .Select((a, i) => (Key: Band(a, start), Index: i))
            .GroupBy(p => p.Key, p => p.Index)
            .Select(g => g.ToArray())
            .Where(b => b.Length > 1);
    }

    private static UInt128 Band(SignedArticle article, int start)
    {
        ReadOnlySpan<uint> hashes = Hashes(article).Slice(start, Linking.Signature.BandRows);
        return new UInt128(((ulong)hashes[0] << 32) | hashes[1], ((ulong)hashes[2] << 32) | hashes[3]);
    }

    // Each is compared with those that began a group, not with all: a report that ran a thousand times costs a thousand looks.
    private void JoinBucket(int[] bucket, SignedArticle[] articles, Groups groups)
    {
        var leaders = new List<int>();
        foreach (int article in bucket)
        {
            bool joined = false;
            foreach (int leader in leaders)
            {
                if (groups.First(leader) == groups.First(article))
                {
                    joined = true;
                }
                else if (Similarity(leader, article, articles) is double similarity and >= Enough)
                {
                    _pairs.Add(new CopyPair(leader, article, similarity));
                    groups.Join(leader, article);
                    joined = true;
                }
            }
            if (!joined)
            {
                leaders.Add(article);
            }
        }
    }

    private double Similarity(int leader, int article, SignedArticle[] articles)
    {
        ReadOnlySpan<uint> a = Hashes(articles[leader]);
        ReadOnlySpan<uint> b = Hashes(articles[article]);
        int same = 0;
        for (int i = 0; i < a.Length; i++)
        {
            same += a[i] == b[i] ? 1 : 0;
        }
        double estimate = same / (double)a.Length;
        if (estimate is >= SurelyEnough or < SurelyNot)
        {
            return estimate;
        }
        if (!_leaderRuns.TryGetValue(leader, out HashSet<ulong>? known))
        {
            _leaderRuns[leader] = known = runs(articles[leader]);
        }
        return Linking.Signature.Similarity(known, runs(articles[article]));
    }

    private static ReadOnlySpan<uint> Hashes(SignedArticle article) =>
        MemoryMarshal.Cast<byte, uint>(article.Signature);
}
