using Rapport.Readers.Layout;
using Rapport.Text;

namespace Rapport.Readers;

/// <summary>How articles are read.</summary>
public sealed record ReaderOptions
{
    /// <summary>The publication date of every article read, or null to take what the input itself says.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>How furniture is told from reporting.</summary>
    public FurnitureRules Furniture { get; init; } = FurnitureRules.None;

    /// <summary>True where CoNLL-U files (<c>.conllu</c>) are inputs too; they give <see cref="DocumentRead"/>.</summary>
    public bool Treebanks { get; init; }

    /// <summary>The longest article or line of records that is read, in bytes; more is a fault. 32 MiB where nothing else is said.</summary>
    public int MaxArticleBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>The longest time for one PDF. 60 seconds where nothing else is said.</summary>
    public TimeSpan MaxPdfTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How addresses are fetched, or null where no input may be one.</summary>
    public WebOptions? Web { get; init; }
}
