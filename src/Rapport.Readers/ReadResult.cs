using Rapport.Text;

namespace Rapport.Readers;

/// <summary>What came of one piece of input: an article, a fault, or a note. Faults are values; readers throw for programming errors only.</summary>
public abstract record ReadResult
{
    private protected ReadResult() { }
}

/// <summary>An article was read.</summary>
/// <param name="Article">The article.</param>
/// <param name="Path">The input it came from, as the user named it; <c>-</c> for standard input.</param>
/// <param name="Line">1-based line of the record in a file of records, or null where the file is one article.</param>
public sealed record ArticleRead(Article Article, string Path, int? Line = null) : ReadResult;

/// <summary>Trees were read, from CoNLL-U; only where <see cref="ReaderOptions.Treebanks"/> asks for them.</summary>
/// <param name="Document">Its words, sentences and trees.</param>
/// <param name="Path">The input it came from, as the user named it.</param>
public sealed record DocumentRead(Document Document, string Path) : ReadResult;

/// <summary>Something was wrong with the input. What could be read is read all the same.</summary>
/// <param name="Path">The input, as the user named it.</param>
/// <param name="Line">1-based line, or null where it concerns the whole input.</param>
/// <param name="What">What is wrong, in plain words without a full stop.</param>
/// <param name="Remedy">What the user can do, or what was done instead.</param>
public sealed record InputFault(string Path, int? Line, string What, string Remedy) : ReadResult
{
    /// <summary>The fault in one line: <c>path:line: what; remedy</c>.</summary>
    public override string ToString() => $"{OneLine.Of(Path)}{(Line is int l ? $":{l}" : "")}: {What}; {Remedy}";
}

/// <summary>Something was left out on purpose, such as a picture in a folder of articles. No fault.</summary>
/// <param name="Path">The input.</param>
/// <param name="What">What was left out and why.</param>
public sealed record InputNote(string Path, string What) : ReadResult
{
    /// <summary>The note in one line: <c>path: what</c>.</summary>
    public override string ToString() => $"{OneLine.Of(Path)}: {What}";
}
