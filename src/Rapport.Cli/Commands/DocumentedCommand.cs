using System.CommandLine;

namespace Rapport.Cli.Commands;

/// <summary>A command with more to say in its own help than in the list of commands.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">One sentence, shown in the list as well.</param>
/// <param name="more">Examples and what else there is to know; shown below its own help.</param>
internal sealed class DocumentedCommand(string name, string description, string more) : Command(name, description)
{
    public string More { get; } = more;
}
