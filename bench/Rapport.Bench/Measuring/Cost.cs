using System.Diagnostics;

namespace Rapport.Bench.Measuring;

/// <summary>What some work cost: time on the wall, processor time of all threads, bytes allocated.</summary>
internal readonly record struct Cost(double Seconds, double Processor, long Allocated)
{
    /// <summary>Does the work once and measures it.</summary>
    public static Cost Of(Action work)
    {
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        work();
        return new Cost(
            Stopwatch.GetElapsedTime(start).TotalSeconds,
            (Environment.CpuUsage.TotalTime - processor).TotalSeconds,
            GC.GetTotalAllocatedBytes(precise: true) - bytes
        );
    }

    /// <summary>The best of each figure: other work on the machine can only add to it.</summary>
    public static Cost Best(Cost a, Cost b) =>
        new(Math.Min(a.Seconds, b.Seconds), Math.Min(a.Processor, b.Processor), Math.Min(a.Allocated, b.Allocated));
}
