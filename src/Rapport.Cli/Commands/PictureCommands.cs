using System.CommandLine;

namespace Rapport.Cli.Commands;

/// <summary>The commands that work on a picture.</summary>
internal static class PictureCommands
{
    public static void AddTo(RootCommand root, Terminal terminal)
    {
        root.Add(IngestCommand.Build(terminal));
        root.Add(WorkCommand.Build(terminal));
        root.Add(LinkCommand.Build(terminal));
        root.Add(QueryCommand.Build(terminal));
        root.Add(ExportCommand.Build(terminal));
        root.Add(ReviewCommand.Build(terminal));
        root.Add(RecodeCommand.Build(terminal));
        root.Add(VerifyCommand.Build(terminal));
        root.Add(CopyCommand.Build(terminal));
        root.Add(EraseCommand.Build(terminal));
    }
}
