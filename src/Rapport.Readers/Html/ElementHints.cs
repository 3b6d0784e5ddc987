using AngleSharp.Dom;
using Rapport.Text;

namespace Rapport.Readers.Html;

/// <summary>What an element's name and class say about its content.</summary>
internal static class ElementHints
{
    private static readonly HashSet<string> Skipped =
    [
        "SCRIPT",
        "STYLE",
        "TEMPLATE",
        "NOSCRIPT",
        "SVG",
        "MATH",
        "IFRAME",
        "OBJECT",
        "CANVAS",
        "HEAD",
        "TITLE",
        "META",
        "LINK",
        "SELECT",
        "OPTION",
        "TEXTAREA",
        "INPUT",
        "AUDIO",
        "VIDEO",
        "PICTURE",
        "IMG",
        "MAP",
        "DIALOG",
    ];

    private static readonly HashSet<string> Blocks =
    [
        "ADDRESS",
        "ARTICLE",
        "ASIDE",
        "BLOCKQUOTE",
        "BODY",
        "BUTTON",
        "CAPTION",
        "CENTER",
        "DD",
        "DETAILS",
        "DIV",
        "DL",
        "DT",
        "FIELDSET",
        "FIGCAPTION",
        "FIGURE",
        "FOOTER",
        "FORM",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "HEADER",
        "HGROUP",
        "HR",
        "LI",
        "MAIN",
        "MENU",
        "NAV",
        "OL",
        "P",
        "PRE",
        "SECTION",
        "SUMMARY",
        "TABLE",
        "TBODY",
        "TD",
        "TFOOT",
        "TH",
        "THEAD",
        "TR",
        "UL",
    ];

    private static readonly string[] MailMarks =
    [
        "gmail_quote",
        "gmail_signature",
        "gmail_attr",
        "moz-cite-prefix",
        "moz-signature",
        "yahoo_quoted",
        "protonmail_quote",
    ];

    /// <summary>Class and id words, and what they say. Words are compared whole: “shareholders” is not “share”.</summary>
    private static readonly Dictionary<string, BlockKind> Words = new(StringComparer.Ordinal)
    {
        ["byline"] = BlockKind.Byline,
        ["dateline"] = BlockKind.Byline,
        ["timestamp"] = BlockKind.Byline,
        ["pubdate"] = BlockKind.Byline,
        ["author"] = BlockKind.AuthorBox,
        ["authors"] = BlockKind.AuthorBox,
        ["bio"] = BlockKind.AuthorBox,
        ["biography"] = BlockKind.AuthorBox,
        ["caption"] = BlockKind.Caption,
        ["credit"] = BlockKind.Caption,
        ["related"] = BlockKind.LinkList,
        ["share"] = BlockKind.LinkList,
        ["sharing"] = BlockKind.LinkList,
        ["social"] = BlockKind.LinkList,
        ["breadcrumb"] = BlockKind.LinkList,
        ["breadcrumbs"] = BlockKind.LinkList,
        ["nav"] = BlockKind.LinkList,
        ["navigation"] = BlockKind.LinkList,
        ["menu"] = BlockKind.LinkList,
        ["tags"] = BlockKind.LinkList,
        ["recommended"] = BlockKind.LinkList,
        ["trending"] = BlockKind.LinkList,
        ["sidebar"] = BlockKind.LinkList,
        ["newsletter"] = BlockKind.Boilerplate,
        ["subscribe"] = BlockKind.Boilerplate,
        ["promo"] = BlockKind.Boilerplate,
        ["advert"] = BlockKind.Boilerplate,
        ["advertisement"] = BlockKind.Boilerplate,
        ["ad"] = BlockKind.Boilerplate,
        ["ads"] = BlockKind.Boilerplate,
        ["cookie"] = BlockKind.Boilerplate,
        ["cookies"] = BlockKind.Boilerplate,
        ["copyright"] = BlockKind.Boilerplate,
        ["disclaimer"] = BlockKind.Boilerplate,
        ["comments"] = BlockKind.Boilerplate,
        ["footer"] = BlockKind.Boilerplate,
    };

    /// <summary>True where nothing inside is text that a reader sees.</summary>
    public static bool IsSkipped(IElement element) =>
        Skipped.Contains(element.TagName)
        || element.HasAttribute("hidden")
        || (element.GetAttribute("style") ?? "")
            .Replace(" ", "", StringComparison.Ordinal)
            .Contains("display:none", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the element begins and ends a block.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.TagName);

    /// <summary>The kind of furniture that the element's name, role or class shows, or null.</summary>
    public static BlockKind? Furniture(IElement element)
    {
        BlockKind? byName = element.TagName switch
        {
            "FIGCAPTION" or "CAPTION" => BlockKind.Caption,
            "NAV" or "MENU" => BlockKind.LinkList,
            "ASIDE" => BlockKind.LinkList,
            "FOOTER" or "FORM" => BlockKind.Boilerplate,
            "BUTTON" => BlockKind.LinkList,
            _ => null,
        };
        return byName ?? ByMail(element) ?? ByRole(element) ?? ByClass(element);
    }

    /// <summary>The kind of a block of text by the element around it.</summary>
    public static BlockKind Plain(IElement element) =>
        element.TagName switch
        {
            "H1" or "H2" or "H3" or "H4" or "H5" or "H6" => BlockKind.Heading,
            "LI" or "DD" or "DT" => BlockKind.ListItem,
            _ => BlockKind.Paragraph,
        };

    /// <summary>What programs for e-mail mark as quoted or as a signature.</summary>
    private static BlockKind? ByMail(IElement element) =>
        (element.TagName == "BLOCKQUOTE" && element.GetAttribute("type") == "cite")
        || element.Id is "divRplyFwdMsg" or "appendonsend"
        || element.ClassList.Any(c => MailMarks.Contains(c, StringComparer.Ordinal))
            ? BlockKind.Boilerplate
            : null;

    private static BlockKind? ByRole(IElement element) =>
        element.GetAttribute("role") switch
        {
            "navigation" or "menu" or "search" or "complementary" => BlockKind.LinkList,
            "contentinfo" or "banner" => BlockKind.Boilerplate,
            _ when element.GetAttribute("rel") == "author" || element.GetAttribute("itemprop") == "author" =>
                BlockKind.Byline,
            _ => null,
        };

    private static BlockKind? ByClass(IElement element)
    {
        string names = $"{element.ClassName} {element.Id}";
        if (names.Length == 1)
        {
            return null;
        }
        BlockKind? found = null;
        foreach (string word in names.ToLowerInvariant().Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Words.TryGetValue(word, out BlockKind kind))
            {
                // “author-bio” says more than “author”, “byline-author” is a byline.
                found = found is null || kind == BlockKind.Byline ? kind : found;
            }
        }
        return found;
    }
}
