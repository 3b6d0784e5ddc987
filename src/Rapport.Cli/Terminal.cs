using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Rapport.Cli;

/// <summary>Where a run of the program reads from and writes to.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Stream _input;

    /// <summary>A run over the given streams; used by tests and by <see cref="OfProcess"/>.</summary>
    public Terminal(Stream input, Stream output, TextWriter error)
    {
        _input = input;
        OutputStream = output;
        Output = new StreamWriter(output, s_utf8, 1 << 16) { NewLine = "\n" };
        Error = TextWriter.Synchronized(error);
    }

    /// <summary>Standard input.</summary>
    /// <exception cref="UserException">It is closed.</exception>
    public Stream Input =>
        IsInputClosed
            ? throw new UserException(
                "standard input is closed; name a file instead of '-', or pipe text into the command",
                ExitStatus.Usage
            )
            : _input;

    public Stream OutputStream { get; }

    public StreamWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>True where the process was started without standard input.</summary>
    public bool IsInputClosed { get; init; }

    /// <summary>True where a person looks at the output.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>True where a person looks at the messages.</summary>
    public bool IsErrorInteractive { get; init; }

    /// <summary>Columns of text.</summary>
    public int Width { get; init; } = 120;

    private Task<Engine>? Ahead { get; init; }

    /// <summary>True where colours are wanted: see https://no-color.org.</summary>
    public bool Colors { get; init; }

    /// <summary>The engine: the one that has been loading since the process began, else a new one.</summary>
    /// <exception cref="InvalidDataException">Model or data are at fault or missing.</exception>
    public Engine LoadEngine() => Ahead is null ? Engine.Load(coding: true) : Ahead.GetAwaiter().GetResult();

    /// <summary>The process's own streams.</summary>
    /// <param name="ahead">The engine that is being loaded already, or null.</param>
    public static Terminal OfProcess(Task<Engine>? ahead)
    {
        var error = new StreamWriter(Console.OpenStandardError(), s_utf8) { AutoFlush = true, NewLine = "\n" };
        bool interactive = !Console.IsOutputRedirected;
        bool plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        return new Terminal(Console.OpenStandardInput(), StandardOutput(), error)
        {
            Ahead = ahead,
            IsInputClosed = IsOwnPipe(0),
            IsInteractive = interactive,
            IsErrorInteractive = !Console.IsErrorRedirected,
            Width = interactive ? Math.Max(60, Console.WindowWidth) : ColumnsAskedFor() ?? 120,
            Colors = interactive && !plain,
        };
    }

    // Into a file or a pipe a table is as wide as COLUMNS says.
    private static int? ColumnsAskedFor() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), CultureInfo.InvariantCulture, out int columns)
        && columns is >= 60 and <= 1000
            ? columns
            : null;

    public void Message(string line) => Error.WriteLine($"rapport: {line}");

    public void Dispose()
    {
        try
        {
            Output.Dispose();
        }
        catch (IOException)
        {
            // The reader of the pipe has gone; there is nobody left to tell.
        }
        Error.Dispose();
    }

    /// <summary>
    /// True where the number stands for a pipe of the runtime's own, both ends of which are in this process: the runtime takes
    /// the lowest free number, and reading from it would wait for ever.
    /// </summary>
    private static bool IsOwnPipe(int number)
    {
        const string Open = "/proc/self/fd";
        if (
            !Directory.Exists(Open)
            || new FileInfo($"{Open}/{number}").LinkTarget is not { } pipe
            || !pipe.StartsWith("pipe:", StringComparison.Ordinal)
        )
        {
            return false;
        }
        return Directory
            .EnumerateFileSystemEntries(Open)
            .Where(other => new FileInfo(other).LinkTarget == pipe)
            .Any(other => IsForWriting(Path.GetFileName(other)));
    }

    // The access mode is the last digit of the flags: 1 is for writing.
    private static bool IsForWriting(string number)
    {
        string path = $"/proc/self/fdinfo/{number}";
        return File.Exists(path)
            && File.ReadLines(path)
                .Any(line => line.StartsWith("flags:", StringComparison.Ordinal) && line.EndsWith('1'));
    }

    /// <summary>
    /// The console stream swallows a broken pipe and the program would work on for nobody; a plain stream over the pipe
    /// tells. For a file the console stream is right: a plain stream would not move the position that processes share.
    /// </summary>
    private static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }
        var plain = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return plain.CanSeek ? Console.OpenStandardOutput() : plain;
    }
}
