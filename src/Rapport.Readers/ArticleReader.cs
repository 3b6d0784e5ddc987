using Rapport.Readers.Formats;

namespace Rapport.Readers;

/// <summary>Reads inputs into articles: text, HTML and JSON Lines files, folders of them, and streams.</summary>
/// <remarks>
/// Lazy: one article is in memory at a time. Nothing about an input is thrown: each result is an article, a fault or a
/// note. Safe to share between threads; each enumeration is its own.
/// </remarks>
public sealed class ArticleReader
{
    private readonly ReaderOptions _options;
    private readonly IArticleFormat[] _formats;
    private readonly TextFormat _text;
    private readonly IReadOnlyList<string> _inFolders;

    /// <summary>Prepares reading with <paramref name="options"/>.</summary>
    public ArticleReader(ReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _text = new TextFormat(options);
        _formats = options.Treebanks
            ? [new ConlluFormat(), new JsonLinesFormat(options), new HtmlFormat(options), _text]
            : [new JsonLinesFormat(options), new HtmlFormat(options), _text];
        _inFolders = options.Treebanks ? [.. Extensions, ".conllu"] : Extensions;
    }

    /// <summary>File name endings that count as articles, lower case with the dot.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", ".md", ".html", ".htm", ".jsonl"];

    /// <summary>
    /// Reads a file, or a folder with all that lies below it in ordinal order of the paths. A file named here is read
    /// whatever its ending; in a folder, files with other endings are skipped with a note.
    /// </summary>
    public IEnumerable<ReadResult> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Directory.Exists(path) ? ReadFolder(path) : ReadFile(path);
    }

    /// <summary>Reads a stream, such as standard input: JSON Lines, HTML or text, told by its beginning.</summary>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="name">How messages name it.</param>
    public IEnumerable<ReadResult> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadInput(new RawInput(stream, name, _options.MaxArticleBytes));
    }

    private IEnumerable<ReadResult> ReadFolder(string folder)
    {
        FolderWalk walk = FolderWalk.Of(folder);
        foreach (InputFault fault in walk.Faults)
        {
            yield return fault;
        }
        bool any = false;
        foreach (string file in walk.Files)
        {
            if (!_inFolders.Contains(Path.GetExtension(file).ToLowerInvariant()))
            {
                yield return new InputNote(file, $"skipped, not an article ({string.Join(' ', _inFolders)})");
                continue;
            }
            any = true;
            foreach (ReadResult result in ReadFile(file))
            {
                yield return result;
            }
        }
        if (!any && walk.Faults.Count == 0)
        {
            yield return new InputFault(
                folder,
                null,
                "the folder holds no article",
                $"put files ending in {string.Join(' ', _inFolders)} there"
            );
        }
    }

    private IEnumerable<ReadResult> ReadFile(string path)
    {
        (FileStream? stream, InputFault? fault) = FileFaults.Open(path);
        if (fault is not null)
        {
            yield return fault;
            yield break;
        }
        using (stream)
        {
            foreach (ReadResult result in ReadInput(new RawInput(stream!, path, _options.MaxArticleBytes)))
            {
                yield return result;
            }
        }
    }

    private IEnumerable<ReadResult> ReadInput(RawInput input)
    {
        ReadOnlyMemory<byte> head = input.Peek();
        if (input.Fault is not null)
        {
            return [input.Fault];
        }
        if (head.Length == 0)
        {
            return [new InputFault(input.Name, null, "the input is empty", "nothing to read")];
        }
        if (Bytes.BinarySniffer.Recognize(head.Span) is string what)
        {
            return [new InputFault(input.Name, null, $"not text but {what}", "convert it to text or HTML first")];
        }
        string extension = Path.GetExtension(input.Name).ToLowerInvariant();
        IArticleFormat format =
            _formats.FirstOrDefault(f => f.Extensions.Contains(extension))
            ?? _formats.FirstOrDefault(f => f.Recognizes(head.Span))
            ?? _text;
        return format.Read(input);
    }
}
