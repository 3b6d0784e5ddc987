using System.IO.Compression;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rapport.Picture;
using Rapport.Server.Api;
using Rapport.Server.Pages;
using Rapport.Server.Security;
using Rapport.Server.Webhooks;

namespace Rapport.Server.Hosting;

/// <summary>Puts the service together.</summary>
internal static class WebHost
{
    /// <summary>Bytes of coded lines that are remembered.</summary>
    private const long Remembered = 48L * 1024 * 1024;

    public static WebApplication Build(ObservatorySettings settings)
    {
        // Brings an older picture up to date, and makes one where there is none.
        PictureStore store = PictureStore.Create(settings.Picture, settings.Clock).Remembering(Remembered);
        bool required = Access.IsRequired(settings, store);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = "Production" }
        );
        builder.AddWire(settings);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(_ => new ServerDesk(store, settings.Clock));
        builder.Services.AddProblemDetails(Problems);
        builder.Services.AddExceptionHandler<Faults>();
        // What cannot be read is told by name, as all that is refused.
        builder.Services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/problem+json"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        builder.Services.ConfigureHttpJsonOptions(o =>
            o.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping
        );
        builder.Services.AddSingleton(new ServerGate(required));
        builder.Services.AddSingleton<Audit>();
        builder.Services.AddSingleton<WebhookPost>();
        builder.Services.AddHostedService<WebhookSender>();
        builder.Services.AddHostedService(services => new WarmUp(
            services.GetRequiredService<ServerDesk>(),
            services.GetRequiredService<ILogger<WarmUp>>()
        ));
        builder.Services.AddOpenApi(o => o.AddDocumentTransformer(Describe));
        builder.Services.AddPictureTools().WithHttpTransport(o => o.Stateless = true);
        builder.AddTelemetry(settings.Telemetry);
        builder.AddAccess(settings, required);
        builder.Services.AddLimits(settings.RequestsPerMinute);
        Logs(builder, settings);
        WebApplication app = builder.Build();
        app.UseProxy(settings);
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseMiddleware<SafeRequests>();
        app.UseResponseCompression();
        _ = app.UseWebApp(settings.App);
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseMiddleware<CrossSite>();
        app.UseAuthorization();
        RouteGroupBuilder api = app.MapGroup("/api/v1").AddEndpointFilter<Freshness>();
        api.MapPicture();
        api.MapStatements();
        api.MapArticles();
        api.MapFigures();
        api.MapSentences();
        api.MapDecisions();
        api.MapPlaces();
        api.MapActorSearch();
        api.MapBriefs();
        api.MapReview();
        RouteGroupBuilder changing = app.MapGroup("/api/v1");
        changing.MapSessions();
        changing.MapSaved();
        changing.MapEvents();
        changing.MapWebhooks();
        app.MapPages();
        app.MapFeeds();
        app.MapSignIn(settings);
        app.MapDocs();
        app.MapOpenApi();
        app.MapMcp("/mcp");
        app.MapGet("/health/ready", Ready).ExcludeFromDescription().AllowAnonymous();
        app.MapGet("/health", () => Results.Json(new { status = "ok" })).ExcludeFromDescription().AllowAnonymous();
        return app;
    }

    private static IResult Ready(ServerDesk desk) => Results.Ok(new { status = "ready", seq = desk.Store.Stamp().Seq });

    private static Task Describe(
        Microsoft.OpenApi.OpenApiDocument document,
        Microsoft.AspNetCore.OpenApi.OpenApiDocumentTransformerContext context,
        CancellationToken cancel
    )
    {
        document.Info.Title = "Rapport";
        document.Info.Version = "v1";
        document.Info.Description = "Sourced, dated statements out of open-source reporting on world politics.";
        // Wherever it is served.
        document.Servers?.Clear();
        return Task.CompletedTask;
    }

    private static void Problems(ProblemDetailsOptions options) =>
        options.CustomizeProblemDetails = context =>
        {
            // Where a request is known by a number, its lines in the log are found by it.
            context.ProblemDetails.Instance = null;
            context.ProblemDetails.Extensions["traceId"] = context.HttpContext.TraceIdentifier;
        };

    private static void Logs(WebApplicationBuilder builder, ObservatorySettings settings)
    {
        builder.Logging.ClearProviders();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        if (settings.JsonLogs)
        {
            builder.Logging.AddJsonConsole();
        }
        else
        {
            builder.Logging.AddSimpleConsole(o => o.SingleLine = true);
        }
        builder.Logging.AddFilter(typeof(Audit).FullName, LogLevel.Information);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
        // What stops the start is told in one line by whoever started it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
    }
}
