using System.Globalization;

namespace Rapport.Bench.Measuring;

/// <summary>Resident memory of a process, from the kernel; 0 where it does not tell.</summary>
internal static class Memory
{
    /// <summary>The most that the process has had, in MB.</summary>
    public static double Peak(int process) => Field(process, "VmHWM:");

    /// <summary>What it has now, in MB.</summary>
    public static double Now(int process) => Field(process, "VmRSS:");

    /// <summary>What is its own now, in MB: without files that it only maps.</summary>
    public static double Own(int process) => Field(process, "RssAnon:");

    private static double Field(int process, string name)
    {
        string path = $"/proc/{process}/status";
        if (!File.Exists(path))
        {
            return 0;
        }
        string? line = File.ReadLines(path).FirstOrDefault(l => l.StartsWith(name, StringComparison.Ordinal));
        return line is null
            ? 0
            : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)
                / 1024;
    }
}
