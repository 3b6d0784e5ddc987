using Rapport.Readers;
using Rapport.Readers.Layout;
using Rapport.Readers.Watch;
using Rapport.Text;

namespace Rapport.Cli.Pipeline;

/// <summary>What a command reads, and how.</summary>
/// <param name="Inputs">As the user named them; <c>-</c> is standard input.</param>
/// <param name="Published">The date given for all of them, or null.</param>
/// <param name="Threads">How many are worked on at a time.</param>
/// <param name="Treebanks">True where CoNLL-U is an input too.</param>
/// <param name="AllowPrivate">True where addresses on private networks may be fetched.</param>
internal sealed record InputRequest(
    IReadOnlyList<string> Inputs,
    PublicationDate? Published,
    int Threads,
    bool Treebanks = false,
    bool AllowPrivate = false
)
{
    /// <summary>How long to wait between two looks at the inputs, or null to read them once.</summary>
    public TimeSpan? Watch { get; init; }
}

/// <summary>Reads the inputs of one command and works on them; names every fault on standard error as it comes up.</summary>
internal sealed class InputRun
{
    /// <summary>Short articles are read faster together; so many characters are some thousands of words.</summary>
    public static readonly GroupSize<ReadResult> Groups = new(
        item => item is ArticleRead article ? article.Article.Text.Length : 1,
        1 << 15
    );

    private readonly Terminal _terminal;
    private readonly InputRequest _request;
    private readonly ArticleReader _reader;
    private readonly Progress _progress;

    public InputRun(Terminal terminal, InputRequest request)
    {
        _terminal = terminal;
        _request = request;
        _progress = new Progress(terminal);
        _reader = ReaderOf(request);
    }

    /// <summary>How many faults the inputs had so far.</summary>
    public int Faults { get; private set; }

    /// <summary>The exit status that the faults so far ask for.</summary>
    public int Status => Faults == 0 ? ExitStatus.Fine : ExitStatus.Faults;

    /// <summary>What reads the inputs of <paramref name="request"/>.</summary>
    /// <param name="request">The inputs.</param>
    /// <param name="memory">What is known of addresses from earlier readings, or null.</param>
    public static ArticleReader ReaderOf(InputRequest request, IFetchMemory? memory = null) =>
        new(
            new ReaderOptions
            {
                Published = request.Published,
                Furniture = FurnitureRules.Load(Engine.DataDirectory),
                Treebanks = request.Treebanks,
                Web = new WebOptions { AllowPrivate = request.AllowPrivate, Memory = memory },
            }
        );

    /// <summary>Everything that the inputs give, once or, where that is asked for, again and again.</summary>
    /// <param name="request">The inputs.</param>
    /// <param name="reader">Reads them.</param>
    /// <param name="input">What <c>-</c> stands for.</param>
    /// <param name="cancel">Ends the following.</param>
    public static IEnumerable<ReadResult> Results(
        InputRequest request,
        ArticleReader reader,
        Stream input,
        CancellationToken cancel
    ) =>
        request.Watch is TimeSpan interval
            ? new ArticleWatch(reader, new WatchOptions { Interval = interval })
                .FollowAsync(request.Inputs, cancel)
                .ToBlockingEnumerable(cancel)
            : request.Inputs.SelectMany(i => i == "-" ? reader.Read(input, "-") : reader.Read(i));

    /// <summary>Reads each article and each document of trees, works on it, and uses the results in the order of the inputs.</summary>
    public async Task ForEachAsync<T>(Engine engine, Func<Document, T> work, Action<T> use, CancellationToken cancel)
    {
        await OrderedPipeline.RunAsync(
            _request.Inputs.SelectMany(ReadInput),
            _request.Threads,
            Groups,
            group => Work(group, engine, work),
            result => Use(result.Fault, result.Made, use),
            cancel
        );
        _progress.Clear();
    }

    private static (ReadResult? Fault, T Made)[] Work<T>(
        IReadOnlyList<ReadResult> group,
        Engine engine,
        Func<Document, T> work
    )
    {
        var read = new Queue<Document>(engine.Read([.. group.OfType<ArticleRead>().Select(a => a.Article)]));
        return
        [
            .. group.Select(item =>
                item switch
                {
                    ArticleRead => ((ReadResult?)null, work(read.Dequeue())),
                    DocumentRead trees => (null, work(engine.Read(trees.Document))),
                    _ => (item, default(T)!),
                }
            ),
        ];
    }

    private IEnumerable<ReadResult> ReadInput(string input) =>
        input == "-" ? _reader.Read(_terminal.Input, "-") : _reader.Read(input);

    private void Use<T>(ReadResult? fault, T made, Action<T> use)
    {
        if (fault is null)
        {
            use(made);
            _progress.Step();
            return;
        }
        if (fault is SourceRead or RoundRead)
        {
            return;
        }
        Faults += fault is InputFault ? 1 : 0;
        _progress.Clear();
        _terminal.Message(fault is InputNote ? $"note: {fault}" : fault.ToString()!);
    }
}
