using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapport.Analysis.Figures;
using Rapport.Analysis.Writing;
using Rapport.Desk.Figures;
using Rapport.Picture;
using Rapport.Server.Api;
using Rapport.Server.Hosting;
using Rapport.Text;

namespace Rapport.Server.Pages;

/// <summary><c>/p</c>: evidence, actor and brief as pages that print, archive and work without scripts.</summary>
internal static class PlainPages
{
    private const string Html = "text/html; charset=utf-8";

    // A page that was composed elsewhere brings its style with it; scripts have no place in any.
    private const string BriefPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Style = """
        :root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:60rem;margin:2rem auto;padding:0 1rem}
        mark{background:none;color:inherit;border-bottom:3px solid #2a6}mark.planned,mark.possible{border-bottom-style:dashed}
        mark.denied,mark.negated{border-bottom-style:double}.furniture{opacity:.6}table{border-collapse:collapse;width:100%}
        th,td{border-bottom:1px solid;text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;overflow-wrap:anywhere}
        input,button,.button{font:inherit;padding:.4rem .7rem;max-width:100%;box-sizing:border-box}
        @media print{a{color:inherit}}
        """;

    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static void MapPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/p/style.css", () => Results.Text(Style, "text/css")).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/p/article/{id}", (string id, ServerDesk desk) => ArticlePage(desk, id)).ExcludeFromDescription();
        app.MapGet(
                "/p/actor/{id}",
                (string id, [AsParameters] FigureParameters asked, ServerDesk desk) =>
                    desk.Cache.InTurnAsync(Effort.Great, () => ActorPage(desk, id, asked))
            )
            .ExcludeFromDescription();
        app.MapGet(
                "/p/brief",
                ([AsParameters] BriefParameters asked, ServerDesk desk, HttpContext context) =>
                {
                    context.Items[SafeRequests.PolicyItem] = BriefPolicy;
                    return desk.Cache.InTurnAsync(Effort.Great, () => BriefPage(desk, asked));
                }
            )
            .ExcludeFromDescription();
    }

    /// <summary>Text as it stands in a page.</summary>
    public static string Escape(string? text) => s_encoder.Encode(text ?? "");

    /// <summary>A whole page.</summary>
    public static IResult Page(string title, string body, int status = StatusCodes.Status200OK) =>
        Results.Text(
            $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Escape(title)}</title><link rel=\"stylesheet\" href=\"/p/style.css\"></head><body><main><h1>{Escape(title)}</h1>{body}</main></body></html>",
            Html,
            statusCode: status
        );

    private static IResult BriefPage(ServerDesk desk, BriefParameters asked)
    {
        using var writer = new StringWriter();
        BriefHtml.Write(desk.Briefs.Compose(BriefRoutes.Request(desk, asked)), writer);
        return Results.Text(writer.ToString(), Html);
    }

    private static IResult ArticlePage(ServerDesk desk, string id)
    {
        StoredArticle stored = desk.Store.Article(id) ?? throw Refusal.Missing("no article has this id");
        StoredStatement[] statements = [.. ArticleRoutes.Statements(desk.Store, stored.Reference.Sha)];
        var page = new System.Text.StringBuilder();
        page.Append($"<p>{Escape(stored.Article.Source)} {Escape(stored.Reference.Published)}");
        if (
            stored.Article.Url is string url
            && Uri.TryCreate(url, UriKind.Absolute, out Uri? uri)
            && uri.Scheme is "http" or "https"
        )
        {
            page.Append($" <a rel=\"noreferrer\" href=\"{Escape(url)}\">{Escape(url)}</a>");
        }
        page.Append("</p>");
        Block[] blocks = stored.Article.Blocks.IsEmpty
            ? [new Block(new CharSpan(0, stored.Article.Text.Length), BlockKind.Paragraph)]
            : [.. stored.Article.Blocks];
        var codePoints = new CodePointIndex(stored.Article.Text);
        foreach (Block block in blocks)
        {
            page.Append(block.Kind.IsFurniture() ? "<p class=\"furniture\">" : "<p>");
            page.Append(Marked(stored.Article.Text, block.Span, statements, codePoints)).Append("</p>");
        }
        page.Append(
            "<h2>Statements</h2><table><thead><tr><th>status</th><th>type</th><th>who</th><th>to whom</th><th>day</th><th>evidence</th></tr></thead><tbody>"
        );
        foreach (StoredStatement s in statements)
        {
            page.Append(
                $"<tr id=\"{Escape(s.Row.Hash)}\"><td>{Escape(s.Row.Status)}</td><td>{Escape(s.Row.Type)}</td><td>{Parties(s, "actor")}</td><td>{Parties(s, "recipient")}</td><td>{Escape(s.Row.Day)}</td><td>{Escape(s.Row.Evidence)}</td></tr>"
            );
        }
        page.Append("</tbody></table>");
        return Page(stored.Article.Title ?? stored.Reference.Name, page.ToString());
    }

    /// <summary>The block with each evidence marked; of evidence within evidence, the outer one.</summary>
    private static string Marked(string text, CharSpan block, StoredStatement[] statements, CodePointIndex codePoints)
    {
        var html = new System.Text.StringBuilder();
        int at = block.Start;
        foreach (StoredStatement s in statements)
        {
            int start = codePoints.ToUtf16(s.Row.EvidenceStart);
            int end = codePoints.ToUtf16(s.Row.EvidenceEnd);
            if (start < at || end > block.End)
            {
                continue;
            }
            html.Append(Escape(text[at..start]));
            html.Append(
                $"<mark class=\"{Escape(s.Row.Status)}\"><a href=\"#{Escape(s.Row.Hash)}\">{Escape(text[start..end])}</a></mark>"
            );
            at = end;
        }
        return html.Append(Escape(text[at..block.End])).ToString();
    }

    private static string Parties(StoredStatement statement, string role) =>
        string.Join(
            "; ",
            statement
                .Parties.Where(p => p.Role == role)
                .Select(p => $"<a href=\"/p/actor/{Uri.EscapeDataString(p.Id)}\">{Escape(p.Name)}</a>")
        );

    private static IResult ActorPage(ServerDesk desk, string id, FigureParameters asked)
    {
        IReadOnlyList<Figure> figures = desk.Answers(asked.Moment()).Actor(id, asked.Question());
        var page = new System.Text.StringBuilder();
        foreach (Figure figure in figures)
        {
            int[] shown = [.. Enumerable.Range(0, figure.Columns.Length).Where(i => figure.Columns[i].InTable)];
            page.Append($"<h2>{Escape(figure.Name)}</h2><table><thead><tr>");
            page.AppendJoin("", shown.Select(i => $"<th>{Escape(figure.Columns[i].Name.Replace('_', ' '))}</th>"));
            page.Append("</tr></thead><tbody>");
            foreach (var row in figure.Rows)
            {
                page.Append("<tr>");
                page.AppendJoin(
                    "",
                    shown.Select(i => $"<td>{Escape(row[i] is null ? "–" : FigureForms.Text(row[i]))}</td>")
                );
                page.Append("</tr>");
            }
            page.Append("</tbody></table>");
        }
        return Page(desk.Figures(null).NameOf(id), page.ToString());
    }
}
