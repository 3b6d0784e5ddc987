namespace Rapport.Cli.Pipeline;

/// <summary>How a worker works.</summary>
/// <param name="Name">The worker: machine and process.</param>
/// <param name="Threads">How many groups of articles are coded at a time.</param>
/// <param name="Attempts">An article that was given out more often is set aside.</param>
/// <param name="Lease">How long an article is a worker's without a sign of life.</param>
/// <param name="UntilEmpty">True to end once nothing waits and nobody works.</param>
/// <param name="Link">True to find copies and events when there is nothing else to do.</param>
internal sealed record WorkRequest(string Name, int Threads, int Attempts, TimeSpan Lease, bool UntilEmpty, bool Link);
