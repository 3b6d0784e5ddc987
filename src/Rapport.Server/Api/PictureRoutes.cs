using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapport.Picture;
using Rapport.Server.Hosting;

namespace Rapport.Server.Api;

/// <summary><c>/picture</c>: what there is.</summary>
internal static class PictureRoutes
{
    private const int MostSources = 200;

    public static void MapPicture(this IEndpointRouteBuilder api) =>
        api.MapGet("/picture", GetAsync)
            .WithSummary("How much the picture holds, from when to when, and from whom.")
            .Answers<PictureForm>();

    private static async Task<KeptAnswer> GetAsync(ServerDesk desk) => new(await AnswerAsync(desk), desk.Clock);

    /// <summary>The answer, as kept.</summary>
    public static Task<Kept<PackedAnswer>> AnswerAsync(ServerDesk desk) =>
        desk.Cache.GetAsync("picture", Effort.Small, () => JsonAnswer.Bytes(json => Write(json, Count(desk.Store))));

    private static PictureForm Count(PictureStore store)
    {
        (long seq, string linked, _) = store.Stamp();
        return store.Ask(t =>
        {
            var sources = t
                .Articles.GroupBy(a => a.Source)
                .Select(g => new { Name = g.Key, Articles = g.Count() })
                .ToArray();
            // All statements are gone through: once.
            var kinds = t
                .Statements.GroupBy(s => new { s.Type, s.Status })
                .Select(g => new
                {
                    g.Key.Type,
                    g.Key.Status,
                    N = g.Count(),
                })
                .ToArray();
            var types = kinds.GroupBy(k => k.Type).Select(g => new { Name = g.Key, N = g.Sum(k => k.N) }).ToArray();
            var statuses = kinds
                .GroupBy(k => k.Status)
                .Select(g => new { Name = g.Key, N = g.Sum(k => k.N) })
                .ToArray();
            return new PictureForm
            {
                Name = Path.GetFileName(store.Address.Name),
                Articles = t.Articles.Count(),
                Origins = t.Articles.Select(a => a.Origin).Distinct().Count(),
                Statements = types.Sum(y => y.N),
                Events = t.Events.Count(),
                Decisions = t.Decisions.Count(),
                FirstDay = t.Articles.Min(a => a.Published),
                LastDay = t.Articles.Max(a => a.Published),
                Seq = seq,
                Linked = linked == seq.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Version = ServerDesk.Version,
                Sources =
                [
                    .. sources
                        .OrderByDescending(s => s.Articles)
                        .ThenBy(s => s.Name, StringComparer.Ordinal)
                        .Take(MostSources)
                        .Select(s => new CountForm(s.Name ?? "", s.Articles)),
                ],
                Types =
                [
                    .. types
                        .OrderByDescending(y => y.N)
                        .ThenBy(y => y.Name, StringComparer.Ordinal)
                        .Select(y => new CountForm(y.Name, y.N)),
                ],
                Statuses =
                [
                    .. statuses
                        .OrderByDescending(y => y.N)
                        .ThenBy(y => y.Name, StringComparer.Ordinal)
                        .Select(y => new CountForm(y.Name, y.N)),
                ],
            };
        });
    }

    private static void Write(Utf8JsonWriter json, PictureForm picture) =>
        JsonSerializer.Serialize(json, picture, JsonSerializerOptions.Web);
}

/// <summary>What a picture holds.</summary>
internal sealed record PictureForm
{
    public required string Name { get; init; }
    public required int Articles { get; init; }
    public required int Origins { get; init; }
    public required int Statements { get; init; }
    public required int Events { get; init; }
    public required int Decisions { get; init; }
    public required string? FirstDay { get; init; }
    public required string? LastDay { get; init; }
    public required long Seq { get; init; }
    public required bool Linked { get; init; }
    public required string Version { get; init; }
    public required IReadOnlyList<CountForm> Sources { get; init; }
    public required IReadOnlyList<CountForm> Types { get; init; }
    public required IReadOnlyList<CountForm> Statuses { get; init; }
}

/// <summary>How often something occurs.</summary>
internal sealed record CountForm(string Name, int Count);
