using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rapport.Picture;
using Rapport.Picture.Rows;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Cli.Query;

/// <summary>What people decided about statements as gold: a line for each passage, with the events that it holds.</summary>
/// <remarks>A passage is the block of the article; its events are those accepted or corrected. One whose statements were all rejected has none.</remarks>
internal static class GoldOutput
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(PictureStore store, TextWriter writer)
    {
        DecisionRow[] decisions = store.Ask(t =>
            t.Decisions.Where(d =>
                    d.Action == "accept" || d.Action == "correct" || d.Action == "reject" || d.Action == "split-party"
                )
                .OrderBy(d => d.Seq)
                .ToArray()
        );
        IEnumerable<Judged> judged = decisions.Select(d => Judged.Of(d, store)).OfType<Judged>();
        // A later decision about the same words of the same type wins.
        IEnumerable<IGrouping<(string, int), Judged>> passages = judged
            .GroupBy(j => (j.Sha, j.Coded.Evidence.Span, j.Coded.Type))
            .Select(g => g.Last())
            .GroupBy(j => (j.Sha, j.Passage.Start))
            .OrderBy(g => g.Key.Sha, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Start);
        foreach (IGrouping<(string, int), Judged> passage in passages)
        {
            writer.WriteLine(Line([.. passage]));
        }
    }

    private static string Line(Judged[] judged)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            Judged first = judged[0];
            json.WriteStartObject();
            json.WriteString("id", $"{first.Sha}#{first.Passage.Start}");
            json.WriteString("source", first.Article.Source);
            json.WriteString("date", first.Published);
            json.WriteString("text", first.Passage.Of(first.Article.Text));
            json.WriteStartArray("events");
            foreach (
                Statement s in judged
                    .Select(j => j.Stands)
                    .OfType<Statement>()
                    .Where(s => s.Kind == StatementKind.Event)
            )
            {
                json.WriteStartObject();
                json.WriteString("source", s.Actors.FirstOrDefault()?.Mention.Text);
                json.WriteString("target", s.Recipients.FirstOrDefault()?.Mention.Text);
                json.WriteString("code", s.Type);
                json.WriteString("scheme", "PLOVER");
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("decisions");
            foreach (Judged j in judged)
            {
                json.WriteStartObject();
                json.WriteString("action", j.Row.Action);
                json.WriteString("author", j.Row.Author);
                json.WriteString("at", j.Row.At);
                json.WriteString("reason", j.Row.Reason);
                json.WritePropertyName("statement");
                json.WriteRawValue(j.Line);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>A decision about a statement with its passage.</summary>
    private sealed record Judged(
        DecisionRow Row,
        string Sha,
        string? Published,
        Article Article,
        CharSpan Passage,
        Statement Coded,
        Statement? Stands,
        string Line
    )
    {
        public static Judged? Of(DecisionRow row, PictureStore store)
        {
            if (row.IsErased)
            {
                return null;
            }
            using JsonDocument detail = JsonDocument.Parse(row.Detail);
            if (
                !detail.RootElement.TryGetProperty("article", out JsonElement article)
                || article.GetString() is not string sha
                || store.Article(sha) is not { } stored
            )
            {
                return null;
            }
            var codePoints = new CodePointIndex(stored.Article.Text);
            string coded = detail.RootElement.GetProperty("coded").GetRawText();
            JsonElement stands = detail.RootElement.GetProperty("statement");
            Statement statement = Parse(coded, codePoints);
            Block block = stored.Article.Blocks.FirstOrDefault(b => b.Span.Contains(statement.Evidence.Span));
            return new Judged(
                row,
                sha,
                stored.Reference.Published,
                stored.Article,
                block.Span.IsEmpty ? new CharSpan(0, stored.Article.Text.Length) : block.Span,
                statement,
                stands.ValueKind == JsonValueKind.Null ? null : Parse(stands.GetRawText(), codePoints),
                stands.ValueKind == JsonValueKind.Null ? coded : stands.GetRawText()
            );
        }

        private static Statement Parse(string line, CodePointIndex codePoints) =>
            StatementJson.Parse(Encoding.UTF8.GetBytes(line), codePoints);
    }
}
