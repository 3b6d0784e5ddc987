using System.Collections.Immutable;
using System.Globalization;
using Rapport.Analysis.Phrasing;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Cli.Output;

/// <summary>One article as HTML: its blocks, cut where the evidence of a statement begins or ends.</summary>
internal sealed class HtmlArticle(CodedArticle coded, int index)
{
    private readonly string _text = coded.Document.Text;

    public void Write(TextWriter writer)
    {
        Article article = coded.Article;
        string date = article.Published is { } published ? DateWords.Of(published) : "undated";
        string source = article.Source is null ? "" : $"{HtmlOutput.Escape(article.Source)}, ";
        int n = coded.Statements.Length;
        writer.Write(
            $"<article data-article=\"{index}\"><p class=\"meta\">{source}{date} · {n} statement{(n == 1 ? "" : "s")}</p>\n"
        );
        foreach (
            Block block in article.Blocks.IsEmpty
                ? [new Block(new CharSpan(0, _text.Length), BlockKind.Paragraph)]
                : article.Blocks
        )
        {
            WriteBlock(writer, block);
        }
        writer.Write("</article>\n");
    }

    private void WriteBlock(TextWriter writer, Block block)
    {
        (string tag, string name) = block.Kind switch
        {
            BlockKind.Title => ("h1", ""),
            BlockKind.Heading => ("h2", ""),
            BlockKind.ListItem => ("p", "item"),
            _ when block.Kind.IsFurniture() => ("p", "furniture"),
            _ => ("p", ""),
        };
        string note = block.Kind.IsFurniture() ? $" title=\"not coded: {StatementJson.Name(block.Kind)}\"" : "";
        writer.Write(name.Length == 0 ? $"<{tag}>" : $"<{tag} class=\"{name}\"{note}>");
        foreach (CharSpan piece in Cut(block.Span))
        {
            WritePiece(writer, piece);
        }
        writer.Write($"</{tag}>\n");
    }

    /// <summary>The span cut at the bounds of every evidence in it.</summary>
    private IEnumerable<CharSpan> Cut(CharSpan span)
    {
        int[] bounds =
        [
            .. coded
                .Statements.SelectMany(s => new[] { s.Evidence.Span.Start, s.Evidence.Span.End })
                .Where(b => span.Start < b && b < span.End)
                .Append(span.Start)
                .Append(span.End)
                .Distinct()
                .Order(),
        ];
        return bounds.Zip(bounds.Skip(1), (a, b) => new CharSpan(a, b));
    }

    private void WritePiece(TextWriter writer, CharSpan piece)
    {
        string text = HtmlOutput.Escape(piece.Of(_text));
        ImmutableArray<int> covering =
        [
            .. Enumerable
                .Range(0, coded.Statements.Length)
                .Where(i => coded.Statements[i].Evidence.Span.Contains(piece)),
        ];
        if (covering.IsEmpty)
        {
            writer.Write(text);
            return;
        }
        // The shortest evidence is the most particular: its status gives the look.
        Statement nearest = coded.Statements[covering.MinBy(i => coded.Statements[i].Evidence.Span.Length)];
        string ids = string.Join(' ', covering.Select(i => i.ToString(CultureInfo.InvariantCulture)));
        bool begins = covering.Any(i => coded.Statements[i].Evidence.Span.Start == piece.Start);
        string status = StatementJson.Name(nearest.Status);
        string label = $"{covering.Length} statement{(covering.Length == 1 ? "" : "s")}, {status}";
        writer.Write(
            $"<span class=\"coded {status}{(begins ? " begins" : "")}\" role=\"button\" tabindex=\"{(begins ? 0 : -1)}\" data-s=\"{ids}\" aria-label=\"{label}: {text}\">{text}</span>"
        );
    }
}
