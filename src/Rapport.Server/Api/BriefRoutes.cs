using System.ComponentModel;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Rapport.Analysis;
using Rapport.Analysis.Pictures;
using Rapport.Analysis.Writing;
using Rapport.Server.Hosting;

namespace Rapport.Server.Api;

/// <summary><c>/briefs</c>: what the picture says together, each line with its evidence.</summary>
internal static class BriefRoutes
{
    private const int UsualLines = 60;
    private const int MostSubjects = 20;

    public static void MapBriefs(this IEndpointRouteBuilder api)
    {
        api.MapGet("/briefs", GetAsync)
            .WithSummary(
                "A brief on the picture, as rapport brief --db composes it; format=html, markdown or text for people."
            )
            .Produces<object>(StatusCodes.Status200OK, "application/json", "text/html", "text/markdown", "text/plain")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapPost(
                "/briefs",
                (BriefAskForm form, ServerDesk desk) => AnswerAsync(desk, form.Parameters(), form.Format)
            )
            .WithSummary("The same, asked in the body.")
            .Produces<object>(StatusCodes.Status200OK, "application/json", "text/html", "text/markdown", "text/plain")
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static Task<KeptAnswer> GetAsync(
        [AsParameters] BriefParameters asked,
        ServerDesk desk,
        [FromQuery, Description("json (default), html, markdown or text.")] string? format
    ) => AnswerAsync(desk, asked, format);

    private static async Task<KeptAnswer> AnswerAsync(ServerDesk desk, BriefParameters asked, string? format)
    {
        BriefShape shape = BriefShape.Of(format);
        PictureBriefRequest request = Request(desk, asked);
        Kept<PackedAnswer> answer = await desk.Cache.GetAsync(
            $"brief {format} {string.Join(',', asked.About ?? [])} {asked}",
            Effort.Great,
            () => Write(desk.Briefs.Compose(request), shape.Write)
        );
        return new KeptAnswer(answer, desk.Clock, shape.Type);
    }

    /// <summary>What the parameters ask for.</summary>
    public static PictureBriefRequest Request(ServerDesk desk, BriefParameters asked)
    {
        string[] about =
        [
            .. (asked.About ?? []).SelectMany(a => ParameterText.List(a)).Distinct(StringComparer.Ordinal),
        ];
        if (about.Length > MostSubjects)
        {
            throw Refusal.Bad("about", $"a brief is about {MostSubjects} parties at most");
        }
        (DateOnly? from, DateOnly? to) = ParameterText.Days(asked.From, asked.To);
        return new PictureBriefRequest
        {
            About = [.. about.Select(desk.Briefs.Subject)],
            From = from,
            To = to,
            Today = ParameterText.Day("today", asked.Today),
            AsOf = ParameterText.Moment("asOf", asked.AsOf),
            Confidence = ParameterText.Number("confidence", asked.Confidence),
            LongestSection = ParameterText.Limit(asked.Lines, UsualLines, 1000),
        };
    }

    private static byte[] Write(Brief brief, Action<Brief, TextWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new StreamWriter(buffer, new UTF8Encoding(false)) { NewLine = "\n" })
        {
            write(brief, writer);
        }
        return buffer.ToArray();
    }
}

/// <summary>What a brief is to be about.</summary>
internal sealed record BriefParameters
{
    [
        FromQuery(Name = "about"),
        Description("Ids or names, separated by commas or repeated: what involves two of them at least.")
    ]
    public string[]? About { get; init; }

    [FromQuery(Name = "from"), Description("First day, yyyy-MM-dd.")]
    public string? From { get; init; }

    [FromQuery(Name = "to"), Description("Last day, yyyy-MM-dd.")]
    public string? To { get; init; }

    [FromQuery(Name = "today"), Description("The day by which plans are past or ahead.")]
    public string? Today { get; init; }

    [FromQuery(Name = "asOf"), Description("The picture as it stood at that moment.")]
    public string? AsOf { get; init; }

    [FromQuery(Name = "lines"), Description("Longest section in lines, 1 to 1000; 60 where nothing is said.")]
    public string? Lines { get; init; }

    [
        FromQuery(Name = "confidence"),
        Description(
            "Only statements read with at least this confidence, 0 to 1; the answer says how many are left out."
        )
    ]
    public string? Confidence { get; init; }
}

/// <summary>A brief asked for in a body.</summary>
internal sealed record BriefAskForm(
    IReadOnlyList<string>? About,
    string? From,
    string? To,
    string? Today,
    string? AsOf,
    int? Lines,
    double? Confidence,
    string? Format
)
{
    public BriefParameters Parameters() =>
        new()
        {
            About = About is null ? null : [.. About.Select(a => a ?? "")],
            From = From,
            To = To,
            Today = Today,
            AsOf = AsOf,
            Lines = Lines?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Confidence = Confidence?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
}

/// <summary>A form of a brief.</summary>
internal sealed record BriefShape(string Type, Action<Brief, TextWriter> Write)
{
    private const int Width = 100;

    public static BriefShape Of(string? format) =>
        format switch
        {
            null or "" or "json" => new BriefShape(JsonAnswer.Json, BriefJson.Write),
            "html" => new BriefShape("text/html; charset=utf-8", BriefHtml.Write),
            "markdown" => new BriefShape("text/markdown; charset=utf-8", BriefMarkdown.Write),
            "text" => new BriefShape("text/plain; charset=utf-8", (b, w) => BriefText.Write(b, w, Width)),
            _ => throw Refusal.Bad("format", "it is none of json, html, markdown, text"),
        };
}
