using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapport.Picture;
using Rapport.Server.Hosting;

namespace Rapport.Server.Api;

/// <summary><c>/feeds</c>: watchlists and saved queries as Atom (RFC 4287), the last statements first.</summary>
internal static class FeedRoutes
{
    private const int Entries = 50;
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        app.MapGet(
                "/feeds/watchlists/{id}",
                (string id, ServerDesk desk, HttpRequest request) => Feed(desk, request, "watchlist ", id)
            )
            .ExcludeFromDescription();
        app.MapGet(
                "/feeds/queries/{id}",
                (string id, ServerDesk desk, HttpRequest request) => Feed(desk, request, "query ", id)
            )
            .ExcludeFromDescription();
    }

    private static JsonAnswer Feed(ServerDesk desk, HttpRequest request, string prefix, string id)
    {
        SavedForm saved =
            SavedRoutes.Find(desk.Store, prefix, id) ?? throw Refusal.Missing("nothing is kept under this id");
        StoredStatement[] statements = SavedRoutes.New(desk, FilterReader.Read(saved.Filter!, desk), Entries);
        string here = $"{request.Scheme}://{request.Host}";
        long[] articles = [.. statements.Select(s => s.Row.Article).Distinct()];
        Dictionary<long, string> read = desk.Store.Ask(t =>
            t.Articles.Where(a => articles.Contains(a.Id))
                .Select(a => new { a.Id, a.ReadAt })
                .ToDictionary(a => a.Id, a => a.ReadAt)
        );
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("id", Atom, $"urn:rapport:{prefix.Trim()}:{id}");
            xml.WriteElementString("title", Atom, saved.Name);
            xml.WriteElementString(
                "updated",
                Atom,
                read.Values.Max(StringComparer.Ordinal)
                    ?? desk.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)
            );
            foreach (StoredStatement statement in statements)
            {
                WriteEntry(xml, statement, here, read[statement.Row.Article]);
            }
            xml.WriteEndElement();
        }
        return new JsonAnswer(buffer.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private static void WriteEntry(XmlWriter xml, StoredStatement statement, string here, string read)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, $"urn:rapport:statement:{statement.Row.Hash}");
        xml.WriteElementString(
            "title",
            Atom,
            Clean($"{statement.Row.Type}, {statement.Row.Status}: {statement.Row.Evidence}")
        );
        xml.WriteElementString("updated", Atom, read);
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString(
            "name",
            Atom,
            Clean(statement.Article.Source ?? statement.Article.Title ?? statement.Article.Name)
        );
        xml.WriteEndElement();
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("href", $"{here}/p/article/{statement.Article.Sha}#{statement.Row.Hash}");
        xml.WriteEndElement();
        xml.WriteElementString(
            "summary",
            Atom,
            Clean($"{statement.Article.Title} {statement.Article.Published}".Trim())
        );
        xml.WriteEndElement();
    }

    // XML has no place for most control characters.
    private static string Clean(string text) =>
        string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD'));
}
