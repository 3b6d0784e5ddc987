namespace Rapport.Knowledge;

/// <summary>One fault in a data file.</summary>
/// <param name="File">The file, as a path below the data folder.</param>
/// <param name="Line">1-based line, or 0 where the fault is the file's as a whole.</param>
/// <param name="Column">1-based column, or 0 where it is the line's as a whole.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record DataFault(string File, int Line, int Column, string What, string Remedy)
{
    /// <summary>One line: <c>file:line:column: what; remedy</c>.</summary>
    public override string ToString()
    {
        string place =
            Column > 0 ? $"{File}:{Line}:{Column}"
            : Line > 0 ? $"{File}:{Line}"
            : File;
        return $"{place}: {What}; {Remedy}";
    }
}
