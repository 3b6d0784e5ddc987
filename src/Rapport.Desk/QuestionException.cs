namespace Rapport.Desk;

/// <summary>A question that cannot be answered as it is put; the message is one line that says why and what to do.</summary>
public sealed class QuestionException : Exception
{
    /// <summary>With what is wrong and what to do, in one line.</summary>
    public QuestionException(string message)
        : base(message) { }
}
