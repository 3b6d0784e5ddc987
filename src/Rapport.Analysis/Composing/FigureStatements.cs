using System.Collections.Immutable;
using Rapport.Analysis.Figures;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Composing;

/// <summary>The statements of a brief as figures count them.</summary>
internal static class FigureStatements
{
    /// <param name="report">The statement with its report.</param>
    /// <param name="article">Where it stands.</param>
    /// <param name="act">What counts as one act, or null where it stands alone.</param>
    public static FigureStatement Of(ReportedStatement report, Article article, string? act)
    {
        Statement s = report.Statement;
        DateOnly? published = article.Published?.Date;
        return new FigureStatement
        {
            Id = s.Id,
            IsRelation = s.Kind == StatementKind.Relation,
            Type = s.Type,
            Mode = s.Mode,
            Goldstein = s.Goldstein,
            Status = StatementJson.Name(s.Status),
            Start = s.When?.Start,
            End = s.When?.End,
            Day = s.When?.Start ?? s.When?.End ?? published,
            Object = s.Object,
            Quantity = s.Quantity,
            Place = s.Where?.Name,
            Country = s.Where?.Country,
            Words = s.Evidence.Text,
            Article = article.Title ?? article.Id,
            Source = article.Source ?? "",
            Origin = report.Origin,
            Published = published,
            Event = act,
            Actors = Parties(s.Actors),
            Recipients = Parties(s.Recipients),
            SaidBy = Parties(s.SaidBy.Select(a => a.Speaker)),
        };
    }

    private static ImmutableArray<FigureParty> Parties(IEnumerable<Party> parties) =>
        [.. parties.Select(p => new FigureParty(p.Id, p.Name, p.Of))];
}
