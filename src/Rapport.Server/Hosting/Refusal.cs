namespace Rapport.Server.Hosting;

/// <summary>A request that is refused, with the status and the sentence that its sender gets.</summary>
internal sealed class Refusal(int status, string message) : Exception(message)
{
    public int Status { get; } = status;

    /// <summary>When to ask again; null where that would be no use.</summary>
    public TimeSpan? Again { get; private init; }

    /// <summary>400, naming the parameter.</summary>
    public static Refusal Bad(string parameter, string what) => new(400, $"{parameter}: {what}");

    /// <summary>404.</summary>
    public static Refusal Missing(string what) => new(404, what);

    /// <summary>503, with the time to wait.</summary>
    public static Refusal Busy(string what, TimeSpan again) => new(503, what) { Again = again };
}
