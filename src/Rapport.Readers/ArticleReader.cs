using Rapport.Readers.Feeds;
using Rapport.Readers.Formats;
using Rapport.Readers.Web;

namespace Rapport.Readers;

/// <summary>
/// Reads inputs into articles: text, HTML, JSON Lines, PDF, e-mail, mailboxes, feeds, web archives, ZIP and gzip, folders of them,
/// streams, addresses and lists of feeds.
/// </summary>
/// <remarks>
/// Lazy: one article is in memory at a time. Nothing about an input is thrown: each result is an article, a fault or a
/// note. Safe to share between threads; each enumeration is its own.
/// </remarks>
public sealed class ArticleReader : IDisposable
{
    private readonly FormatSet _formats;
    private readonly WebFetcher? _fetcher;
    private readonly WebReader? _web;

    /// <summary>Prepares reading with <paramref name="options"/>.</summary>
    public ArticleReader(ReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _formats = new FormatSet(options, ReadList);
        if (options.Web is WebOptions web)
        {
            _fetcher = new WebFetcher(web);
            _web = new WebReader(options, web, _fetcher, _formats.Read, _formats.Feeds);
        }
        Extensions = [.. _formats.Extensions];
    }

    /// <summary>File name endings that count as articles in folders and archives, lower case with the dot.</summary>
    public IReadOnlyList<string> Extensions { get; }

    /// <summary>
    /// Reads a file, a folder with all that lies below it in ordinal order of the paths, or an address of the web. A file named
    /// here is read whatever its ending; in a folder, files with other endings are skipped with a note.
    /// </summary>
    public IEnumerable<ReadResult> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return WebFetcher.IsAddress(path) ? ReadAddress(path)
            : Directory.Exists(path) ? ReadFolder(path)
            : ReadFile(path);
    }

    /// <summary>Reads a stream, such as standard input; its kind is told by its beginning.</summary>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="name">How messages name it.</param>
    public IEnumerable<ReadResult> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return _formats.Read(stream, new InputOrigin(name));
    }

    /// <summary>Closes connections.</summary>
    public void Dispose() => _fetcher?.Dispose();

    /// <summary>Reads an address without blocking; a fault where <see cref="ReaderOptions.Web"/> is null.</summary>
    internal IAsyncEnumerable<ReadResult> ReadAddressAsync(string address, CancellationToken stop) =>
        _web?.ReadAsync(address, stop) ?? ((ReadResult[])[NoWeb(address)]).ToAsyncEnumerable();

    /// <summary>What has changed, or gone, at pages that feeds led to.</summary>
    internal IAsyncEnumerable<ReadResult> ReadAgainAsync(CancellationToken stop) =>
        _web?.ReadAgainAsync(stop) ?? AsyncEnumerable.Empty<ReadResult>();

    /// <summary>Reads many addresses without blocking, in their order.</summary>
    internal IAsyncEnumerable<ReadResult> ReadAddressesAsync(IReadOnlyList<string> addresses, CancellationToken stop) =>
        _web?.ReadAllAsync(addresses, stop) ?? addresses.Select(a => (ReadResult)NoWeb(a)).ToAsyncEnumerable();

    /// <summary>True for the name of a file with one of <see cref="Extensions"/>.</summary>
    internal bool IsReadable(string name) => _formats.IsReadable(name);

    /// <summary>The feeds of a list in a file, or null where the file is no list.</summary>
    internal IReadOnlyList<string>? FeedsOf(string path)
    {
        if (!Path.GetExtension(path).Equals(".opml", StringComparison.OrdinalIgnoreCase) || Directory.Exists(path))
        {
            return null;
        }
        (FileStream? stream, _) = FileFaults.Open(path);
        if (stream is null)
        {
            return null;
        }
        using (stream)
        {
            var input = new RawInput(stream, new InputOrigin(path), int.MaxValue);
            return input.ReadAll() is byte[] raw ? OpmlFormat.Parse(raw, input.Origin).List.Addresses : null;
        }
    }

    private static InputFault NoWeb(string input) =>
        new(input, null, "addresses are not read here", "fetch it first") { Kind = FaultKind.Unreachable };

    private IEnumerable<ReadResult> ReadAddress(string address) =>
        _web?.ReadAsync(address).ToBlockingEnumerable() ?? [NoWeb(address)];

    private IEnumerable<ReadResult> ReadList(FeedList list) =>
        _web?.ReadAllAsync(list.Addresses).ToBlockingEnumerable() ?? [NoWeb(list.Origin.Locator)];

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
            if (!_formats.IsReadable(file))
            {
                yield return new InputNote(file, $"skipped, not an article ({string.Join(' ', Extensions)})");
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
                $"put files ending in {string.Join(' ', Extensions)} there"
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
            foreach (ReadResult result in _formats.Read(stream!, new InputOrigin(path)))
            {
                yield return result;
            }
        }
    }
}
