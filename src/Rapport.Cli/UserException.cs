namespace Rapport.Cli;

/// <summary>Something that the user can mend and that ends the run; the message is what is printed.</summary>
internal sealed class UserException(string message, int status = ExitStatus.Faults) : Exception(message)
{
    public int Status { get; } = status;
}
