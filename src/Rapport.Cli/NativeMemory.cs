using System.Runtime.InteropServices;

namespace Rapport.Cli;

/// <summary>How the C library hands out memory to what is not managed: SQLite's pages and the parts of compressed text.</summary>
internal static class NativeMemory
{
    /// <summary>M_ARENA_MAX of glibc's <c>malloc.h</c>.</summary>
    private const int ArenaMaximum = -8;

    private delegate int SetOption(int option, int value);

    /// <summary>
    /// Lets all threads share two arenas. By default glibc gives threads arenas of their own, eight for each processor, and takes
    /// nothing back from one while another grows: SQLite's pages, asked for by whichever thread of the pool comes, then lie
    /// in all of them. Other C libraries have no such option; there nothing is done.
    /// </summary>
    public static void ShareArenas()
    {
        if (
            OperatingSystem.IsLinux()
            && NativeLibrary.TryLoad("libc.so.6", out nint library)
            && NativeLibrary.TryGetExport(library, "mallopt", out nint mallopt)
        )
        {
            Marshal.GetDelegateForFunctionPointer<SetOption>(mallopt)(ArenaMaximum, 2);
        }
    }
}
