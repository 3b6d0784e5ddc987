using System.ComponentModel;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Rapport.Analysis.Figures;
using Rapport.Desk.Figures;
using Rapport.Server.Hosting;

namespace Rapport.Server.Api;

/// <summary>The figures of the commands on a picture, in the JSON and CSV that the commands print.</summary>
internal static class FigureRoutes
{
    public static void MapFigures(this IEndpointRouteBuilder api)
    {
        api.MapGet(
                "/actors/{id}",
                (string id, [AsParameters] FigureParameters asked, ServerDesk desk) =>
                    desk.AnswerAsync($"actor {id}", asked, (a, q) => a.Actor(id, q))
            )
            .WithSummary(
                "What one party does and has done to it, its offices and memberships, and what is said to hold of it."
            )
            .Answers<Dictionary<string, IReadOnlyList<Dictionary<string, object?>>>>();
        api.MapGet(
                "/organizations/{id}",
                (string id, [AsParameters] FigureParameters asked, ServerDesk desk) =>
                    desk.AnswerAsync($"organization {id}", asked, (a, q) => a.Organization(id, q))
            )
            .WithSummary("Members on a day, how that changed, what articles say of membership, meetings, relations.")
            .Answers<Dictionary<string, IReadOnlyList<Dictionary<string, object?>>>>();
        api.MapGet(
                "/regions/{id}",
                (string id, [AsParameters] FigureParameters asked, ServerDesk desk) =>
                    desk.AnswerAsync($"region {id}", asked, (a, q) => a.Region(id, q))
            )
            .WithSummary("A region's states, who acts on them, and what is said to hold of them.")
            .Answers<Dictionary<string, IReadOnlyList<Dictionary<string, object?>>>>();
        api.MapGet(
                "/dyads/{a}/{b}",
                (string a, string b, [AsParameters] FigureParameters asked, ServerDesk desk) =>
                    desk.AnswerAsync($"dyad {a}/{b}", asked, (answers, q) => answers.Dyad(a, b, q))
            )
            .WithSummary("The monthly series of two parties with coverage, and what stands between them.")
            .Answers<Dictionary<string, IReadOnlyList<Dictionary<string, object?>>>>();
        api.MapGet(
                "/calendar",
                (
                    [AsParameters] FigureParameters asked,
                    ServerDesk desk,
                    [FromQuery, Description("The day of asking; the clock's where nothing is said.")] string? today
                ) =>
                {
                    DateOnly day = ParameterText.Day("today", today) ?? desk.Today;
                    return desk.AnswerAsync($"calendar {day:O}", asked, (a, q) => [a.Calendar(q, day)]);
                }
            )
            .WithSummary("What was planned and what became of it.")
            .Answers<Dictionary<string, IReadOnlyList<Dictionary<string, object?>>>>();
        api.MapGet(
                "/conflicts",
                ([AsParameters] FigureParameters asked, ServerDesk desk) =>
                    desk.AnswerAsync("conflicts", asked, (a, q) => [a.Conflicts(q)])
            )
            .WithSummary("Statements on one act or relation that cannot both hold, side by side.")
            .Answers<Dictionary<string, IReadOnlyList<Dictionary<string, object?>>>>();
        api.MapGet("/network", NetworkAsync)
            .WithSummary("Who deals with whom; format=graphml or gexf for other programs.")
            .Answers<Dictionary<string, IReadOnlyList<Dictionary<string, object?>>>>();
    }

    private static Task<KeptAnswer> NetworkAsync([AsParameters] FigureParameters asked, ServerDesk desk) =>
        asked.Format switch
        {
            "graphml" => GraphAsync(desk, asked, GraphExport.ToGraphMl, "application/graphml+xml"),
            "gexf" => GraphAsync(desk, asked, GraphExport.ToGexf, "application/gexf+xml"),
            _ => desk.AnswerAsync("network", asked, (a, q) => [a.Network(q)]),
        };

    private static async Task<KeptAnswer> GraphAsync(
        ServerDesk desk,
        FigureParameters asked,
        Func<Figure, Func<string, string>, string> write,
        string type
    )
    {
        FigureQuestion question = asked.Question();
        DateTimeOffset? asOf = asked.Moment();
        Kept<PackedAnswer> answer = await desk.Cache.GetAsync(
            $"network {asked.Format} {question} {asOf:O}",
            Effort.Great,
            () => Encoding.UTF8.GetBytes(write(desk.Answers(asOf).Network(question), desk.Figures(asOf).NameOf))
        );
        return new KeptAnswer(answer, desk.Clock, $"{type}; charset=utf-8");
    }

    private static async Task<KeptAnswer> AnswerAsync(
        this ServerDesk desk,
        string name,
        FigureParameters asked,
        Func<PictureAnswers, FigureQuestion, IReadOnlyList<Figure>> figures
    )
    {
        FigureQuestion question = asked.Question();
        DateTimeOffset? asOf = asked.Moment();
        bool csv = asked.Format switch
        {
            null or "" or "json" => false,
            "csv" => true,
            _ => throw Refusal.Bad("format", "it is none of json, csv"),
        };
        Kept<PackedAnswer> answer = await desk.Cache.GetAsync(
            $"{name} {csv} {question} {asOf:O}",
            Effort.Great,
            () => Form(figures(desk.Answers(asOf), question), csv)
        );
        return new KeptAnswer(answer, desk.Clock, csv ? "text/csv; charset=utf-8" : JsonAnswer.Json);
    }

    private static byte[] Form(IReadOnlyList<Figure> figures, bool csv)
    {
        using var buffer = new MemoryStream();
        if (csv)
        {
            using var writer = new StreamWriter(buffer, new UTF8Encoding(false), leaveOpen: true);
            FigureForms.WriteCsv(figures, writer);
        }
        else
        {
            FigureForms.WriteJson(figures, buffer);
        }
        return buffer.ToArray();
    }
}

/// <summary>What may be asked of figures.</summary>
internal sealed record FigureParameters
{
    [FromQuery(Name = "from"), Description("First day, yyyy-MM-dd.")]
    public string? From { get; init; }

    [FromQuery(Name = "to"), Description("Last day, yyyy-MM-dd.")]
    public string? To { get; init; }

    [FromQuery(Name = "on"), Description("The day of memberships and offices.")]
    public string? On { get; init; }

    [FromQuery(Name = "party"), Description("Id or name of someone who must be involved.")]
    public string? Party { get; init; }

    [FromQuery(Name = "asOf"), Description("The picture as it stood at that moment: a day (its end) or a time, UTC.")]
    public string? AsOf { get; init; }

    [FromQuery(Name = "format"), Description("json (default) or csv; of the network also graphml, gexf.")]
    public string? Format { get; init; }

    public FigureQuestion Question()
    {
        (DateOnly? from, DateOnly? to) = ParameterText.Days(From, To);
        return new FigureQuestion(from, to)
        {
            On = ParameterText.Day("on", On),
            Party = string.IsNullOrWhiteSpace(Party) ? null : Party,
        };
    }

    public DateTimeOffset? Moment() => ParameterText.Moment("asOf", AsOf);
}
