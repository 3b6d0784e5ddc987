using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Rapport.Server.Hosting;

/// <summary>Traces and metrics over OTLP, where someone collects them.</summary>
internal static class Telemetry
{
    /// <summary>What the server counts itself.</summary>
    public static Meter Meter { get; } = new("Rapport.Server");

    public static void AddTelemetry(this WebApplicationBuilder builder, Uri? collector)
    {
        if (collector is null)
        {
            return;
        }
        builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("rapport", serviceVersion: ServerDesk.Version))
            .WithTracing(t => t.AddAspNetCoreInstrumentation().AddOtlpExporter(o => o.Endpoint = collector))
            .WithMetrics(m =>
                m.AddAspNetCoreInstrumentation()
                    .AddMeter("System.Runtime", Meter.Name)
                    .AddOtlpExporter(o => o.Endpoint = collector)
            );
    }
}
