using System.Text;
using Microsoft.AspNetCore.Http;
using Rapport.Desk.Query;
using Rapport.Picture;
using Rapport.Server.Hosting;

namespace Rapport.Server.Api;

/// <summary>All statements that fit as a file, in the forms that <c>rapport query</c> writes; streamed, so that memory stays flat.</summary>
internal sealed class StatementDownload(
    PictureStore store,
    StatementFilter filter,
    DateTimeOffset? asOf,
    string form,
    int? limit
) : IResult
{
    private const int Page = 1000;
    private const string NdJson = "application/x-ndjson";

    /// <summary>The form that is asked for, or null for a page.</summary>
    public static string? FormOf(string? format, HttpRequest request) =>
        format switch
        {
            null or "" or "json" => Accepts(request) ? "ndjson" : null,
            "csv" or "parquet" or "jsonl" or "gdelt" => format,
            _ => throw Refusal.Bad("format", "it is none of json, jsonl, csv, parquet, gdelt"),
        };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        CancellationToken cancel = httpContext.RequestAborted;
        HttpResponse response = httpContext.Response;
        response.ContentType = form switch
        {
            "csv" => "text/csv; charset=utf-8",
            "parquet" => "application/vnd.apache.parquet",
            "gdelt" => "text/tab-separated-values; charset=utf-8",
            _ => NdJson,
        };
        if (form != "ndjson")
        {
            response.Headers.ContentDisposition =
                $"attachment; filename=\"statements.{(form == "gdelt" ? "tsv" : form)}\"";
        }
        // The forms write synchronously into a buffer; what is full goes out asynchronously.
        using var buffer = new MemoryStream();
        await using var writer = new StreamWriter(buffer, new UTF8Encoding(false)) { NewLine = "\n" };
        IQueryOutput output = Output(writer, buffer);
        int left = limit ?? int.MaxValue;
        string? next = null;
        do
        {
            StatementPage page = store.Statements(filter, new PageRequest(Math.Min(Page, left), next), asOf);
            await output.AddAsync(page.Statements);
            left -= page.Statements.Length;
            next = left > 0 ? page.Next : null;
            if (form != "parquet")
            {
                await SendAsync(writer, buffer, response, cancel);
            }
        } while (next is not null);
        await output.FinishAsync();
        await SendAsync(writer, buffer, response, cancel);
    }

    private static bool Accepts(HttpRequest request) =>
        request.Headers.Accept.Any(a => a?.Contains(NdJson, StringComparison.OrdinalIgnoreCase) == true);

    private IQueryOutput Output(StreamWriter writer, Stream stream) =>
        form switch
        {
            "csv" => new CsvStatements(writer),
            "parquet" => new ParquetStatements(stream),
            "gdelt" => new GdeltStatements(writer),
            _ => new JsonStatements(writer),
        };

    private static async Task SendAsync(
        StreamWriter writer,
        MemoryStream buffer,
        HttpResponse response,
        CancellationToken cancel
    )
    {
        await writer.FlushAsync(cancel);
        await response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancel);
        buffer.SetLength(0);
    }
}
