using System.Runtime.CompilerServices;
using Rapport.Readers.Feeds;
using Rapport.Readers.Formats;
using Rapport.Readers.Html;
using Rapport.Readers.Mail;
using Rapport.Text;

namespace Rapport.Readers.Web;

/// <summary>Reads addresses: pages and documents by their kind, feeds with the pages that they link to, lists of feeds.</summary>
internal sealed class WebReader(
    ReaderOptions options,
    WebOptions web,
    WebFetcher fetcher,
    NestedReader read,
    FeedFormat feeds
)
{
    /// <summary>An entry with so many visible characters is read as it stands; a shorter one is a teaser.</summary>
    private const int WholeLength = 1200;

    private const int MostLinks = 500;

    /// <summary>A page that was missing so often is taken for withdrawn.</summary>
    private const int Gone = 2;

    /// <summary>Pages of one feed that are fetched ahead; they are mostly of one host, which is asked one by one.</summary>
    private const int Ahead = 4;

    private static readonly TimeSpan s_fresh = TimeSpan.FromHours(2);

    /// <summary>Reads one address.</summary>
    public async IAsyncEnumerable<ReadResult> ReadAsync(
        string address,
        [EnumeratorCancellation] CancellationToken stop = default
    )
    {
        FetchMark? mark = web.Memory?.Find(address);
        FetchAnswer answer = await fetcher
            .FetchAsync(address, mark is { Missing: > 0 } ? null : mark, stop)
            .ConfigureAwait(false);
        if (answer.Fault is not null)
        {
            yield return answer.Fault;
            foreach (ReadResult result in mark is null ? [] : Missing(address, mark, answer))
            {
                yield return result;
            }
            yield break;
        }
        bool whole = true;
        if (!answer.NotModified)
        {
            await foreach (ReadResult result in ReadBodyAsync(address, answer, stop).ConfigureAwait(false))
            {
                // A page that could not be had is tried again with the whole feed.
                whole &= result is not InputFault { Kind: FaultKind.Unreachable };
                yield return At(result, web.Clock.GetUtcNow());
            }
        }
        if (web.Memory is not null && whole)
        {
            yield return new SourceRead(address, answer.Mark, !answer.NotModified);
        }
    }

    /// <summary>
    /// Looks again at pages that feeds led to: for a week, at growing distances, and conditionally. Gives what was changed, and what is
    /// there no longer; a page that is missing is given up at the second look, one that is said to be gone at once.
    /// </summary>
    public async IAsyncEnumerable<ReadResult> ReadAgainAsync([EnumeratorCancellation] CancellationToken stop = default)
    {
        DateTimeOffset now = web.Clock.GetUtcNow();
        foreach ((string address, FetchMark mark) in web.Memory?.PagesSince(now - web.LookAgain) ?? [])
        {
            if (!IsDue(mark, now))
            {
                continue;
            }
            // What comes back as it was would be answered with 304, and not be read.
            FetchMark? known = mark.Missing > 0 ? null : mark;
            FetchAnswer answer = await fetcher.FetchAsync(address, known, stop).ConfigureAwait(false);
            now = web.Clock.GetUtcNow();
            FetchMark seen = mark with { Asked = now, Missing = 0 };
            foreach (ReadResult result in Missing(address, mark, answer))
            {
                yield return result;
            }
            if (answer.Fault is null)
            {
                InputOrigin origin = Origin(address, answer);
                ArticleHints hints = origin.Hints with
                {
                    Published = mark.Published is DateOnly day ? new PublicationDate(day) : null,
                    PublishedFrom = mark.Published is null ? null : "the date of the feed's entry",
                };
                IEnumerable<ReadResult> read = answer.NotModified
                    ? []
                    : ReadPage(answer, origin with { Hints = hints });
                foreach (ReadResult result in read)
                {
                    yield return At(result, now);
                }
                FetchMark validators = answer.NotModified ? mark : answer.Mark;
                yield return new SourceRead(
                    address,
                    seen with
                    {
                        ETag = validators.ETag,
                        LastModified = validators.LastModified,
                    },
                    !answer.NotModified
                );
            }
        }
    }

    /// <summary>What follows from 404 and 410; nothing from any other answer.</summary>
    private IEnumerable<ReadResult> Missing(string address, FetchMark mark, FetchAnswer answer)
    {
        if (answer.Status is not (404 or 410))
        {
            yield break;
        }
        DateTimeOffset now = web.Clock.GetUtcNow();
        int missing = answer.Status == 410 ? Gone : Math.Min(Gone, mark.Missing + 1);
        if (missing == Gone && mark.Missing < Gone)
        {
            yield return new ArticleGone(address, now, answer.Fault!.What);
        }
        yield return new SourceRead(address, mark with { Asked = now, Missing = missing }, Changed: false);
    }

    // At each look for two hours; after a day every hour, after a week every seven. One that was missing is asked for at the next look.
    private static bool IsDue(FetchMark mark, DateTimeOffset now)
    {
        TimeSpan? age = mark.Asked - mark.Since;
        return mark.Missing == 1 || age < s_fresh || now - mark.Asked >= age / 24;
    }

    private static ReadResult At(ReadResult result, DateTimeOffset now) =>
        result is ArticleRead article ? article with { FetchedAt = now } : result;

    /// <summary>Reads many addresses, several hosts at a time, and gives the results in their order.</summary>
    public async IAsyncEnumerable<ReadResult> ReadAllAsync(
        IReadOnlyList<string> addresses,
        [EnumeratorCancellation] CancellationToken stop = default
    )
    {
        var running = new Queue<Task<List<ReadResult>>>();
        int next = 0;
        while (next < addresses.Count || running.Count > 0)
        {
            while (running.Count < web.Hosts && next < addresses.Count)
            {
                running.Enqueue(CollectAsync(addresses[next++], stop));
            }
            foreach (ReadResult result in await running.Dequeue().ConfigureAwait(false))
            {
                yield return result;
            }
        }
    }

    private async Task<List<ReadResult>> CollectAsync(string address, CancellationToken stop)
    {
        var results = new List<ReadResult>();
        await foreach (ReadResult result in ReadAsync(address, stop).ConfigureAwait(false))
        {
            results.Add(result);
        }
        return results;
    }

    private IAsyncEnumerable<ReadResult> ReadBodyAsync(string address, FetchAnswer answer, CancellationToken stop)
    {
        string? root = RootElement.Of(answer.Body.AsSpan(0, Math.Min(answer.Body.Length, 8192)));
        InputOrigin origin = Origin(address, answer);
        return root switch
        {
            "rss" or "feed" or "rdf:RDF" or "RDF" => ReadFeedAsync(address, answer, origin, stop),
            "opml" => ReadListAsync(answer, origin, stop),
            _ => ReadPage(answer, origin).ToAsyncEnumerable(),
        };
    }

    private static InputOrigin Origin(string address, FetchAnswer answer) =>
        new(address)
        {
            Name = answer.Address.AbsolutePath,
            MediaType = ContentType.MediaType(answer.ContentType),
            Charset = ContentType.Charset(answer.ContentType),
            Hints = new ArticleHints { Url = answer.Address.AbsoluteUri },
        };

    private IEnumerable<ReadResult> ReadPage(FetchAnswer answer, InputOrigin origin) =>
        answer.Cut
            ? [origin.Fault($"the answer is larger than {web.MaxBytes >> 20} MiB", "passed over", FaultKind.Limit)]
            : read(new MemoryStream(answer.Body, writable: false), origin);

    private IAsyncEnumerable<ReadResult> ReadListAsync(FetchAnswer answer, InputOrigin origin, CancellationToken stop)
    {
        (FeedList list, InputFault? fault) = OpmlFormat.Parse(answer.Body, origin);
        IAsyncEnumerable<ReadResult> all = ReadAllAsync(list.Addresses, stop);
        return fault is null ? all : all.Prepend(fault);
    }

    private async IAsyncEnumerable<ReadResult> ReadFeedAsync(
        string address,
        FetchAnswer answer,
        InputOrigin origin,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var parser = new FeedParser(origin, options.MaxArticleBytes);
        var ids = new RecordIds();
        var running = new Queue<Task<List<ReadResult>>>();
        int number = 0;
        foreach (FeedEntry entry in parser.Read(new MemoryStream(answer.Body), answer.Body))
        {
            number++;
            string id = entry.Id ?? ArticleId.OfBytes(entry.Raw);
            id = ids.Add(id, number, "entry") is (_, var apart) ? apart : id;
            running.Enqueue(ReadEntryAsync(entry, id, answer.Address, origin, follow: number <= MostLinks, stop));
            if (running.Count == Ahead)
            {
                foreach (ReadResult result in await running.Dequeue().ConfigureAwait(false))
                {
                    yield return result;
                }
            }
        }
        while (running.TryDequeue(out Task<List<ReadResult>>? last))
        {
            foreach (ReadResult result in await last.ConfigureAwait(false))
            {
                yield return result;
            }
        }
        if (answer.Cut)
        {
            string what = $"the feed is larger than {web.MaxBytes >> 20} MiB";
            yield return origin.Fault(what, "read as far as that", FaultKind.Limit);
        }
        else if (parser.Fault is not null)
        {
            yield return parser.Fault;
        }
        else if (number == 0)
        {
            yield return new InputNote(address, "the feed holds no entry");
        }
    }

    /// <summary>The article of an entry: the page that it links to, or what the entry itself holds.</summary>
    private async Task<List<ReadResult>> ReadEntryAsync(
        FeedEntry entry,
        string id,
        Uri feed,
        InputOrigin origin,
        bool follow,
        CancellationToken stop
    )
    {
        bool whole = entry.IsWhole && MailLayout.VisibleLength(entry.Content) >= WholeLength;
        Uri? link = entry.Link is not null && Uri.TryCreate(feed, entry.Link, out Uri? absolute) ? absolute : null;
        var results = new List<ReadResult>();
        if (whole || !follow || !web.FollowLinks || link is null)
        {
            return [.. feeds.Read(entry, id, origin.Inside($"#{id}", ""))];
        }
        string address = link.AbsoluteUri;
        if (web.Memory?.Find(address) is not null)
        {
            // Read before: the page that an entry links to is asked for once.
            return results;
        }
        FetchAnswer answer = await fetcher.FetchAsync(address, null, stop).ConfigureAwait(false);
        if (answer.Fault is not null)
        {
            results.Add(answer.Fault);
            if (entry.Content.Length > 0)
            {
                results.AddRange(feeds.Read(entry, id, origin.Inside($"#{id}", "")));
            }
            return results;
        }
        InputOrigin page = Origin(address, answer);
        ArticleHints hints = FeedFormat.Hints(entry) with { Url = page.Hints.Url };
        results.AddRange(ReadPage(answer, page with { Hints = hints }));
        if (web.Memory is not null)
        {
            DateTimeOffset now = web.Clock.GetUtcNow();
            FetchMark mark = answer.Mark with { Since = now, Asked = now, Published = entry.Published?.Date };
            results.Add(new SourceRead(address, mark, Changed: true));
        }
        return results;
    }
}
