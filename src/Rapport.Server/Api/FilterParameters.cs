using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Rapport.Server.Api;

/// <summary>Which statements are meant: the same parameters everywhere, as <c>rapport query</c> has them.</summary>
internal sealed record FilterParameters
{
    [
        FromQuery(Name = "party"),
        Description(
            "Who is involved in any role: ids or names separated by commas, either of which will do; repeated, each."
        )
    ]
    public string[]? Party { get; init; }

    [FromQuery(Name = "other"), Description("The other party, which must be involved too.")]
    public string? Other { get; init; }

    [FromQuery(Name = "actor"), Description("Who acts.")]
    public string? Actor { get; init; }

    [FromQuery(Name = "recipient"), Description("Who is acted upon.")]
    public string? Recipient { get; init; }

    [FromQuery(Name = "by"), Description("Whose claim it is.")]
    public string? By { get; init; }

    [FromQuery(Name = "members"), Description("true: organizations and regions stand for their members too.")]
    public bool? Members { get; init; }

    [FromQuery(Name = "type"), Description("PLOVER types or relations, separated by commas.")]
    public string? Type { get; init; }

    [FromQuery(Name = "kind"), Description("event or relation.")]
    public string? Kind { get; init; }

    [FromQuery(Name = "status"), Description("occurred, planned, denied, …, separated by commas.")]
    public string? Status { get; init; }

    [FromQuery(Name = "basis"), Description("reported, attributed or assessed, separated by commas.")]
    public string? Basis { get; init; }

    [FromQuery(Name = "from"), Description("First day, yyyy-MM-dd.")]
    public string? From { get; init; }

    [FromQuery(Name = "to"), Description("Last day, yyyy-MM-dd.")]
    public string? To { get; init; }

    [FromQuery(Name = "country"), Description("Where it took place: ISO 3166-1 alpha-3, separated by commas.")]
    public string? Country { get; init; }

    [FromQuery(Name = "place"), Description("Name of the place.")]
    public string? Place { get; init; }

    [FromQuery(Name = "source"), Description("Publisher of the article.")]
    public string? Source { get; init; }

    [FromQuery(Name = "article"), Description("SHA-256 or id of the article.")]
    public string? Article { get; init; }

    [
        FromQuery(Name = "text"),
        Description("Words of the evidence or the object: all of them; \"a phrase\", -without, this OR that.")
    ]
    public string? Text { get; init; }

    [FromQuery(Name = "articleText"), Description("Words of the article, in the same form.")]
    public string? ArticleText { get; init; }

    [FromQuery(Name = "cameo"), Description("CAMEO code with all below it, or a range: 04, 040..057.")]
    public string? Cameo { get; init; }

    [FromQuery(Name = "goldstein"), Description("Range of Goldstein scores: -10..-5.")]
    public string? Goldstein { get; init; }

    [FromQuery(Name = "confidence"), Description("Lowest confidence, 0 to 1.")]
    public string? Confidence { get; init; }

    [FromQuery(Name = "ids"), Description("Ids of statements, separated by commas.")]
    public string? Ids { get; init; }

    [FromQuery(Name = "asOf"), Description("The picture as it stood at that moment: a day (its end) or a time, UTC.")]
    public string? AsOf { get; init; }
}
