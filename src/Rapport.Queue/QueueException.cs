namespace Rapport.Queue;

/// <summary>The queue's server refused; the message is one line that says what and what to do.</summary>
public sealed class QueueException : Exception
{
    /// <summary>With what is wrong and what to do, in one line.</summary>
    public QueueException(string message)
        : base(message) { }

    /// <summary>With what is wrong, what to do, and the server's own words.</summary>
    public QueueException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>True where the same may go well a little later: the server restarts, the network is down.</summary>
    public bool IsPassing { get; init; }
}
