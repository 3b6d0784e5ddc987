using Rapport.Cli.Commands;
using Rapport.Readers;
using Rapport.Readers.Layout;
using Rapport.Text;

namespace Rapport.Cli.Pipeline;

/// <summary>Reads the inputs of one command and works on their articles; names every fault on standard error as it comes up.</summary>
internal sealed class InputRun
{
    private readonly Terminal _terminal;
    private readonly IReadOnlyList<string> _inputs;
    private readonly ArticleReader _reader;
    private readonly int _threads;
    private readonly Progress _progress;

    public InputRun(
        Terminal terminal,
        string dataDirectory,
        IReadOnlyList<string> inputs,
        PublicationDate? published,
        int threads
    )
    {
        _terminal = terminal;
        _inputs = inputs;
        _threads = threads;
        _progress = new Progress(terminal);
        _reader = new ArticleReader(
            new ReaderOptions { Published = published, Furniture = FurnitureRules.Load(dataDirectory) }
        );
    }

    /// <summary>How many faults the inputs had so far.</summary>
    public int Faults { get; private set; }

    /// <summary>The exit status that the faults so far ask for.</summary>
    public int Status => Faults == 0 ? ExitStatus.Fine : ExitStatus.Faults;

    /// <summary>Works on each article and uses the results in the order of the inputs.</summary>
    public async Task ForEachAsync<T>(Func<Article, T> work, Action<Article, T> use, CancellationToken cancel)
    {
        await OrderedPipeline.RunAsync(
            _inputs.SelectMany(ReadInput),
            _threads,
            read => (Read: read, Made: read is ArticleRead a ? work(a.Article) : default),
            result => Use(result.Read, result.Made!, use),
            cancel
        );
        _progress.Clear();
    }

    private IEnumerable<ReadResult> ReadInput(string input) =>
        input == "-" ? _reader.Read(_terminal.Input, "-") : _reader.Read(input);

    private void Use<T>(ReadResult read, T made, Action<Article, T> use)
    {
        switch (read)
        {
            case ArticleRead article:
                use(article.Article, made);
                _progress.Step();
                break;
            case InputFault:
                Faults++;
                _progress.Clear();
                _terminal.Message(read.ToString()!);
                break;
            case InputNote:
                _progress.Clear();
                _terminal.Message($"note: {read}");
                break;
        }
    }
}
