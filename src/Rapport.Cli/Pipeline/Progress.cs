using System.Diagnostics;

namespace Rapport.Cli.Pipeline;

/// <summary>Shows on a terminal how far long work has come; silent where nobody looks.</summary>
internal sealed class Progress(Terminal terminal)
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _running = Stopwatch.StartNew();
    private TimeSpan _shown;
    private int _articles;
    private bool _onScreen;

    public void Step()
    {
        _articles++;
        if (!terminal.IsErrorInteractive || _running.Elapsed < s_quiet || _running.Elapsed - _shown < s_pause)
        {
            return;
        }
        _shown = _running.Elapsed;
        _onScreen = true;
        terminal.Error.Write(
            $"\r{_articles} articles, {_articles / _running.Elapsed.TotalSeconds:0} a second …\u001b[K"
        );
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
