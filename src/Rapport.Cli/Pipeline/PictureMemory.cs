using System.Collections.Concurrent;
using System.Text.Json;
using Rapport.Picture;
using Rapport.Readers;

namespace Rapport.Cli.Pipeline;

/// <summary>Keeps in the picture what servers said of the state of addresses.</summary>
internal sealed class PictureMemory(Lazy<PictureStore> store) : IFetchMemory
{
    private const string Prefix = "fetched ";

    private ConcurrentDictionary<string, FetchMark>? _pages;

    public FetchMark? Find(string address) =>
        store.Value.Mark(Name(address)) is string mark ? JsonSerializer.Deserialize<FetchMark>(mark) : null;

    public IReadOnlyList<KeyValuePair<string, FetchMark>> PagesSince(DateTimeOffset moment) =>
        [.. Pages.Where(p => p.Value.Since >= moment)];

    /// <summary>To be called once the articles of the source are safe.</summary>
    public void Keep(SourceRead source)
    {
        store.Value.SetMark(Name(source.Address), JsonSerializer.Serialize(source.Mark));
        if (source.Mark.Since is not null)
        {
            Pages[source.Address] = source.Mark;
        }
    }

    /// <summary>Pages that are looked at again; read from the picture once, for there may be many.</summary>
    private ConcurrentDictionary<string, FetchMark> Pages =>
        LazyInitializer.EnsureInitialized(
            ref _pages,
            () =>
                new ConcurrentDictionary<string, FetchMark>(
                    store
                        .Value.Marks(Prefix)
                        .Select(m =>
                            KeyValuePair.Create(m.Key[Prefix.Length..], JsonSerializer.Deserialize<FetchMark>(m.Value)!)
                        )
                        .Where(p => p.Value.Since is not null)
                )
        );

    private static string Name(string address) => Prefix + address;
}
