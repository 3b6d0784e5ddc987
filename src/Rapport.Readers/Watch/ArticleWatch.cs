using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Rapport.Readers.Web;

namespace Rapport.Readers.Watch;

/// <summary>Follows feeds, lists of feeds, pages, files and folders: looks at them again and again and gives what is new.</summary>
/// <remarks>Feeds are asked conditionally where <see cref="WebOptions.Memory"/> is set. Follow with one enumeration at a time.</remarks>
public sealed class ArticleWatch
{
    /// <summary>So many articles are remembered as given; an older one would be given again, and be known to whoever keeps them.</summary>
    private const int MostRemembered = 500_000;

    private readonly ArticleReader _reader;
    private readonly WatchOptions _options;
    private readonly WatchedFiles _files;
    private readonly Dictionary<long, long> _given = [];
    private HashSet<string> _faults = new(StringComparer.Ordinal);

    /// <summary>Prepares following.</summary>
    /// <param name="reader">Reads what is new.</param>
    /// <param name="options">How often to look.</param>
    public ArticleWatch(ArticleReader reader, WatchOptions options)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(options);
        _reader = reader;
        _options = options;
        _files = new WatchedFiles(options);
    }

    /// <summary>
    /// Gives what is new at each look, and a <see cref="RoundRead"/> at its end; never ends by itself. A fault is given once, and again
    /// only after it was gone.
    /// </summary>
    /// <param name="inputs">Addresses, files and folders.</param>
    /// <param name="cancel">Ends it, with an <see cref="OperationCanceledException"/> while it waits.</param>
    public async IAsyncEnumerable<ReadResult> FollowAsync(
        IReadOnlyList<string> inputs,
        [EnumeratorCancellation] CancellationToken cancel = default
    )
    {
        ArgumentNullException.ThrowIfNull(inputs);
        for (int round = 1; ; round++)
        {
            var faults = new HashSet<string>(StringComparer.Ordinal);
            foreach (string input in inputs)
            {
                await foreach (ReadResult result in LookAsync(input, cancel).ConfigureAwait(false))
                {
                    if (IsNew(result, faults))
                    {
                        yield return result;
                    }
                }
            }
            await foreach (ReadResult result in _reader.ReadAgainAsync(cancel).ConfigureAwait(false))
            {
                if (IsNew(result, faults))
                {
                    yield return result;
                }
            }
            _faults = faults;
            yield return new RoundRead(round);
            await Task.Delay(_options.Interval, _options.Clock, cancel).ConfigureAwait(false);
        }
    }

    private IAsyncEnumerable<ReadResult> LookAsync(string input, CancellationToken cancel) =>
        WebFetcher.IsAddress(input) ? _reader.ReadAddressAsync(input, cancel)
        : _reader.FeedsOf(input) is IReadOnlyList<string> feeds ? _reader.ReadAddressesAsync(feeds, cancel)
        : _files.Changed(input, _reader).SelectMany(_reader.Read).ToAsyncEnumerable();

    private bool IsNew(ReadResult result, HashSet<string> faults)
    {
        switch (result)
        {
            case ArticleRead article:
                if (_given.Count >= MostRemembered)
                {
                    _given.Clear();
                }
                return IsOther(article);
            case ArticleGone gone:
                // Should it come back as it was, that is news.
                _given.Remove(Key(Encoding.UTF8.GetBytes(gone.Address)));
                return true;
            case InputFault fault:
                return faults.Add(fault.ToString()) && !_faults.Contains(fault.ToString());
            case InputNote note:
                return faults.Add(note.ToString()) && !_faults.Contains(note.ToString());
            default:
                return true;
        }
    }

    /// <summary>True where other bytes stood at the place the last time, or none.</summary>
    private bool IsOther(ArticleRead article)
    {
        long place = Key(Encoding.UTF8.GetBytes(article.Locator));
        long bytes = Key(article.Raw.Span);
        bool isOther = !_given.TryGetValue(place, out long before) || before != bytes;
        _given[place] = bytes;
        return isOther;
    }

    private static long Key(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(bytes));
}
