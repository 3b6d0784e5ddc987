using System.Diagnostics;
using System.Globalization;

namespace Rapport.Cli.Pipeline;

/// <summary>How far an ingest has come: a bar on a terminal, one line a minute elsewhere.</summary>
/// <param name="terminal">Where it is shown.</param>
/// <param name="size">Bytes to read, or null where that is not known.</param>
internal sealed class IngestProgress(Terminal terminal, long? size)
{
    private const int BarWidth = 24;
    private static readonly TimeSpan s_quiet = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);

    private readonly Stopwatch _running = Stopwatch.StartNew();
    private TimeSpan _shown;
    private long _articles;
    private long _bytes;
    private bool _onScreen;

    /// <summary>One more article, of that many bytes, is kept.</summary>
    public void Step(long bytes)
    {
        _articles++;
        _bytes += bytes;
        TimeSpan pause = terminal.IsErrorInteractive ? s_pause : s_minute;
        if (_running.Elapsed < s_quiet || _running.Elapsed - _shown < pause)
        {
            return;
        }
        _shown = _running.Elapsed;
        if (terminal.IsErrorInteractive)
        {
            _onScreen = true;
            terminal.Error.Write($"\r{Bar()}{Line(_articles, _bytes, size, _running.Elapsed)}\u001b[K");
        }
        else
        {
            terminal.Message(Line(_articles, _bytes, size, _running.Elapsed));
        }
    }

    public void Clear()
    {
        if (_onScreen)
        {
            terminal.Error.Write("\r\u001b[K");
            _onScreen = false;
        }
    }

    /// <summary>Count, rate, and the time left where the size is known.</summary>
    internal static string Line(long articles, long bytes, long? size, TimeSpan elapsed)
    {
        string rate = (articles / elapsed.TotalSeconds).ToString("0.#", CultureInfo.InvariantCulture);
        string line = string.Create(CultureInfo.InvariantCulture, $"{articles} articles, {rate} a second");
        if (size is not long total || bytes <= 0)
        {
            return line;
        }
        double done = Math.Min(1, bytes / (double)Math.Max(1, total));
        var left = TimeSpan.FromSeconds(Math.Ceiling(elapsed.TotalSeconds * (1 - done) / done));
        return string.Create(CultureInfo.InvariantCulture, $"{line}, {done:P0} done, {Words(left)} left");
    }

    private static string Words(TimeSpan time) =>
        time.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min")
        : time.TotalMinutes >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{time.Minutes} min {time.Seconds} s")
        : string.Create(CultureInfo.InvariantCulture, $"{time.Seconds} s");

    private string Bar()
    {
        if (size is not long total)
        {
            return "";
        }
        int filled = (int)(BarWidth * Math.Min(1, _bytes / (double)Math.Max(1, total)));
        return $"[{new string('█', filled)}{new string('░', BarWidth - filled)}] ";
    }
}
