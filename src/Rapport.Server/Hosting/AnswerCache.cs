using System.Diagnostics.Metrics;
using Microsoft.Extensions.Caching.Memory;

namespace Rapport.Server.Hosting;

/// <summary>Answers that take long, kept until the picture changes; one that many ask for at once is made once.</summary>
internal sealed class AnswerCache : IDisposable
{
    private const long MostBytes = 128L * 1024 * 1024;

    private static readonly Counter<long> s_asked = Telemetry.Meter.CreateCounter<long>(
        "rapport.answers",
        description: "Answers that take long, by whether they were kept."
    );

    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Lazy<byte[]>> _making = new(StringComparer.Ordinal);

    /// <summary>The answer under that key, made where it is not there.</summary>
    public byte[] Get(string key, Func<byte[]> make)
    {
        bool kept = _answers.TryGetValue(key, out byte[]? known);
        s_asked.Add(1, new KeyValuePair<string, object?>("kept", kept));
        if (kept)
        {
            return known!;
        }
        Lazy<byte[]> making;
        lock (_lock)
        {
            if (!_making.TryGetValue(key, out making!))
            {
                making = new Lazy<byte[]>(make);
                _making.Add(key, making);
            }
        }
        try
        {
            byte[] answer = making.Value;
            _answers.Set(key, answer, new MemoryCacheEntryOptions { Size = answer.Length + (2 * key.Length) });
            return answer;
        }
        finally
        {
            lock (_lock)
            {
                _making.Remove(key);
            }
        }
    }

    public void Dispose() => _answers.Dispose();
}
