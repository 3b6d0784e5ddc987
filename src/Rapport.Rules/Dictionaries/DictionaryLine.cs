using Rapport.Knowledge;

namespace Rapport.Rules.Dictionaries;

/// <summary>A line that says something.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Text">Without its comment and the white space at its end; what it begins with is kept.</param>
internal readonly record struct DictionaryLine(int Number, string Text)
{
    /// <summary>The line without leading white space.</summary>
    public string Trimmed => Text.Trim();
}

/// <summary>The lines of one dictionary file and the faults found in them.</summary>
internal sealed class DictionaryFile
{
    private readonly List<DataFault> _faults;

    private DictionaryFile(string path, List<DictionaryLine> lines, List<DataFault> faults)
    {
        Path = path;
        Lines = lines;
        _faults = faults;
    }

    /// <summary>As the user named it.</summary>
    public string Path { get; }

    public IReadOnlyList<DictionaryLine> Lines { get; }

    /// <summary>Reads a file; a file that cannot be read ends it all.</summary>
    /// <exception cref="DataException">There is no such file, or it cannot be read.</exception>
    public static DictionaryFile Read(string path, List<DataFault> faults)
    {
        string[] raw;
        try
        {
            raw = File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new DataException([
                new DataFault(path, 0, 0, "this dictionary cannot be read", $"name a file that can ({e.Message})"),
            ]);
        }
        return new DictionaryFile(path, Uncommented(raw), faults);
    }

    public void Fault(DictionaryLine line, string what, string remedy) =>
        _faults.Add(new DataFault(Path, line.Number, 0, what, remedy));

    private static List<DictionaryLine> Uncommented(string[] raw)
    {
        var lines = new List<DictionaryLine>();
        bool inComment = false;
        for (int i = 0; i < raw.Length; i++)
        {
            string line = raw[i].Trim('\uFEFF');
            if (!inComment && line.TrimStart().StartsWith("<!", StringComparison.Ordinal))
            {
                inComment = true;
            }
            if (inComment)
            {
                inComment = !line.Contains("->", StringComparison.Ordinal);
                continue;
            }
            string text = WithoutComment(line);
            if (!string.IsNullOrWhiteSpace(text))
            {
                lines.Add(new DictionaryLine(i + 1, text));
            }
        }
        return lines;
    }

    // “#” and “;” begin a comment, but not within a code: “[###]” is one.
    private static string WithoutComment(string line)
    {
        bool inCode = false;
        for (int i = 0; i < line.Length; i++)
        {
            inCode = line[i] == '[' || (inCode && line[i] != ']');
            if (!inCode && line[i] is ('#' or ';'))
            {
                return line[..i].TrimEnd();
            }
        }
        return line.TrimEnd();
    }
}
