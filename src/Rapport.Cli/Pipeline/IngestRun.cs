using System.Diagnostics;
using Rapport.Picture;
using Rapport.Readers;

namespace Rapport.Cli.Pipeline;

/// <summary>Reads the inputs of one <c>ingest</c>, codes what is new on all cores, and writes in batches.</summary>
internal sealed class IngestRun
{
    private const int BatchArticles = 128;
    private const long BatchBytes = 8 * 1024 * 1024;
    private static readonly TimeSpan s_batchTime = TimeSpan.FromSeconds(2);

    private readonly Terminal _terminal;
    private readonly InputRequest _request;
    private readonly ArticleCoding _coding;
    private readonly Lazy<PictureStore> _store;
    private readonly FailureTable? _failures;
    private readonly PictureMemory _memory;
    private readonly ArticleReader _reader;
    private readonly IngestProgress _progress;
    private readonly List<Ingested> _batch = [];
    private readonly List<InputFailure> _failed = [];
    private readonly List<SourceRead> _sources = [];
    private readonly Stopwatch _sinceWrite = Stopwatch.StartNew();
    private readonly Stopwatch _sinceLink = new();
    private TimeSpan _linking;
    private long _batchBytes;

    /// <param name="terminal">Takes the messages.</param>
    /// <param name="request">What is read.</param>
    /// <param name="engine">Codes it.</param>
    /// <param name="store">The picture; asked for when there is something to keep in it.</param>
    /// <param name="failures">Takes what could not be read; may be null.</param>
    public IngestRun(
        Terminal terminal,
        InputRequest request,
        Engine engine,
        Lazy<PictureStore> store,
        FailureTable? failures
    )
    {
        _terminal = terminal;
        _request = request;
        _coding = new ArticleCoding(engine);
        _store = store;
        _failures = failures;
        _memory = new PictureMemory(store);
        _reader = InputRun.ReaderOf(request, _memory);
        _progress = new IngestProgress(terminal, InputSize.Of(request.Inputs));
    }

    public IngestSummary Summary { get; } = new();

    /// <summary>True to find copies and events at the end of each look, while inputs are followed.</summary>
    public bool Links { get; init; }

    public async Task RunAsync(CancellationToken cancel)
    {
        try
        {
            await OrderedPipeline.RunAsync(
                InputRun.Results(_request, _reader, _terminal.Input, cancel),
                _request.Threads,
                InputRun.Groups,
                Work,
                Use,
                cancel
            );
        }
        finally
        {
            // What was done before Ctrl-C is done.
            _progress.Clear();
            Write();
        }
    }

    /// <summary>Everything that takes time, on one of several threads: what is new is read together and coded.</summary>
    private Ingested[] Work(IReadOnlyList<ReadResult> group)
    {
        Pending[] pending = [.. group.Select(Look)];
        Pending[] open = [.. pending.Where(p => p.Coding is not null)];
        IReadOnlyList<CodingResult> coded = _coding.Code([.. open.Select(p => p.Coding!)]);
        for (int i = 0; i < open.Length; i++)
        {
            open[i].Result = coded[i].Article is { } article
                ? new Ingested(article, open[i].Coding!.Raw.Length)
                : new Ingested(coded[i].Failure!);
        }
        return [.. pending.Select(p => p.Result!)];
    }

    /// <summary>How a picture keeps a fault.</summary>
    public static InputFailure FailureOf(InputFault fault) =>
        new(fault.Path, fault.Line, fault.Kind.ToString().ToLowerInvariant(), fault.What, fault.Remedy);

    /// <summary>What can be said without reading English.</summary>
    private Pending Look(ReadResult read) =>
        read switch
        {
            ArticleRead article => LookAt(article),
            InputFault fault => new Pending(
                new Ingested(FailureOf(fault)) { FurnitureOnly = fault.Kind == FaultKind.FurnitureOnly }
            ),
            InputNote note => new Pending(new Ingested(note.ToString())),
            SourceRead source => new Pending(new Ingested { Source = source }),
            ArticleGone gone => new Pending(new Ingested { Gone = gone }),
            RoundRead => new Pending(new Ingested { IsRound = true }),
            _ => new Pending(new Ingested()),
        };

    private Pending LookAt(ArticleRead read)
    {
        string sha = PreparedArticle.ShaOf(read.Raw.Span);
        Acquaintance known = _store.Value.Knows(sha, read.Locator);
        if (known == Acquaintance.Erased)
        {
            return new Pending(new Ingested(ErasureWords.NotAgain(_store.Value, sha, read.Locator)));
        }
        if (known != Acquaintance.None)
        {
            return new Pending(
                new Ingested(PreparedArticle.OfKnown(sha, read.Locator, read.FetchedAt), read.Raw.Length)
            );
        }
        return new Pending(read);
    }

    /// <summary>One result after the other, in the order of the inputs.</summary>
    private void Use(Ingested ingested)
    {
        if (ingested.Note is string note)
        {
            _progress.Clear();
            _terminal.Message($"note: {note}");
            return;
        }
        if (ingested.Failure is { } failure)
        {
            _failed.Add(failure);
            _failures?.Add(failure);
            Summary.FurnitureOnly += ingested.FurnitureOnly ? 1 : 0;
            Summary.Failed += ingested.FurnitureOnly ? 0 : 1;
            Say(failure);
        }
        else if (ingested.Article is not null)
        {
            _batch.Add(ingested);
            _batchBytes += ingested.Length;
        }
        else if (ingested.Gone is { } gone)
        {
            // Its article may be in the batch.
            Write();
            _store.Value.Withdraw(gone.Address, gone.At, gone.Reason);
            _progress.Clear();
            _terminal.Message($"{gone.Address}: {gone.Reason}; withdrawn");
        }
        else if (ingested.Source is not null)
        {
            _sources.Add(ingested.Source);
        }
        bool full = ingested.IsRound || _batch.Count + _failed.Count >= BatchArticles || _batchBytes >= BatchBytes;
        if (full || _sinceWrite.Elapsed >= s_batchTime)
        {
            Write();
        }
        if (ingested.IsRound && Links)
        {
            LinkWhereDue();
        }
    }

    /// <summary>Linking goes over the whole picture: it may take a tenth of the time.</summary>
    private void LinkWhereDue()
    {
        if (_sinceLink.IsRunning && _sinceLink.Elapsed < 10 * _linking)
        {
            return;
        }
        long start = Stopwatch.GetTimestamp();
        _ = _store.Value.Link();
        _linking = Stopwatch.GetElapsedTime(start);
        _sinceLink.Restart();
    }

    private void Say(InputFailure failure)
    {
        _progress.Clear();
        string line = failure.Line is int n ? $":{n}" : "";
        _terminal.Message($"{failure.Path}{line}: {failure.What}; {failure.Remedy}");
    }

    /// <summary>Makes the batch last; only then is it counted.</summary>
    private void Write()
    {
        // Failures alone are no reason to make a picture: they wait for the first article.
        if (_failed.Count > 0 && _store.IsValueCreated)
        {
            _store.Value.AddFailures(_failed);
            _failed.Clear();
        }
        PreparedArticle[] articles = [.. _batch.Select(b => b.Article!)];
        if (articles.Length > 0)
        {
            IReadOnlyList<bool> added = _store.Value.Add(_coding.Version, articles);
            for (int i = 0; i < articles.Length; i++)
            {
                Summary.Count(articles[i], added[i]);
                _progress.Step(_batch[i].Length);
            }
        }
        // A feed is not asked for again what it gave only once that is safe.
        _sources.ForEach(_memory.Keep);
        _sources.Clear();
        _batch.Clear();
        _batchBytes = 0;
        _sinceWrite.Restart();
    }

    /// <summary>One piece of input on its way: an article that is to be coded, or what came of it.</summary>
    private sealed class Pending
    {
        public Pending(ArticleRead coding) => Coding = coding;

        public Pending(Ingested result) => Result = result;

        public ArticleRead? Coding { get; }

        public Ingested? Result { get; set; }
    }

    /// <summary>What came of one piece of input: an article, a failure, a note or nothing.</summary>
    private sealed record Ingested
    {
        public Ingested() { }

        public Ingested(PreparedArticle article, long length) => (Article, Length) = (article, length);

        public Ingested(InputFailure failure) => Failure = failure;

        public Ingested(string note) => Note = note;

        public PreparedArticle? Article { get; }

        public long Length { get; }

        public InputFailure? Failure { get; }

        public bool FurnitureOnly { get; init; }

        public string? Note { get; }

        public SourceRead? Source { get; init; }

        public ArticleGone? Gone { get; init; }

        /// <summary>True where nothing follows for a while.</summary>
        public bool IsRound { get; init; }
    }
}
