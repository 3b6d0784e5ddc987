using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Rapport.Analysis.Figures;
using Rapport.Analysis.Writing;
using Rapport.Desk.Figures;
using Rapport.Picture;
using Rapport.Server.Hosting;

namespace Rapport.Server.Api;

/// <summary><c>/review</c>: what there is to decide.</summary>
internal static class ReviewRoutes
{
    private const int Most = 200;
    private const double Doubtful = 0.6;

    public static void MapReview(this IEndpointRouteBuilder api) =>
        api.MapGet("/review", GetAsync)
            .WithSummary(
                "Statements of low confidence that nobody has looked at, contradictions, and parties that may be one."
            )
            .Answers<ReviewForm>();

    private static async Task<KeptAnswer> GetAsync(
        [AsParameters] FigureParameters asked,
        ServerDesk desk,
        [FromQuery, Description("How many of each, 1 to 200; 50 where nothing is said.")] string? limit
    )
    {
        int size = ParameterText.Limit(limit, 50, Most);
        FigureQuestion question = asked.Question();
        DateTimeOffset? asOf = asked.Moment();
        Kept<PartyPair[]> pairs = await desk.Cache.GetAsync(
            "parties that may be one",
            Effort.Great,
            () => PartyPair.Of(desk).Take(Most).ToArray(),
            found => found.Length * 400L
        );
        return new KeptAnswer(
            await desk.Cache.GetAsync(
                $"review {question} {size} {asOf:O}",
                Effort.Great,
                () => JsonAnswer.Bytes(json => Write(json, desk, question, size, asOf, pairs.Value))
            ),
            desk.Clock
        );
    }

    private static void Write(
        Utf8JsonWriter json,
        ServerDesk desk,
        FigureQuestion question,
        int size,
        DateTimeOffset? asOf,
        PartyPair[] pairs
    )
    {
        Figure conflicts = desk.Answers(asOf).Conflicts(question);
        var filter = new StatementFilter
        {
            From = question.From,
            To = question.To,
            Parties = question.Party is null ? [] : [desk.Figures(asOf).Term(question.Party)],
        };
        string[] doubtful = desk.Store.Ask(
            t =>
                t.Matching(filter)
                    .Where(s => s.Review == null && s.Confidence < Doubtful)
                    .OrderBy(s => s.Confidence)
                    .ThenBy(s => s.Hash)
                    .Take(size)
                    .Select(s => s.Hash)
                    .ToArray(),
            asOf
        );
        json.WriteStartObject();
        json.WriteStartArray("doubtful");
        foreach (StoredStatement statement in StatementsOf.Ids(desk.Store, doubtful, asOf))
        {
            StatementWriter.Write(json, statement, trace: false);
        }
        json.WriteEndArray();
        FigureJson.WriteRows(json, "conflicts", conflicts with { Rows = [.. conflicts.Rows.Take(size)] });
        json.WriteStartArray("merges");
        foreach (PartyPair pair in pairs.Take(size))
        {
            JsonSerializer.Serialize(json, pair, JsonSerializerOptions.Web);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

/// <summary>Two parties of the picture with one name.</summary>
internal sealed record PartyPair(string Party, string PartyName, string Into, string IntoName)
{
    /// <summary>Ids that nobody knows, beside the known or more frequent one of the same name.</summary>
    public static IEnumerable<PartyPair> Of(ServerDesk desk)
    {
        var parties = desk.Store.Ask(t =>
            t.Parties.GroupBy(p => new { p.Id, p.Name })
                .Select(g => new
                {
                    g.Key.Id,
                    g.Key.Name,
                    N = g.Count(),
                })
                .ToArray()
        );
        return parties
            .GroupBy(p => Bare(p.Name), StringComparer.Ordinal)
            .Where(g => g.Key.Length > 2 && g.Select(p => p.Id).Distinct(StringComparer.Ordinal).Count() > 1)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g =>
            {
                var ordered = g.OrderByDescending(p => desk.Known.Knowledge.Value.Find(p.Id) is not null)
                    .ThenByDescending(p => p.N)
                    .ThenBy(p => p.Id, StringComparer.Ordinal)
                    .ToArray();
                return ordered
                    .Skip(1)
                    .Where(p => p.Id != ordered[0].Id && desk.Known.Knowledge.Value.Find(p.Id) is null)
                    .Select(p => new PartyPair(p.Id, p.Name, ordered[0].Id, ordered[0].Name));
            })
            .Where(p => !desk.Store.SameParty(p.Party).Contains(p.Into, StringComparer.Ordinal));
    }

    private static string Bare(string name)
    {
        string small = string.Concat(name.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c == ' '));
        return small.StartsWith("the ", StringComparison.Ordinal) ? small[4..] : small;
    }
}

/// <summary>What there is to decide.</summary>
internal sealed record ReviewForm(
    IReadOnlyList<StatementForm> Doubtful,
    IReadOnlyList<Dictionary<string, object?>> Conflicts,
    IReadOnlyList<PartyPair> Merges
);
