using System.Runtime.InteropServices;

namespace Rapport.Cli.Pipeline;

/// <summary>
/// Ctrl-C and SIGTERM while a command runs: it is asked to end, and the process ends anyway once the time for that is over.
/// Being asked again changes nothing, for many programs ask twice: 'timeout' tells the process and then its group.
/// </summary>
/// <remarks>The command line library's own handler throws on its signal thread where two signals outlast that time.</remarks>
internal sealed class Interruption : IDisposable
{
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _source = new();
    private readonly TimeSpan _farewell;
    private readonly Action<int> _exit;
    private readonly PosixSignalRegistration[] _signals;
    private Timer? _end;
    private bool _over;

    /// <summary>Listens until disposed; <paramref name="exit"/> ends the process with a status when <paramref name="farewell"/> is over.</summary>
    public Interruption(TimeSpan farewell, Action<int> exit)
    {
        _farewell = farewell;
        _exit = exit;
        _signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, c => Hear(c, ExitStatus.Interrupted)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, c => Hear(c, ExitStatus.Terminated)),
        ];
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Asks the command to end; <paramref name="status"/> is what the process ends with where it does not in time.</summary>
    internal void Ask(int status)
    {
        lock (_gate)
        {
            if (_over || _end is not null)
            {
                return;
            }
            _end = new Timer(_ => _exit(status), null, _farewell, Timeout.InfiniteTimeSpan);
            _ = _source.CancelAsync();
        }
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
        {
            signal.Dispose();
        }
        lock (_gate)
        {
            _over = true;
            _end?.Dispose();
            _source.Dispose();
        }
    }

    private void Hear(PosixSignalContext context, int status)
    {
        context.Cancel = true;
        Ask(status);
    }
}
