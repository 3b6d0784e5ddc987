using System.Text.Json;
using Rapport.Picture;
using Rapport.Readers;

namespace Rapport.Cli.Pipeline;

/// <summary>Keeps in the picture what servers said of the state of addresses.</summary>
internal sealed class PictureMemory(Lazy<PictureStore> store) : IFetchMemory
{
    public FetchMark? Find(string address) =>
        store.Value.Mark(Name(address)) is string mark ? JsonSerializer.Deserialize<FetchMark>(mark) : null;

    /// <summary>To be called once the articles of the source are safe.</summary>
    public void Keep(SourceRead source) =>
        store.Value.SetMark(Name(source.Address), JsonSerializer.Serialize(source.Mark));

    private static string Name(string address) => $"fetched {address}";
}
