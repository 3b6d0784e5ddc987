namespace Rapport.Text.Conllu;

/// <summary>Spelling of block kinds in CoNLL-U comments.</summary>
internal static class BlockNames
{
    private static readonly string[] s_names =
    [
        "paragraph",
        "title",
        "heading",
        "list-item",
        "byline",
        "author-box",
        "caption",
        "link-list",
        "boilerplate",
    ];

    public static string ToConllu(BlockKind kind) => s_names[(int)kind];

    /// <summary>Reads a kind; anything unknown is a paragraph.</summary>
    public static BlockKind Parse(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < s_names.Length; i++)
        {
            if (name.SequenceEqual(s_names[i]))
            {
                return (BlockKind)i;
            }
        }
        return BlockKind.Paragraph;
    }
}
