using Rapport.Desk;
using Rapport.Desk.Query;
using Rapport.Picture;
using Rapport.Server.Hosting;
using Rapport.Text.Statements;

namespace Rapport.Server.Api;

/// <summary>Turns the parameters of a request into a filter.</summary>
internal static class FilterReader
{
    /// <exception cref="Refusal">A value is none.</exception>
    /// <exception cref="QuestionException">Nobody is called so, a type is none, or the first day comes after the last.</exception>
    public static StatementFilter Read(FilterParameters asked, ServerDesk desk)
    {
        var names = new PartyNames(desk.Known.Knowledge, asked.Members ?? false);
        IEnumerable<PartyTerm> Terms(string? value, string? role) =>
            string.IsNullOrWhiteSpace(value) ? [] : [names.Term(value, role, desk.Store)];
        string[] cameo = (asked.Cameo ?? "").Split("..", StringSplitOptions.RemoveEmptyEntries);
        (double? low, double? high) = ParameterText.Range("goldstein", asked.Goldstein);
        (DateOnly? from, DateOnly? to) = ParameterText.Days(asked.From, asked.To);
        string? kind = ParameterText.OneOf<StatementKind>("kind", asked.Kind) is [var only] ? only : null;
        return new StatementFilter
        {
            Parties =
            [
                .. (asked.Party ?? []).SelectMany(p => Terms(p, null)),
                .. Terms(asked.Other, null),
                .. Terms(asked.Actor, "actor"),
                .. Terms(asked.Recipient, "recipient"),
                .. Terms(asked.By, "said_by"),
            ],
            Types = QuestionCheck.Types("type", ParameterText.List(asked.Type), desk.Known.Ontology),
            Hashes = ParameterText.List(asked.Ids),
            Kind = kind,
            Statuses = ParameterText.OneOf<StatementStatus>("status", asked.Status),
            Bases = ParameterText.OneOf<StatementBasis>("basis", asked.Basis),
            From = from,
            To = to,
            Countries = ParameterText.List(asked.Country),
            Place = Some(asked.Place),
            Source = Some(asked.Source),
            Article = Some(asked.Article),
            Text = Some(asked.Text),
            ArticleText = Some(asked.ArticleText),
            CameoFrom = cameo.FirstOrDefault(),
            CameoTo = cameo.LastOrDefault(),
            GoldsteinFrom = low,
            GoldsteinTo = high,
            Confidence = ParameterText.Number("confidence", asked.Confidence),
        };
    }

    private static string? Some(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
