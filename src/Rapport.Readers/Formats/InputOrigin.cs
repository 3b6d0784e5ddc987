using System.Text;
using Rapport.Readers.Archives;
using Rapport.Text;

namespace Rapport.Readers.Formats;

/// <summary>Where the bytes of an input come from, and what is known about them from outside.</summary>
/// <param name="Path">The input as the user named it.</param>
/// <param name="Locator">Where in that input they stand; how messages name them.</param>
internal sealed record InputOrigin(string Path, string Locator)
{
    /// <summary>A file or stream that the user named.</summary>
    public InputOrigin(string path)
        : this(path, path) { }

    /// <summary>So many archives, e-mails and the like may stand around an input: one archive inside another, and an e-mail in that.</summary>
    public const int MaxDepth = 3;

    /// <summary>How many archives stand around.</summary>
    public int Depth { get; init; }

    /// <summary>What may still come out of the archives around, or null where there are none.</summary>
    public ExpansionBudget? Budget { get; init; }

    /// <summary>The name whose ending may tell the format.</summary>
    public string Name { get; init; } = Locator;

    /// <summary>Media type that a header declares, lower case without parameters, or null.</summary>
    public string? MediaType { get; init; }

    /// <summary>Encoding that a header declares, or null.</summary>
    public Encoding? Charset { get; init; }

    /// <summary>What is known of the article from around it.</summary>
    public ArticleHints Hints { get; init; } = ArticleHints.None;

    /// <summary>Something inside this input.</summary>
    /// <param name="place">What distinguishes it, with its separator, such as <c>!entry</c> or <c>@offset</c>.</param>
    /// <param name="name">Its own name.</param>
    public InputOrigin Inside(string place, string name) =>
        new(Path, Locator + OneLine.Of(place))
        {
            Depth = Depth + 1,
            Name = name,
            Budget = Budget,
        };

    /// <summary>A fault of this input.</summary>
    public InputFault Fault(string what, string remedy, FaultKind kind = FaultKind.Damaged) =>
        new(Locator, null, what, remedy) { Kind = kind };

    /// <summary>The fault of an archive that stands too deep inside others, or null.</summary>
    public InputFault? TooDeep() =>
        Depth < MaxDepth
            ? null
            : Fault($"nested more than {MaxDepth} archives deep", "passed over; unpack it first", FaultKind.Limit);

    /// <summary>The article as a result.</summary>
    public ArticleRead Read(Article article, ReadOnlyMemory<byte> raw, string mediaType, int? line = null) =>
        new(article, Path, line)
        {
            Locator = line is int l ? $"{Locator}:{l}" : Locator,
            Raw = raw,
            MediaType = mediaType,
        };
}
