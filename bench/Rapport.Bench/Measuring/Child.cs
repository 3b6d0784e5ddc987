using System.Diagnostics;

namespace Rapport.Bench.Measuring;

/// <summary>What a process of its own cost.</summary>
/// <param name="Output">What it printed.</param>
/// <param name="Seconds">From start to end.</param>
/// <param name="Processor">Processor seconds of all its threads, up to the last look at it.</param>
/// <param name="Peak">The most resident memory, in MB.</param>
/// <param name="Resident">Resident memory at each look, in MB.</param>
internal sealed record Child(
    string Output,
    double Seconds,
    double Processor,
    double Peak,
    IReadOnlyList<double> Resident
)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs a program to its end.</summary>
    public static Child Run(string program, params string[] arguments)
    {
        long start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        double processor = 0;
        double peak = 0;
        var resident = new List<double>();
        while (!process.WaitForExit(s_pause))
        {
            try
            {
                process.Refresh();
                processor = process.TotalProcessorTime.TotalSeconds;
                peak = Math.Max(peak, Memory.Peak(process.Id));
                resident.Add(Memory.Now(process.Id));
            }
            catch (Exception e)
                when (e is InvalidOperationException or IOException or System.ComponentModel.Win32Exception)
            {
                // It ended between two looks.
            }
        }
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}"
            );
        }
        return new Child(
            output.GetAwaiter().GetResult(),
            Stopwatch.GetElapsedTime(start).TotalSeconds,
            processor,
            peak,
            resident
        );
    }

    /// <summary>The best of each figure of several runs.</summary>
    public static Child Best(Child a, Child b) =>
        b with
        {
            Seconds = Math.Min(a.Seconds, b.Seconds),
            Processor = Math.Min(a.Processor, b.Processor),
            Peak = Math.Max(a.Peak, b.Peak),
        };
}
