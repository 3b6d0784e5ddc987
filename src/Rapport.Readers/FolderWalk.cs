namespace Rapport.Readers;

/// <summary>All files below a folder in ordinal order of their paths, and what could not be listed.</summary>
/// <remarks>Hidden files and links to folders are passed over: the ones are not meant, the others may run in circles.</remarks>
internal sealed class FolderWalk
{
    private static readonly EnumerationOptions s_here = new() { IgnoreInaccessible = false };

    private readonly List<string> _files = [];
    private readonly List<InputFault> _faults = [];

    private FolderWalk() { }

    public IReadOnlyList<string> Files => _files;

    public IReadOnlyList<InputFault> Faults => _faults;

    public static FolderWalk Of(string folder)
    {
        var walk = new FolderWalk();
        var pending = new Stack<string>([folder]);
        while (pending.TryPop(out string? next))
        {
            walk.List(next, pending);
        }
        walk._files.Sort(string.CompareOrdinal);
        return walk;
    }

    private void List(string folder, Stack<string> pending)
    {
        try
        {
            _files.AddRange(Directory.GetFiles(folder, "*", s_here));
            foreach (string below in Directory.GetDirectories(folder, "*", s_here))
            {
                if (new DirectoryInfo(below).LinkTarget is null)
                {
                    pending.Push(below);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _faults.Add(new InputFault(folder, null, "the folder cannot be listed", FileFaults.Reason(e)));
        }
    }
}
