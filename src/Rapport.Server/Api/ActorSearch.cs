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
        api.MapGet("/actors", Get)
            .WithSummary(
                "Parties by name or id, with the number of statements that involve them; without text, the most told of."
            )
            .Answers<ActorListForm>();

    private static IResult Get(
        ServerDesk desk,
        [FromQuery, Description("A part of the name, or the beginning of the id.")] string? text = null,
        [FromQuery, Description("state, organization, person, group, region or project.")] string? type = null,
        [FromQuery, Description("How many, 1 to 200; 20 where nothing is said.")] string? limit = null
    )
    {
        int size = ParameterText.Limit(limit, Usual, Most);
        string? wanted = ParameterText.OneOf<EntityType>("type", type) is [var only] ? only : null;
        ActorForm[] found = string.IsNullOrWhiteSpace(text)
            ? MostTold(desk, wanted)
            : Called(desk, text.Trim(), wanted);
        return Results.Ok(new ActorListForm([.. found.Take(size)], found.Length));
    }

    private static ActorForm[] MostTold(ServerDesk desk, string? type)
    {
        byte[] json = desk.Cache.Get(
            $"most told {desk.Stamp()}",
            () =>
            {
                var counts = desk.Store.Ask(t =>
                    t.Sides.Join(t.Statements, s => s.Statement, r => r.Id, (s, r) => s.Entity)
                        .GroupBy(e => e)
                        .Select(g => new { g.Key, N = g.Count() })
                        .OrderByDescending(g => g.N)
                        .Take(5 * Most)
                        .ToArray()
                );
                return System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(
                    counts.Select(c => Form(desk, c.Key, c.N)).ToArray()
                );
            }
        );
        ActorForm[] all = System.Text.Json.JsonSerializer.Deserialize<ActorForm[]>(json)!;
        return [.. all.Where(a => type is null || a.Type == type)];
    }

    private static ActorForm[] Called(ServerDesk desk, string text, string? type)
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
        string[] told = desk.Store.Ask(t => t.SidesFrom(slug).Select(s => s.Entity).Distinct().Take(Most).ToArray());
        string[] ids = [.. known.Concat(told.Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal)];
        Dictionary<string, int> counts = desk.Store.Ask(t =>
            t.Sides.Where(s => ids.Contains(s.Entity))
                .GroupBy(s => s.Entity)
                .Select(g => new { g.Key, N = g.Count() })
                .ToDictionary(g => g.Key, g => g.N)
        );
        return
        [
            .. ids.Select(id => Form(desk, id, counts.GetValueOrDefault(id)))
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
