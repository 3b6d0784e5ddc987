using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Rapport.Server.Security;

/// <summary>
/// Tells the log who changed what and who was refused. Changes of the picture stand in its custody log too; what is told here never
/// holds a key, a token or the text of a request.
/// </summary>
internal sealed partial class Audit(ILogger<Audit> logger)
{
    public void Changed(string who, string action, string subject) => LogChange(logger, who, action, subject);

    public void Refused(string action, HttpContext context) =>
        LogRefusal(logger, action, context.Connection.RemoteIpAddress?.ToString() ?? "");

    [LoggerMessage(Level = LogLevel.Information, Message = "{Who}: {Action} {Subject}")]
    private static partial void LogChange(ILogger logger, string who, string action, string subject);

    [LoggerMessage(Level = LogLevel.Warning, Message = "refused: {Action} from {Address}")]
    private static partial void LogRefusal(ILogger logger, string action, string address);
}
