using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Rapport.Server.Api;

/// <summary>An answer that is written by hand, so that it has the form that the command prints.</summary>
internal sealed class JsonAnswer(ReadOnlyMemory<byte> bytes, string type = JsonAnswer.Json, int status = 200) : IResult
{
    public const string Json = "application/json; charset=utf-8";

    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static JsonAnswer Of(Action<Utf8JsonWriter> write, int status = 200) => new(Bytes(write), Json, status);

    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            write(json);
        }
        return buffer.ToArray();
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = type;
        httpContext.Response.ContentLength = bytes.Length;
        await httpContext.Response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
