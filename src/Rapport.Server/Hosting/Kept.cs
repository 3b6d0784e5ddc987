namespace Rapport.Server.Hosting;

/// <summary>What an answer was made from.</summary>
/// <param name="Text">Changes whenever an answer about the picture may.</param>
/// <param name="Own">How often this server itself has changed the picture.</param>
/// <param name="Erased">The last erasure: what was kept before tells of what is to be gone.</param>
internal sealed record PictureStamp(string Text, long Own, string Erased = "")
{
    /// <summary>True where an answer made from the other may be given for a while although others have written since.</summary>
    public bool Allows(PictureStamp other) => Own == other.Own && Erased == other.Erased;
}

/// <summary>An answer that was kept.</summary>
/// <param name="Value">The answer; none where <paramref name="Refused"/>.</param>
/// <param name="Stamp">What it was made from.</param>
/// <param name="Made">When.</param>
/// <param name="Cost">How long that took.</param>
/// <param name="Refused">Why there is none: the question asks for what cannot be.</param>
/// <param name="IsWhole">False where it lacks something that will be known soon.</param>
/// <typeparam name="T">What it is.</typeparam>
internal sealed record Kept<T>(
    T Value,
    PictureStamp Stamp,
    DateTimeOffset Made,
    TimeSpan Cost,
    (int Status, string Detail)? Refused = null,
    bool IsWhole = true
)
{
    /// <exception cref="Refusal">It is none.</exception>
    public Kept<T> OrRefused() => Refused is { } refused ? throw new Refusal(refused.Status, refused.Detail) : this;
}
