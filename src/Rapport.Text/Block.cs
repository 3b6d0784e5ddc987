namespace Rapport.Text;

/// <summary>A stretch of an article's layout, such as a paragraph or a caption.</summary>
/// <param name="Span">Its place in the article's text, without surrounding white space.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Block(CharSpan Span, BlockKind Kind);

/// <summary>What a block of an article is. The default is <see cref="Paragraph"/>.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The article's headline; coded as a sentence of its own.</summary>
    Title,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>An item of a list in the article's body.</summary>
    ListItem,

    /// <summary>Who wrote it and when: “By Jane Doe”, a date line of its own. Furniture.</summary>
    Byline,

    /// <summary>The author's portrait in words. Furniture.</summary>
    AuthorBox,

    /// <summary>Words under a picture. Furniture.</summary>
    Caption,

    /// <summary>Links to elsewhere, sharing buttons, menus. Furniture.</summary>
    LinkList,

    /// <summary>Advertising, subscription requests, copyright and notes to the reader. Furniture.</summary>
    Boilerplate,
}

/// <summary>Questions about block kinds.</summary>
public static class BlockKinds
{
    /// <summary>True for what is not reporting: it is kept and marked, and never coded.</summary>
    public static bool IsFurniture(this BlockKind kind) => kind >= BlockKind.Byline;
}
