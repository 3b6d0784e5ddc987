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
public sealed record ArticleRead(Article Article, string Path, int? Line = null) : ReadResult
{
    /// <summary>
    /// Where in the input the article stands: <c>a.jsonl:3</c>, <c>a.zip!entry</c>, <c>a.warc.gz@offset</c>, <c>feed.xml#guid</c>,
    /// an address; the path where the file is the article. Unique within one input and the same on every reading of the same bytes.
    /// </summary>
    public string Locator { get; init; } = Line is int l ? $"{Path}:{l}" : Path;

    /// <summary>
    /// The article's own bytes as they were found, before decoding: the file, the line of JSON, the entry of an archive, the body of a
    /// response. What a content hash and custody are about.
    /// </summary>
    public ReadOnlyMemory<byte> Raw { get; init; }

    /// <summary>Media type of <see cref="Raw"/>, lower case without parameters, such as <c>text/html</c>.</summary>
    public string MediaType { get; init; } = MediaTypes.PlainText;

    /// <summary>When the bytes were fetched from the address that <see cref="Locator"/> begins with; null where it is none.</summary>
    public DateTimeOffset? FetchedAt { get; init; }
}

/// <summary>A page that was read before is at its address no longer. Comes only from a watch.</summary>
/// <param name="Address">The address.</param>
/// <param name="At">When it was looked for.</param>
/// <param name="Reason">What the server said, such as <c>the server answered 410 Gone</c>.</param>
public sealed record ArticleGone(string Address, DateTimeOffset At, string Reason) : ReadResult;

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
    /// <summary>The kind of fault, for those who count them.</summary>
    public FaultKind Kind { get; init; }

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

/// <summary>
/// A source that can be asked again cheaply (a feed, a page) was read to its end; every result that it gave stands before this one. Whoever
/// keeps articles keeps <paramref name="Mark"/> once those are safe, and gives it back through <see cref="IFetchMemory"/>. Comes only
/// where <see cref="WebOptions.Memory"/> is set.
/// </summary>
/// <param name="Address">The address as asked for.</param>
/// <param name="Mark">What to ask with the next time.</param>
/// <param name="Changed">False where the server said that nothing is new; then no article came.</param>
public sealed record SourceRead(string Address, FetchMark Mark, bool Changed) : ReadResult;

/// <summary>A watch has looked at everything once; nothing follows before the next look. A good moment to keep what came.</summary>
/// <param name="Round">1-based number of the look.</param>
public sealed record RoundRead(int Round) : ReadResult;

/// <summary>Kinds of faults. The default is <see cref="Damaged"/>.</summary>
public enum FaultKind
{
    /// <summary>The input is malformed, unreadable or of a kind that cannot be read.</summary>
    Damaged,

    /// <summary>There is text, but nothing of it is reporting.</summary>
    FurnitureOnly,

    /// <summary>A limit on size, depth, number or time was reached.</summary>
    Limit,

    /// <summary>An address could not be fetched, or must not be: no answer, an error status, robots.txt, a private address.</summary>
    Unreachable,

    /// <summary>A record id stands more than once in one input.</summary>
    Duplicate,
}
