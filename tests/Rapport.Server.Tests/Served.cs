using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Rapport.Desk;
using Rapport.Picture;
using Rapport.Picture.Tests;
using Rapport.Text;

namespace Rapport.Server.Tests;

/// <summary>A picture of two samples and a hostile article, served on a free port of loopback.</summary>
internal sealed class Served : IAsyncDisposable
{
    public const string HostileTitle = "<script>alert(1)</script> & \"more\"";

    private static readonly Lazy<Engine> s_engine = new(() => Engine.Load(coding: true));

    /// <summary>What is served, coded once for all tests.</summary>
    private static readonly Lazy<PreparedArticle[]> s_articles = new(() => [.. Texts().Select(Prepared)]);

    /// <summary>The file of the picture, made once and copied.</summary>
    private static readonly Lazy<byte[]> s_picture = new(Picture);

    private readonly string? _folder;
    private readonly ObservatorySettings _settings;
    private Observatory _observatory;

    private Served(string? folder, PictureStore store, ObservatorySettings settings, Observatory observatory)
    {
        _folder = folder;
        Store = store;
        _settings = settings;
        _observatory = observatory;
        Client = ClientOf(null);
    }

    public PictureStore Store { get; }

    /// <summary>How a process opens the picture where it lies in PostgreSQL, or null.</summary>
    public string? PostgresAddress { get; private init; }

    /// <summary>Asks without a key; the address ends in a slash.</summary>
    public HttpClient Client { get; private set; }

    public Uri Address => new(_observatory.Addresses.First() + "/");

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<Served> StartAsync(
        Func<ObservatorySettings, ObservatorySettings>? change = null,
        Action<PictureStore>? prepare = null,
        PostgresServer? server = null
    )
    {
        string? folder = server is null ? Directory.CreateTempSubdirectory("rapport-server-").FullName : null;
        string place = server is null ? Path.Combine(folder!, "picture.db") : server.NewPicture();
        if (server is null)
        {
            await File.WriteAllBytesAsync(place, s_picture.Value, Cancel);
        }
        var store = PictureStore.Create(PictureAddress.Parse(place), TimeProvider.System);
        if (server is not null)
        {
            Fill(store);
        }
        prepare?.Invoke(store);
        var settings = new ObservatorySettings
        {
            Picture = store.Address,
            Urls = ["http://127.0.0.1:0"],
            RequestsPerMinute = 1_000_000,
        };
        settings = change?.Invoke(settings) ?? settings;
        return new Served(folder, store, settings, await Observatory.StartAsync(settings, Cancel))
        {
            PostgresAddress = server is null ? null : place,
        };
    }

    /// <summary>One more server on the same picture.</summary>
    public Task<Observatory> BesideAsync() => Observatory.StartAsync(_settings, Cancel);

    /// <summary>Ends the server and starts another one on the same picture.</summary>
    public async Task RestartAsync()
    {
        Client.Dispose();
        await _observatory.DisposeAsync();
        _observatory = await Observatory.StartAsync(_settings, Cancel);
        Client = ClientOf(null);
    }

    public HttpClient ClientOf(string? key)
    {
        var client = new HttpClient(new HttpClientHandler { UseCookies = true, AllowAutoRedirect = false })
        {
            BaseAddress = Address,
        };
        if (key is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }
        return client;
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using JsonDocument json = JsonDocument.Parse(await Client.GetStringAsync(path, Cancel));
        return json.RootElement.Clone();
    }

    public async Task<string> StatementAsync() =>
        (await GetAsync("api/v1/statements?limit=1&kind=event")).GetProperty("items")[0].GetProperty("id").GetString()!;

    public string Article(string title) =>
        Store.Ask(t => t.Articles.Where(a => a.Title == title).Select(a => a.Sha).Single());

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _observatory.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    /// <summary>Takes in one more article, as an ingest beside the server does.</summary>
    public void Add(string text)
    {
        Store.Add(EngineVersion.Of(s_engine.Value), [Prepared((text.Split('\n')[0], text), 0)]);
    }

    private static byte[] Picture()
    {
        string folder = Directory.CreateTempSubdirectory("rapport-server-").FullName;
        string file = Path.Combine(folder, "picture.db");
        Fill(PictureStore.Create(PictureAddress.Parse(file), TimeProvider.System));
        // The last connection brings everything into the file.
        SqliteConnection.ClearAllPools();
        byte[] bytes = File.ReadAllBytes(file);
        Directory.Delete(folder, recursive: true);
        return bytes;
    }

    private static void Fill(PictureStore store)
    {
        store.Add(EngineVersion.Of(s_engine.Value), s_articles.Value);
        _ = store.Link();
    }

    private static IEnumerable<(string Title, string Text)> Texts()
    {
        string samples = Path.Combine(AppContext.BaseDirectory, "samples");
        return
        [
            .. ((string[])["beijing-2023.txt", "pretoria-2022.txt"])
                .Select(f => File.ReadAllText(Path.Combine(samples, f)))
                .Select(t => (t.Split('\n')[0], t)),
            (
                HostileTitle,
                $"{HostileTitle}\n\nNorway's foreign minister met his <b>Swedish</b> counterpart in Oslo on 3 May 2023."
            ),
        ];
    }

    private static PreparedArticle Prepared((string Title, string Text) t, int i)
    {
        var article = new Article
        {
            Id = $"article-{i}",
            Text = t.Text,
            Title = t.Title,
            Published = new PublicationDate(new DateOnly(2023, 5, 4)),
        };
        return PreparedArticle.Of(
            new ArticleIntake
            {
                Article = article,
                Raw = System.Text.Encoding.UTF8.GetBytes(t.Text),
                Locator = article.Id,
                Statements = s_engine.Value.Code(article).Statements,
                Mentioned = ["IRN", "SAU"],
            }
        );
    }
}
