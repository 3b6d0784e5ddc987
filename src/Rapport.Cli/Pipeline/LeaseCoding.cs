using System.Globalization;
using Rapport.Picture;
using Rapport.Queue;
using Rapport.Readers;

namespace Rapport.Cli.Pipeline;

/// <summary>What came of one lease.</summary>
/// <param name="Lease">The lease.</param>
/// <param name="Article">The article, ready to be written, or null.</param>
/// <param name="Failure">Why there is none, or null.</param>
internal sealed record LeaseResult(Lease Lease, PreparedArticle? Article, InputFailure? Failure)
{
    /// <summary>True for another place of bytes that the picture has, or will have from another lease.</summary>
    public bool IsSighting { get; init; }

    /// <summary>True where trying again cannot help.</summary>
    public bool IsHopeless { get; init; }

    /// <summary>Bytes of the article.</summary>
    public long Length { get; init; }

    /// <summary>Of a lease that was given out too often.</summary>
    public static LeaseResult Exhausted(Lease lease)
    {
        string times = (lease.Attempt - 1).ToString(CultureInfo.InvariantCulture);
        string what = $"given out {times} times without an answer: each time the worker ended or was cut off";
        var failure = new InputFailure(lease.Item.Place, null, "defect", what, "please report it");
        return new LeaseResult(lease, null, failure) { IsHopeless = true };
    }
}

/// <summary>Codes what a worker holds. Safe to share between threads.</summary>
internal sealed class LeaseCoding(ArticleCoding coding)
{
    /// <summary>Codes a group; its articles are read together.</summary>
    public IReadOnlyList<LeaseResult> Code(IReadOnlyList<Lease> leases)
    {
        var results = new LeaseResult?[leases.Count];
        var articles = new List<(int At, QueuedArticle Queued)>();
        for (int i = 0; i < leases.Count; i++)
        {
            results[i] = Unpack(leases[i], out QueuedArticle? queued);
            if (queued is not null)
            {
                articles.Add((i, queued));
            }
        }
        IReadOnlyList<CodingResult> coded = coding.Code([.. articles.Select(a => Read(a.Queued))]);
        for (int i = 0; i < articles.Count; i++)
        {
            (int at, QueuedArticle queued) = articles[i];
            results[at] = new LeaseResult(leases[at], coded[i].Article, coded[i].Failure)
            {
                Length = queued.Raw.Length,
            };
        }
        return [.. results.Select(r => r!)];
    }

    /// <summary>The result where nothing is to be coded; else null, and the article.</summary>
    private static LeaseResult? Unpack(Lease lease, out QueuedArticle? article)
    {
        article = null;
        try
        {
            QueuedArticle queued = QueuedArticle.Of(lease.Item);
            if (queued.Article is null)
            {
                return new LeaseResult(lease, PreparedArticle.OfKnown(queued.Sha, queued.Locator, queued.SeenAt), null)
                {
                    IsSighting = true,
                };
            }
            article = queued;
            return null;
        }
        catch (InvalidDataException e)
        {
            var failure = new InputFailure(lease.Item.Place, null, "damaged", e.Message, "enqueue it again");
            return new LeaseResult(lease, null, failure) { IsHopeless = true };
        }
    }

    private static ArticleRead Read(QueuedArticle queued) =>
        new(queued.Article!, queued.Locator)
        {
            Locator = queued.Locator,
            Raw = queued.Raw,
            MediaType = queued.MediaType,
            FetchedAt = queued.SeenAt,
        };
}
