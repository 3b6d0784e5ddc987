using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Desk;

/// <summary>Trees as JSON, one document a line; offsets count code points, ids and heads are 1-based in the sentence, head 0 is the root.</summary>
public static class TreeJson
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a document as one line.</summary>
    public static void Write(Document document, TextWriter writer)
    {
        var codePoints = new CodePointIndex(document.Text);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("id", document.Article.Id);
            json.WriteString("title", document.Article.Title);
            json.WriteString("model", document.ModelVersion);
            json.WriteStartArray("sentences");
            foreach (Sentence sentence in document.Sentences)
            {
                WriteSentence(json, sentence, codePoints);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        writer.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    private static void WriteSentence(Utf8JsonWriter json, Sentence sentence, CodePointIndex codePoints)
    {
        json.WriteStartObject();
        WriteFields(json, sentence, codePoints);
        json.WriteEndObject();
    }

    /// <summary>Writes the fields of a sentence: number, block, span, text and tokens.</summary>
    public static void WriteFields(Utf8JsonWriter json, Sentence sentence, CodePointIndex codePoints)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(codePoints);
        json.WriteNumber("sentence", sentence.Index + 1);
        json.WriteString("block", StatementJson.Name(sentence.Kind));
        WriteSpan(json, sentence.Span, codePoints);
        json.WriteString("text", sentence.Text);
        json.WriteStartArray("tokens");
        for (int i = 0; i < sentence.Count; i++)
        {
            Token token = sentence[i];
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            json.WriteString("form", token.Form);
            json.WriteString("lemma", token.Lemma);
            json.WriteString("upos", token.Upos.ToConllu());
            json.WriteString("feats", token.Feats);
            json.WriteNumber("head", token.Head is Token head ? head.Index - sentence.Tokens.Start + 1 : 0);
            json.WriteString("deprel", token.Relation.ToConllu());
            json.WriteString("ner", token.Name.ToString());
            WriteSpan(json, token.Span, codePoints);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, CharSpan span, CodePointIndex codePoints)
    {
        json.WriteNumber("start", codePoints.ToCodePoint(span.Start));
        json.WriteNumber("end", codePoints.ToCodePoint(span.End));
    }
}
