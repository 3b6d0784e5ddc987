using System.Diagnostics;
using Rapport.Picture;
using Rapport.Queue;
using Rapport.Readers;

namespace Rapport.Cli.Pipeline;

/// <summary>Reads the inputs of one <c>ingest --queue</c> and puts what is new into the queue; workers code it.</summary>
internal sealed class FeedRun
{
    private const int BatchArticles = 64;
    private const long BatchBytes = 8 * 1024 * 1024;
    private static readonly TimeSpan s_batchTime = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(500);

    private readonly Terminal _terminal;
    private readonly InputRequest _request;
    private readonly PictureStore _store;
    private readonly IWorkQueue _queue;
    private readonly int _depth;
    private readonly FailureTable? _failures;
    private readonly PictureMemory _memory;
    private readonly ArticleReader _reader;
    private readonly IngestProgress _progress;
    private readonly Persistence _persistence;
    private readonly List<QueuedArticle> _batch = [];
    private readonly List<InputFailure> _failed = [];
    private readonly List<SourceRead> _sources = [];
    private readonly List<ArticleGone> _gone = [];
    private readonly HashSet<UInt128> _enqueued = [];
    private readonly Stopwatch _sinceWrite = Stopwatch.StartNew();
    private long _batchBytes;
    private long _room;

    /// <param name="terminal">Takes the messages.</param>
    /// <param name="request">What is read.</param>
    /// <param name="store">The picture: what it has already needs no work.</param>
    /// <param name="queue">Where the work goes.</param>
    /// <param name="depth">With so many articles in the queue, workers are waited for.</param>
    /// <param name="failures">Takes what could not be read; may be null.</param>
    public FeedRun(
        Terminal terminal,
        InputRequest request,
        PictureStore store,
        IWorkQueue queue,
        int depth,
        FailureTable? failures
    )
    {
        _terminal = terminal;
        _request = request;
        _store = store;
        _queue = queue;
        _depth = depth;
        _failures = failures;
        _memory = new PictureMemory(new Lazy<PictureStore>(store));
        _reader = InputRun.ReaderOf(request, _memory);
        _progress = new IngestProgress(terminal, InputSize.Of(request.Inputs));
        _persistence = new Persistence(terminal);
    }

    public FeedSummary Summary { get; } = new();

    public async Task RunAsync(CancellationToken cancel)
    {
        try
        {
            foreach (ReadResult read in InputRun.Results(_request, _reader, _terminal.Input, cancel))
            {
                cancel.ThrowIfCancellationRequested();
                Take(read);
                bool full =
                    read is RoundRead || _batch.Count + _failed.Count >= BatchArticles || _batchBytes >= BatchBytes;
                if (full || _sinceWrite.Elapsed >= s_batchTime)
                {
                    await WriteAsync(cancel);
                }
            }
            await WriteAsync(cancel);
        }
        finally
        {
            _progress.Clear();
        }
    }

    private void Take(ReadResult read)
    {
        switch (read)
        {
            case ArticleRead article:
                Take(article);
                break;
            case InputFault fault:
                InputFailure failure = IngestRun.FailureOf(fault);
                _failed.Add(failure);
                _failures?.Add(failure);
                Summary.FurnitureOnly += fault.Kind == FaultKind.FurnitureOnly ? 1 : 0;
                Summary.Failed += fault.Kind == FaultKind.FurnitureOnly ? 0 : 1;
                Say(fault.ToString());
                break;
            case InputNote note:
                Say($"note: {note}");
                break;
            case ArticleGone gone:
                _gone.Add(gone);
                Say($"{gone.Address}: {gone.Reason}; withdrawn");
                break;
            case SourceRead source:
                _sources.Add(source);
                break;
        }
    }

    private void Say(string line)
    {
        _progress.Clear();
        _terminal.Message(line);
    }

    private void Take(ArticleRead read)
    {
        string sha = PreparedArticle.ShaOf(read.Raw.Span);
        Summary.Read++;
        _batchBytes += read.Raw.Length;
        // The first place where bytes are found names the article, whichever worker comes first.
        bool isFirst = _enqueued.Add(UInt128.Parse(sha[..32], System.Globalization.NumberStyles.HexNumber, null));
        _batch.Add(
            isFirst
                ? new QueuedArticle
                {
                    Sha = sha,
                    Locator = read.Locator,
                    SeenAt = read.FetchedAt,
                    Article = read.Article,
                    Raw = read.Raw,
                    MediaType = read.MediaType,
                }
                : new QueuedArticle
                {
                    Sha = sha,
                    Locator = read.Locator,
                    SeenAt = read.FetchedAt,
                }
        );
    }

    /// <summary>Makes the batch last, in the queue or, where the picture has the bytes already, there; only then is it counted.</summary>
    private async Task WriteAsync(CancellationToken cancel)
    {
        if (_failed.Count > 0)
        {
            await _persistence.TryAsync(() => _store.AddFailures(_failed), cancel);
            _failed.Clear();
        }
        await EnqueueAsync(await OpenAsync(cancel), cancel);
        foreach (ArticleGone gone in _gone)
        {
            await _persistence.TryAsync(() => _store.Withdraw(gone.Address, gone.At, gone.Reason), cancel);
        }
        _gone.Clear();
        // A feed is not asked for again what it gave only once that is safe.
        foreach (SourceRead source in _sources)
        {
            await _persistence.TryAsync(() => _memory.Keep(source), cancel);
        }
        _sources.Clear();
        _batch.ForEach(b => _progress.Step(b.Raw.Length));
        _batch.Clear();
        _batchBytes = 0;
        _sinceWrite.Restart();
    }

    /// <summary>What of the batch is work: articles that the picture has not, and further places of those that it has.</summary>
    private async Task<IReadOnlyList<WorkItem>> OpenAsync(CancellationToken cancel)
    {
        var open = new List<WorkItem>();
        foreach (QueuedArticle article in _batch)
        {
            Acquaintance known = await _persistence.TryAsync(() => _store.Knows(article.Sha, article.Locator), cancel);
            if (known == Acquaintance.Erased)
            {
                _progress.Clear();
                _terminal.Message($"note: {ErasureWords.NotAgain(_store, article.Sha, article.Locator)}");
            }
            else if (known == Acquaintance.Here && article.SeenAt is null)
            {
                Summary.Known++;
            }
            else
            {
                open.Add(
                    (known == Acquaintance.None ? article : article with { Article = null, Raw = default }).ToItem()
                );
            }
        }
        return open;
    }

    private async Task EnqueueAsync(IReadOnlyList<WorkItem> open, CancellationToken cancel)
    {
        if (open.Count == 0)
        {
            return;
        }
        await WaitForRoomAsync(open.Count, cancel);
        int put = await _persistence.TryAsync(() => _queue.EnqueueAsync(open, cancel), cancel);
        Summary.Enqueued += put;
        Summary.Known += open.Count - put;
    }

    /// <summary>A queue that grows without end helps nobody: its disk fills, and what is new comes last.</summary>
    private async Task WaitForRoomAsync(int wanted, CancellationToken cancel)
    {
        bool told = false;
        while (_room < wanted)
        {
            QueueCounts counts = await _persistence.TryAsync(() => _queue.CountAsync(cancel), cancel);
            _room = Math.Max(_depth - counts.Open, counts.Open == 0 ? wanted : 0);
            if (_room >= wanted)
            {
                break;
            }
            if (!told)
            {
                Say($"{_queue.Name}: {counts.Open} articles wait in the queue; waiting for workers");
                told = true;
            }
            await Task.Delay(s_look, cancel);
        }
        _room -= wanted;
    }
}
