namespace Rapport.Picture;

/// <summary>The database refused; the message is one line that says what and what to do.</summary>
public sealed class PictureException : Exception
{
    /// <summary>With what is wrong and what to do, in one line.</summary>
    public PictureException(string message)
        : base(message) { }

    /// <summary>With what is wrong, what to do, and the database's own words.</summary>
    public PictureException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>True where the same may go well a little later: the server restarts, the network is down, another program writes.</summary>
    public bool IsPassing { get; init; }
}
