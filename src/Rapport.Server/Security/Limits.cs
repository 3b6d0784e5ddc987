using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Rapport.Server.Security;

/// <summary>How often one caller may ask.</summary>
internal static class Limits
{
    /// <summary>The stricter limit on attempts to sign in.</summary>
    public const string SignIn = "sign-in";

    private const int SignInsPerMinute = 20;

    public static void AddLimits(this IServiceCollection services, int perMinute) =>
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                TimeSpan wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan after)
                    ? after
                    : TimeSpan.FromSeconds(1);
                context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds)
                    .ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            // A full minute's worth at once, and then as fast as it refills.
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                RateLimitPartition.GetTokenBucketLimiter(
                    Caller(context),
                    _ => new TokenBucketRateLimiterOptions
                    {
                        TokenLimit = perMinute,
                        TokensPerPeriod = Math.Max(1, perMinute / 60),
                        ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1, 60.0 / perMinute)),
                        AutoReplenishment = true,
                    }
                )
            );
            options.AddPolicy(
                SignIn,
                context =>
                    RateLimitPartition.GetFixedWindowLimiter(
                        Address(context),
                        _ => new FixedWindowRateLimiterOptions
                        {
                            PermitLimit = SignInsPerMinute,
                            Window = TimeSpan.FromMinutes(1),
                        }
                    )
            );
        });

    private static string Caller(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true, Name: string name } ? $"name {name}" : Address(context);

    private static string Address(HttpContext context) => $"address {context.Connection.RemoteIpAddress}";
}
