using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapport.Picture;
using Rapport.Server.Hosting;

namespace Rapport.Server.Api;

/// <summary><c>/places</c>: where statements lie; what has no known place is not on a map.</summary>
internal static class PlaceRoutes
{
    private const int MostIds = 200;

    public static void MapPlaces(this IEndpointRouteBuilder api) =>
        api.MapGet("/places", GetAsync)
            .WithSummary(
                "Known places of the statements that fit, each with its statements (the first 200 ids), the most told first."
            )
            .Answers<PlaceListForm>();

    private static async Task<KeptAnswer> GetAsync([AsParameters] FilterParameters filter, ServerDesk desk)
    {
        StatementFilter wanted = FilterReader.Read(filter, desk);
        DateTimeOffset? asOf = ParameterText.Moment("asOf", filter.AsOf);
        return new KeptAnswer(
            await desk.Cache.GetAsync(
                $"places {JsonSerializer.Serialize(filter)}",
                Effort.Small,
                () =>
                    JsonAnswer.Bytes(json =>
                        JsonSerializer.Serialize(json, Find(desk.Store, wanted, asOf), JsonSerializerOptions.Web)
                    )
            ),
            desk.Clock
        );
    }

    private static PlaceListForm Find(PictureStore store, StatementFilter wanted, DateTimeOffset? asOf)
    {
        (long total, var rows) = store.Ask(
            t =>
                (
                    t.Matching(wanted).LongCount(),
                    t.Matching(wanted)
                        .Where(s => s.WhereLat != null && s.WhereLon != null)
                        .Select(s => new
                        {
                            s.WhereName,
                            s.WhereCountry,
                            s.WhereLat,
                            s.WhereLon,
                            s.Hash,
                        })
                        .ToArray()
                ),
            asOf
        );
        PlaceForm[] places =
        [
            .. rows.GroupBy(r => (r.WhereName, r.WhereCountry, r.WhereLat, r.WhereLon))
                .Select(g => new PlaceForm(
                    g.Key.WhereName,
                    g.Key.WhereCountry,
                    g.Key.WhereLat!.Value,
                    g.Key.WhereLon!.Value,
                    g.Count(),
                    [.. g.Select(r => r.Hash).Order(StringComparer.Ordinal).Take(MostIds)]
                ))
                .OrderByDescending(p => p.Count)
                .ThenBy(p => p.Name, StringComparer.Ordinal),
        ];
        return new PlaceListForm(places, total - rows.Length, places.Length);
    }
}

/// <summary>Places of statements.</summary>
internal sealed record PlaceListForm(IReadOnlyList<PlaceForm> Items, long Elsewhere, long Total);

/// <summary>A place and the statements there.</summary>
internal sealed record PlaceForm(
    string? Name,
    string? Country,
    double Lat,
    double Lon,
    int Count,
    IReadOnlyList<string> Statements
);
