using System.Diagnostics;

namespace Rapport.Cli.Pipeline;

/// <summary>Shows on a terminal how far long work has come; silent where nobody looks.</summary>
/// <param name="terminal">Where it is shown.</param>
/// <param name="unit">What is counted.</param>
internal sealed class Progress(Terminal terminal, string unit = "articles")
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _running = Stopwatch.StartNew();
    private TimeSpan _shown;
    private long _count;
    private bool _onScreen;

    public void Step() => Reach(_count + 1);

    /// <summary>So many are done.</summary>
    public void Reach(long count)
    {
        _count = count;
        if (!terminal.IsErrorInteractive || _running.Elapsed < s_quiet || _running.Elapsed - _shown < s_pause)
        {
            return;
        }
        _shown = _running.Elapsed;
        _onScreen = true;
        terminal.Error.Write($"\r{_count} {unit}, {_count / _running.Elapsed.TotalSeconds:0} a second …\u001b[K");
    }

    public void Clear()
    {
        if (_onScreen)
        {
            terminal.Error.Write("\r\u001b[K");
            _onScreen = false;
        }
    }
}
