using System.Collections.Immutable;
using System.Globalization;
using Rapport.Text;

namespace Rapport.Picture.Writing;

/// <summary>An article's layout as one column: <c>0-34:title 36-120:paragraph</c>, offsets in UTF-16.</summary>
internal static class BlockText
{
    public static string Of(ImmutableArray<Block> blocks) =>
        string.Join(
            ' ',
            blocks.Select(b =>
                string.Create(CultureInfo.InvariantCulture, $"{b.Span.Start}-{b.Span.End}:{Names.Of(b.Kind)}")
            )
        );

    /// <exception cref="InvalidDataException">The column is damaged.</exception>
    public static ImmutableArray<Block> Parse(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ParseBlock)];

    private static Block ParseBlock(string word)
    {
        string[] parts = word.Split('-', ':');
        return
            parts.Length == 3
            && int.TryParse(parts[0], CultureInfo.InvariantCulture, out int start)
            && int.TryParse(parts[1], CultureInfo.InvariantCulture, out int end)
            && Enum.TryParse(parts[2], ignoreCase: true, out BlockKind kind)
            ? new Block(new CharSpan(start, end), kind)
            : throw new InvalidDataException($"the block “{word}” cannot be read");
    }
}
