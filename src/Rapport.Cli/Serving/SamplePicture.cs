using Rapport.Cli.Commands;
using Rapport.Cli.Pipeline;
using Rapport.Picture;

namespace Rapport.Cli.Serving;

/// <summary>A picture of the samples, for a first look; gone with its folder.</summary>
internal sealed class SamplePicture : IDisposable
{
    private readonly DirectoryInfo _folder;

    private SamplePicture(DirectoryInfo folder, PictureAddress address)
    {
        _folder = folder;
        Address = address;
    }

    public PictureAddress Address { get; }

    public static async Task<SamplePicture> MakeAsync(Terminal terminal, CancellationToken cancel)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("rapport-samples-");
        try
        {
            var address = PictureAddress.Parse(Path.Combine(folder.FullName, "samples.db"));
            var store = PictureStore.Create(address, TimeProvider.System);
            var request = new InputRequest(
                [Path.Combine(AppContext.BaseDirectory, "samples")],
                null,
                InputOptions.DefaultThreads
            );
            await new IngestRun(terminal, request, Engine.Load(coding: true), new(store), null).RunAsync(cancel);
            _ = store.Link();
            return new SamplePicture(folder, address);
        }
        catch
        {
            Remove(folder);
            throw;
        }
    }

    public void Dispose() => Remove(_folder);

    private static void Remove(DirectoryInfo folder)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
