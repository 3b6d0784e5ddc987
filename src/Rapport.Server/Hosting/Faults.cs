using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Rapport.Desk;
using Rapport.Picture;

namespace Rapport.Server.Hosting;

/// <summary>Turns whatever goes wrong into problem details (RFC 9457); what is no fault of the sender's is logged and not told.</summary>
internal sealed partial class Faults(IProblemDetailsService problems, ILogger<Faults> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancel)
    {
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            return true;
        }
        (int status, string detail) = Explain(exception);
        if (status >= 500 && exception is not Refusal)
        {
            LogFault(logger, exception, context.Request.Method, context.Request.Path);
        }
        if (exception is Refusal { Again: { } again })
        {
            context.Response.Headers.RetryAfter = again.TotalSeconds.ToString("F0", CultureInfo.InvariantCulture);
        }
        context.Response.StatusCode = status;
        return await problems.TryWriteAsync(
            new ProblemDetailsContext
            {
                HttpContext = context,
                ProblemDetails = new ProblemDetails { Status = status, Detail = detail },
            }
        );
    }

    public static (int Status, string Detail) Explain(Exception exception) =>
        exception switch
        {
            Refusal refusal => (refusal.Status, refusal.Message),
            QuestionException question => (StatusCodes.Status400BadRequest, question.Message),
            BadHttpRequestException bad => (bad.StatusCode, BadRequests.Explain(bad.Message)),
            // The store's own refusals are about the question; the database's carry its exception.
            PictureException { InnerException: null } picture => (
                StatusCodes.Status400BadRequest,
                OneLine(picture.Message)
            ),
            PictureException { InnerException: System.Text.Json.JsonException } picture => (
                StatusCodes.Status400BadRequest,
                OneLine(picture.Message)
            ),
            PictureException => (
                StatusCodes.Status503ServiceUnavailable,
                "the database does not answer as it should; try again, and see the server's log"
            ),
            _ => (StatusCodes.Status500InternalServerError, "a defect of the server; its log tells more"),
        };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed")]
    private static partial void LogFault(ILogger logger, Exception exception, string method, PathString path);
}
