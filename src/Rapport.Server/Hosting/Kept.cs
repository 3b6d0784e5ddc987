namespace Rapport.Server.Hosting;

/// <summary>What an answer was made from.</summary>
/// <param name="Text">Changes whenever an answer about the picture may.</param>
/// <param name="Own">How often this server itself has changed the picture.</param>
internal sealed record PictureStamp(string Text, long Own);

/// <summary>An answer that was kept.</summary>
/// <param name="Value">The answer.</param>
/// <param name="Stamp">What it was made from.</param>
/// <param name="Made">When.</param>
/// <param name="Cost">How long that took.</param>
/// <typeparam name="T">What it is.</typeparam>
internal sealed record Kept<T>(T Value, PictureStamp Stamp, DateTimeOffset Made, TimeSpan Cost);
