namespace Rapport.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitStatus
{
    public const int Fine = 0;

    /// <summary>It ran, and inputs had faults, each named on standard error.</summary>
    public const int Faults = 1;

    public const int Usage = 2;

    /// <summary>As shells report a process ended by Ctrl-C.</summary>
    public const int Interrupted = 130;

    /// <summary>As shells report a process ended by SIGTERM.</summary>
    public const int Terminated = 143;
}
