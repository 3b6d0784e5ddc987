using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Rapport.Server.Api;

/// <summary>A page of statements.</summary>
internal sealed record StatementPageForm(
    IReadOnlyList<StatementForm> Items,
    string? Next,
    [property: Description("null: they are not counted yet; /statements/count does.")] long? Total
);

/// <summary>How many statements fit.</summary>
internal sealed record StatementCountForm(long Total);

/// <summary>A party of a statement.</summary>
internal record PartyForm
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Type { get; init; }
    public required IReadOnlyList<string> Of { get; init; }
    public required string? Role { get; init; }
    public required MentionForm Mention { get; init; }
    public string? Verb { get; init; }
}

/// <summary>Words of the text; offsets count code points.</summary>
internal sealed record MentionForm(int Start, int End, string Text);

/// <summary>When.</summary>
internal sealed record WhenForm(string? Start, string? End, string Precision, string? Text);

/// <summary>Where.</summary>
internal sealed record WhereForm(string? Name, string? Country, double? Lat, double? Lon, int? Geonames);

/// <summary>Where in which article.</summary>
internal sealed record EvidenceForm(string Document, int Sentence, int Start, int End, string Text);

/// <summary>A statement as docs/statement.md has it, and what the picture adds.</summary>
internal record StatementForm
{
    public required string Id { get; init; }
    public required string Kind { get; init; }
    public required string Type { get; init; }
    public required string? Mode { get; init; }
    public required IReadOnlyList<string> Context { get; init; }
    public required string? Cameo { get; init; }
    public required double? Goldstein { get; init; }
    public required IReadOnlyList<PartyForm> Actors { get; init; }
    public required IReadOnlyList<PartyForm> Recipients { get; init; }
    public required string? Object { get; init; }
    public required double? Quantity { get; init; }
    public required string Status { get; init; }

    [JsonPropertyName("said_by")]
    public required IReadOnlyList<PartyForm> SaidBy { get; init; }
    public required string Basis { get; init; }
    public required WhenForm? When { get; init; }
    public required WhereForm? Where { get; init; }
    public required EvidenceForm Evidence { get; init; }
    public JsonElement? Trace { get; init; }
    public required double Confidence { get; init; }
    public required string? Day { get; init; }
    public required string? Review { get; init; }
    public required string? Event { get; init; }
    public required string Article { get; init; }
    public required string? ArticleTitle { get; init; }
    public required string? ArticleDate { get; init; }
    public required string? ArticleSource { get; init; }
    public required string? ArticleUrl { get; init; }
    public required string Origin { get; init; }
}

/// <summary>One statement with all that belongs to it.</summary>
internal sealed record StatementDetailForm : StatementForm
{
    public required IReadOnlyList<DecisionForm> Decisions { get; init; }
    public required IReadOnlyList<StatementForm> SameEvent { get; init; }
}

/// <summary>What a person decided.</summary>
internal sealed record DecisionForm(long Seq, string At, string Author, string Action, string Subject, string Reason);

/// <summary>What an answer looks like, for the OpenAPI document; answers are written by hand and tested against these.</summary>
internal static class AnswerForms
{
    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder route) =>
        route.Produces<T>(StatusCodes.Status200OK, "application/json").ProducesProblem(StatusCodes.Status400BadRequest);
}
