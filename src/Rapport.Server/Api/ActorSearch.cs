using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Rapport.Knowledge;
using Rapport.Server.Hosting;

namespace Rapport.Server.Api;

/// <summary><c>/actors</c>: who is called so, or who is told of most.</summary>
internal static class ActorSearch
{
    private const int Usual = 20;
    private const int Most = 200;

    public static void MapActorSearch(this IEndpointRouteBuilder api) =>
        api.MapGet("/actors", GetAsync)
            .WithSummary(
                "Parties by name or id, with the number of statements that involve them; without text, the most told of."
            )
            .Answers<ActorListForm>();

    private static async Task<IResult> GetAsync(
        ServerDesk desk,
        [FromQuery, Description("A part of the name, or the beginning of the id.")] string? text,
        [FromQuery, Description("state, organization, person, group, region or project.")] string? type,
        [FromQuery, Description("How many, 1 to 200; 20 where nothing is said.")] string? limit
    )
    {
        int size = ParameterText.Limit(limit, Usual, Most);
        string? wanted = ParameterText.OneOf<EntityType>("type", type) is [var only] ? only : null;
        PartyCounts told = await ToldAsync(desk);
        ActorForm[] found = string.IsNullOrWhiteSpace(text)
            ? MostTold(desk, told, wanted)
            : Called(desk, told, text.Trim(), wanted);
        return Results.Ok(new ActorListForm([.. found.Take(size)], found.Length));
    }

    private static ActorForm[] MostTold(ServerDesk desk, PartyCounts told, string? type) =>
        [
            .. told
                .Ordered.Take(5 * Most)
                .Select(t => Form(desk, t.Id, t.Statements))
                .Where(a => type is null || a.Type == type),
        ];

    /// <summary>Who is told of, and how often.</summary>
    public static async Task<PartyCounts> ToldAsync(ServerDesk desk) =>
        (
            await desk.Cache.GetAsync(
                "parties told of",
                Effort.Small,
                () =>
                    new PartyCounts([
                        .. desk.Store.Ask(t => t.CountsOfSides()).Where(c => c.Value > 0).Select(c => (c.Key, c.Value)),
                    ]),
                counts => counts.Ordered.Length * 200L
            )
        ).Value;

    private static ActorForm[] Called(ServerDesk desk, PartyCounts told, string text, string? type)
    {
        KnowledgeBase knowledge = desk.Known.Knowledge.Value;
        string slug = string.Join('-', text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        HashSet<string> exact = [.. knowledge.Lookup(text).Select(m => m.EntityId)];
        IEnumerable<string> known = knowledge
            .Entities.Where(e =>
                exact.Contains(e.Id)
                || e.Name.Contains(text, StringComparison.OrdinalIgnoreCase)
                || e.Id.StartsWith(text, StringComparison.OrdinalIgnoreCase)
            )
            .OrderByDescending(e => exact.Contains(e.Id))
            .ThenByDescending(e => e.Name.StartsWith(text, StringComparison.OrdinalIgnoreCase))
            .ThenBy(e => e.Name, StringComparer.Ordinal)
            .Select(e => e.Id)
            .Take(Most);
        IEnumerable<string> unknown = told
            .Ordered.Select(t => t.Id)
            .Where(id => id.StartsWith(slug, StringComparison.Ordinal))
            .Take(Most)
            .Order(StringComparer.Ordinal);
        return
        [
            .. known
                .Concat(unknown)
                .Distinct(StringComparer.Ordinal)
                .Select(id => Form(desk, id, told.Of(id)))
                .Where(a => type is null || a.Type == type)
                .OrderByDescending(a => exact.Contains(a.Id))
                .ThenByDescending(a => a.Statements > 0),
        ];
    }

    private static ActorForm Form(ServerDesk desk, string id, int statements) =>
        desk.Known.Knowledge.Value.Find(id) is { } entity
            ? new ActorForm(id, entity.Name, entity.Type.ToString().ToLowerInvariant(), entity.Kind, statements)
            : new ActorForm(id, id, "unknown", null, statements);
}

/// <summary>Parties that were found.</summary>
internal sealed record ActorListForm(IReadOnlyList<ActorForm> Items, long Total);

/// <summary>A party.</summary>
internal sealed record ActorForm(string Id, string Name, string Type, string? Kind, int Statements);

/// <summary>How often parties are told of, the most told of first.</summary>
internal sealed class PartyCounts((string Id, int Statements)[] counts)
{
    private readonly Dictionary<string, int> _byId = counts.ToDictionary(
        c => c.Id,
        c => c.Statements,
        StringComparer.Ordinal
    );

    public (string Id, int Statements)[] Ordered { get; } =
    [.. counts.OrderByDescending(c => c.Statements).ThenBy(c => c.Id, StringComparer.Ordinal)];

    /// <summary>Statements that involve them; 0 for someone who is not told of.</summary>
    public int Of(string id) => _byId.GetValueOrDefault(id);
}
