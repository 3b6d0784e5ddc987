using System.Collections.Immutable;
using Microsoft.Extensions.Caching.Memory;
using Rapport.Coding;
using Rapport.Desk;
using Rapport.Desk.Briefs;
using Rapport.Desk.Figures;
using Rapport.Picture;

namespace Rapport.Server.Hosting;

/// <summary>What every request works with. Safe to share between threads.</summary>
internal sealed class ServerDesk : IDisposable
{
    private const int MostCoded = 16;
    private static readonly TimeSpan s_stampStands = TimeSpan.FromMilliseconds(200);

    private readonly MemoryCache _coded = new(new MemoryCacheOptions { SizeLimit = MostCoded });
    private long _changes;
    private volatile StampRead? _stamp;

    private readonly Lazy<Engine> _engine = new(() => Engine.Load(coding: true));

    public ServerDesk(PictureStore store, TimeProvider clock)
    {
        Store = store;
        Clock = clock;
        Briefs = new PictureBriefs(store, Known);
        Cache = new AnswerCache(clock, Stamp);
    }

    public static string Version => EngineVersion.Program;

    public PictureStore Store { get; }

    public TimeProvider Clock { get; }

    public Known Known { get; } = Known.OfInstallation();

    public PictureBriefs Briefs { get; }

    public AnswerCache Cache { get; }

    /// <summary>Reads and codes; takes a second at first use.</summary>
    public Engine Engine => _engine.Value;

    /// <summary>The article read and coded anew; of the last ones that were asked for it is remembered, since they never change.</summary>
    public CodedDocument Coded(StoredArticle article) =>
        _coded.GetOrCreate(
            article.Reference.Sha,
            entry =>
            {
                entry.Size = 1;
                return Engine.Coder.Code(Engine.Read(article.Article));
            }
        )!;

    /// <summary>Lets a few at a time read articles anew.</summary>
    public SemaphoreSlim Reading { get; } = new(2);

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    public PictureFigures Figures(DateTimeOffset? asOf) => new(Store, Known, asOf);

    public PictureAnswers Answers(DateTimeOffset? asOf) => new(Figures(asOf));

    /// <summary>What changes whenever an answer may; what others wrote shows a fifth of a second later at most.</summary>
    public PictureStamp Stamp()
    {
        long own = Interlocked.Read(ref _changes);
        if (_stamp is { } last && last.Stamp.Own == own && Clock.GetElapsedTime(last.At) < s_stampStands)
        {
            return last.Stamp;
        }
        long at = Clock.GetTimestamp();
        (long seq, string linked, string erased) = Store.Stamp();
        var stamp = new PictureStamp(
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{seq}.{linked}.{Today.DayNumber}.{Version.GetHashCode(StringComparison.Ordinal):x}"
            ),
            own,
            erased
        );
        _stamp = new StampRead(stamp, at);
        return stamp;
    }

    /// <summary>This server has changed the picture: nothing that was kept before is good any more.</summary>
    public void Changed() => Interlocked.Increment(ref _changes);

    public void Dispose()
    {
        Cache.Dispose();
        _coded.Dispose();
        Reading.Dispose();
    }

    private sealed record StampRead(PictureStamp Stamp, long At);
}
