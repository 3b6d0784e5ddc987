namespace Rapport.Queue;

/// <summary>What a worker tells of itself.</summary>
/// <param name="Worker">Its name: machine and process. Letters, digits and hyphens.</param>
/// <param name="Version">What it codes with.</param>
/// <param name="Done">Articles that it has acknowledged since it started.</param>
/// <param name="Statements">Statements of these.</param>
/// <param name="Failed">Articles that it set aside.</param>
/// <param name="Seconds">How long it has been running.</param>
/// <param name="Ended">True in its last report.</param>
public sealed record WorkerReport(
    string Worker,
    string Version,
    long Done,
    long Statements,
    long Failed,
    long Seconds,
    bool Ended
);

/// <summary>A report and its age.</summary>
/// <param name="Report">The report.</param>
/// <param name="Age">How long ago it came.</param>
public sealed record SeenWorker(WorkerReport Report, TimeSpan Age);
