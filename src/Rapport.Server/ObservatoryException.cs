namespace Rapport.Server;

/// <summary>It cannot be served so; the message is one line that says why and what to do.</summary>
public sealed class ObservatoryException : Exception
{
    /// <summary>With what is wrong and what to do.</summary>
    public ObservatoryException(string message)
        : base(message) { }

    /// <summary>With what is wrong, what to do, and the system's own words.</summary>
    public ObservatoryException(string message, Exception inner)
        : base(message, inner) { }
}
