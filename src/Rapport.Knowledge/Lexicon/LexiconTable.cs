using System.Collections.Immutable;
using System.Text;

namespace Rapport.Knowledge;

/// <summary>One tab-separated file of the lexicon, with a header row. Immutable.</summary>
/// <remarks>Lines that are empty or begin with <c>#</c> are comments. Which columns a table has is its reader's business.</remarks>
public sealed class LexiconTable
{
    private static readonly UTF8Encoding s_strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private LexiconTable(string file, ImmutableArray<string> columns, ImmutableArray<LexiconRow> rows)
    {
        File = file;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The file, as a path below the data folder.</summary>
    public string File { get; }

    /// <summary>File name without folder and ending, such as <c>attribution</c>.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);

    /// <summary>The header.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The rows in file order.</summary>
    public ImmutableArray<LexiconRow> Rows { get; }

    /// <summary>Reads one table; faults are added to <paramref name="faults"/> and the rows at fault left out.</summary>
    /// <param name="dataDirectory">The data folder.</param>
    /// <param name="file">Path below it.</param>
    /// <param name="required">Columns that must be there; others are allowed.</param>
    /// <param name="faults">Where faults go.</param>
    public static LexiconTable Load(
        string dataDirectory,
        string file,
        IReadOnlyList<string> required,
        ICollection<DataFault> faults
    )
    {
        string text = "";
        try
        {
            text = System.IO.File.ReadAllText(Path.Combine(dataDirectory, file), s_strict);
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new DataFault(file, 0, 0, "not valid UTF-8", "save it as UTF-8"));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add(new DataFault(file, 0, 0, "no such file", "restore it from the repository"));
        }
        return Parse(file, text, required, faults);
    }

    /// <summary>Reads a table from memory; otherwise as <see cref="Load"/>.</summary>
    public static LexiconTable Parse(
        string file,
        string text,
        IReadOnlyList<string> required,
        ICollection<DataFault> faults
    )
    {
        ImmutableArray<string> header = [];
        Dictionary<string, int> columns = [];
        var rows = ImmutableArray.CreateBuilder<LexiconRow>();
        int number = 0;
        for (int at = 0; at < text.Length; )
        {
            ReadOnlySpan<char> raw = Line(text, ref at);
            number++;
            if (raw.IsEmpty || raw[0] == '#')
            {
                continue;
            }
            string[] fields = Fields(raw);
            if (header.IsEmpty)
            {
                header = [.. fields];
                columns = ReadHeader(file, number, fields, required, faults);
            }
            else if (fields.Length != header.Length)
            {
                faults.Add(
                    new DataFault(
                        file,
                        number,
                        0,
                        $"{fields.Length} fields where the header has {header.Length}",
                        "separate the fields by single tabs"
                    )
                );
            }
            else
            {
                rows.Add(new LexiconRow(file, number, columns, fields));
            }
        }
        return new LexiconTable(file, header, rows.ToImmutable());
    }

    // By hand: the library's own ways to cut lines and fields are compiled anew at each start.
    private static ReadOnlySpan<char> Line(string text, ref int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        int feed = rest.IndexOf('\n');
        int end = feed < 0 ? rest.Length : feed;
        at += end + 1;
        return end > 0 && rest[end - 1] == '\r' ? rest[..(end - 1)] : rest[..end];
    }

    private static string[] Fields(ReadOnlySpan<char> line)
    {
        var fields = new string[line.Count('\t') + 1];
        for (int i = 0; i < fields.Length; i++)
        {
            int tab = line.IndexOf('\t');
            fields[i] = (tab < 0 ? line : line[..tab]).Trim().ToString();
            line = tab < 0 ? [] : line[(tab + 1)..];
        }
        return fields;
    }

    private static Dictionary<string, int> ReadHeader(
        string file,
        int line,
        string[] fields,
        IReadOnlyList<string> required,
        ICollection<DataFault> faults
    )
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < fields.Length; i++)
        {
            if (!columns.TryAdd(fields[i], i))
            {
                faults.Add(new DataFault(file, line, 0, $"column “{fields[i]}” stands twice", "remove one"));
            }
        }
        foreach (string name in required)
        {
            if (!columns.ContainsKey(name))
            {
                faults.Add(new DataFault(file, line, 0, $"no column “{name}”", "add it to the header and to each row"));
            }
        }
        return columns;
    }
}
