using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Cli.Output;

/// <summary>One JSON array of all statements, indented.</summary>
internal sealed class JsonArrayOutput(TextWriter writer) : IStatementOutput
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private bool _any;

    public void Add(CodedArticle coded)
    {
        var codePoints = new CodePointIndex(coded.Document.Text);
        foreach (Statement statement in coded.Statements)
        {
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer, s_options))
            {
                StatementJson.Write(json, statement, codePoints);
            }
            writer.Write(_any ? ",\n" : "[\n");
            writer.Write(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
            _any = true;
        }
    }

    public void Finish() => writer.Write(_any ? "\n]\n" : "[]\n");
}
