using Rapport.Text;

namespace Rapport.Readers.Layout;

/// <summary>Where in an article a furniture rule may apply.</summary>
internal enum FurniturePlace
{
    /// <summary>Anywhere.</summary>
    Any,

    /// <summary>Above the first paragraph of reporting.</summary>
    Top,

    /// <summary>Below the last paragraph of reporting.</summary>
    End,

    /// <summary>Above the first or below the last paragraph of reporting.</summary>
    Edge,

    /// <summary>At an edge, where the name is a byline's or stands nowhere in the reporting.</summary>
    Bio,
}

/// <summary>One row of <c>furniture.tsv</c>.</summary>
internal sealed record FurnitureRule
{
    public required string Id { get; init; }

    public required BlockKind Kind { get; init; }

    public required FurniturePlace Place { get; init; }

    /// <summary>Blocks with more words are never matched.</summary>
    public required int MaxWords { get; init; }

    public required FurniturePattern Pattern { get; init; }

    /// <summary>Lower-case words that show reporting: a block with one of them is left alone.</summary>
    public required string[] Unless { get; init; }

    /// <summary>A block that the pattern must match.</summary>
    public required string Example { get; init; }

    /// <summary>A block that it must leave alone; empty where there is none.</summary>
    public required string Leave { get; init; }

    /// <summary>The match of the words alone, wherever the block stands, or null.</summary>
    public PatternMatch? Match(BlockWords words)
    {
        PatternMatch? match = words.Count > MaxWords ? null : Pattern.Match(words);
        return match is not null && words.Cores.Any(c => Unless.Contains(c, StringComparer.OrdinalIgnoreCase))
            ? null
            : match;
    }
}
