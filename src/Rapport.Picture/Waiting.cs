namespace Rapport.Picture;

/// <summary>Says that another process is waited for, once it takes long enough for a person to wonder.</summary>
/// <param name="address">What is waited for.</param>
/// <param name="clock">Measures it.</param>
/// <param name="notice">Takes the line, on any thread; null where nobody wants to know.</param>
internal sealed class Waiting(PictureAddress address, TimeProvider clock, Action<string>? notice)
{
    private static readonly TimeSpan s_silence = TimeSpan.FromSeconds(2);

    /// <summary>Does what takes long only where another process is in the way.</summary>
    public T For<T>(Func<T> work)
    {
        using ITimer? timer = notice is null
            ? null
            : clock.CreateTimer(
                _ => notice($"{address.Name}: waiting for another process that holds the database"),
                null,
                s_silence,
                Timeout.InfiniteTimeSpan
            );
        return work();
    }
}
