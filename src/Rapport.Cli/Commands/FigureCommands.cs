using System.CommandLine;

namespace Rapport.Cli.Commands;

/// <summary>The commands that print figures of a picture.</summary>
internal static class FigureCommands
{
    public static void AddTo(RootCommand root, Terminal terminal)
    {
        root.Add(DyadCommand.Build(terminal));
        root.Add(CalendarCommand.Build(terminal));
        root.Add(CalendarCommand.BuildPromises(terminal));
        root.Add(ConflictsCommand.Build(terminal));
        root.Add(NetworkCommand.Build(terminal));
        root.Add(SourcesCommand.Build(terminal));
        root.Add(ActorCommand.BuildActor(terminal));
        root.Add(ActorCommand.BuildOrganization(terminal));
        root.Add(ActorCommand.BuildRegion(terminal));
    }
}
