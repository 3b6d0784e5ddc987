using System.Collections.Immutable;
using System.Reflection;
using Rapport.Desk;
using Rapport.Desk.Briefs;
using Rapport.Desk.Figures;
using Rapport.Picture;

namespace Rapport.Server.Hosting;

/// <summary>What every request works with. Safe to share between threads.</summary>
internal sealed class ServerDesk : IDisposable
{
    private readonly Lazy<Engine> _engine = new(() => Engine.Load(coding: true));

    public ServerDesk(PictureStore store, TimeProvider clock)
    {
        Store = store;
        Clock = clock;
        Briefs = new PictureBriefs(store, Known);
    }

    public static string Version { get; } =
        typeof(ServerDesk).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? "";

    public PictureStore Store { get; }

    public TimeProvider Clock { get; }

    public Known Known { get; } = Known.OfInstallation();

    public PictureBriefs Briefs { get; }

    public AnswerCache Cache { get; } = new();

    /// <summary>Reads and codes; takes a second at first use.</summary>
    public Engine Engine => _engine.Value;

    /// <summary>Lets a few at a time read articles anew.</summary>
    public SemaphoreSlim Reading { get; } = new(2);

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    public PictureFigures Figures(DateTimeOffset? asOf) => new(Store, Known, asOf);

    public PictureAnswers Answers(DateTimeOffset? asOf) => new(Figures(asOf));

    /// <summary>What changes whenever an answer may.</summary>
    public string Stamp()
    {
        (long seq, string linked) = Store.Stamp();
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{seq}.{linked}.{Today.DayNumber}.{Version.GetHashCode(StringComparison.Ordinal):x}"
        );
    }

    public void Dispose()
    {
        Cache.Dispose();
        Reading.Dispose();
    }
}
