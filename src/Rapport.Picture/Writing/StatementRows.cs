using Rapport.Picture.Rows;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Picture.Writing;

/// <summary>The rows of one statement; numbers are filled in when it is written. The same statement gives the same rows.</summary>
internal sealed record StatementRows(
    StatementRow Statement,
    IReadOnlyList<PartyRow> Parties,
    IReadOnlyList<SideRow> Sides
)
{
    /// <param name="statement">The statement.</param>
    /// <param name="line">Its place in the article's coding.</param>
    /// <param name="published">The article's publication day, or null.</param>
    /// <param name="codePoints">Index over the article's text.</param>
    public static StatementRows Of(Statement statement, int line, string? published, CodePointIndex codePoints)
    {
        PartyRow[] parties =
        [
            .. statement.Actors.Select((p, i) => Party(p, Names.Actor, i, null, codePoints)),
            .. statement.Recipients.Select((p, i) => Party(p, Names.Recipient, i, null, codePoints)),
            .. statement.SaidBy.Select((s, i) => Party(s.Speaker, Names.SaidBy, i, s.Verb, codePoints)),
        ];
        StatementRow row = Row(statement, line, published, codePoints);
        return new StatementRows(row, parties, [.. SidesOf(parties, row.Day)]);
    }

    /// <summary>The same rows with their numbers.</summary>
    public StatementRows Numbered(long id, long article, int run, long added) =>
        new(
            Statement with
            {
                Id = id,
                Article = article,
                Run = run,
                Added = added,
            },
            [.. Parties.Select(p => p with { Statement = id })],
            [.. Sides.Select(s => s with { Statement = id })]
        );

    private static StatementRow Row(Statement s, int line, string? published, CodePointIndex codePoints) =>
        new()
        {
            Line = line,
            Ended = long.MaxValue,
            Day = IsoDay.Of(s.When?.Start) ?? IsoDay.Of(s.When?.End) ?? published ?? "",
            Hash = StoredText.Of(s.Id),
            Kind = Names.Of(s.Kind),
            Type = StoredText.Of(s.Type),
            Mode = StoredText.OfOptional(s.Mode),
            Context = StoredText.Of(Names.List(s.Context)),
            Cameo = StoredText.OfOptional(s.Cameo),
            Goldstein = s.Goldstein,
            Object = StoredText.OfOptional(s.Object),
            Quantity = s.Quantity,
            Status = Names.Of(s.Status),
            Basis = Names.Of(s.Basis),
            WhenStart = IsoDay.Of(s.When?.Start),
            WhenEnd = IsoDay.Of(s.When?.End),
            WhenPrecision = s.When is { } when ? Names.Of(when.Precision) : null,
            WhenText = StoredText.OfOptional(s.When?.Text),
            WhereName = StoredText.OfOptional(s.Where?.Name),
            WhereCountry = StoredText.OfOptional(s.Where?.Country),
            WhereLat = s.Where?.Latitude,
            WhereLon = s.Where?.Longitude,
            WhereGeonames = s.Where?.GeoNames,
            Sentence = s.Evidence.Sentence + 1,
            EvidenceStart = codePoints.ToCodePoint(s.Evidence.Span.Start),
            EvidenceEnd = codePoints.ToCodePoint(s.Evidence.Span.End),
            Evidence = StoredText.Of(s.Evidence.Text),
            Rules = StoredText.Of(
                Names.List(s.Trace.Where(t => t.Step == "rule").Select(t => t.By).Distinct(StringComparer.Ordinal))
            ),
            Confidence = Math.Round(s.Confidence, 3),
        };

    private static PartyRow Party(Party party, string role, int position, string? verb, CodePointIndex codePoints) =>
        new()
        {
            Role = role,
            Position = position,
            Id = StoredText.Of(party.Id),
            Name = StoredText.Of(party.Name),
            Type = Names.Of(party.Type),
            ActsFor = StoredText.Of(Names.List(party.Of)),
            Office = StoredText.OfOptional(party.Role),
            Verb = StoredText.OfOptional(verb),
            Start = codePoints.ToCodePoint(party.Mention.Span.Start),
            End = codePoints.ToCodePoint(party.Mention.Span.End),
            Words = StoredText.Of(party.Mention.Text),
        };

    private static IEnumerable<SideRow> SidesOf(PartyRow[] parties, string day)
    {
        var seen = new HashSet<(string, string)>();
        IEnumerable<SideRow> all = parties
            .Select(p => Side(p.Id, p.Role, direct: 1, day))
            .Concat(
                parties.SelectMany(p =>
                    p.ActsFor.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Select(id => Side(id, p.Role, direct: 0, day))
                )
            );
        return all.Where(s => seen.Add((s.Entity, s.Role)));
    }

    private static SideRow Side(string id, string role, int direct, string day) =>
        new()
        {
            Entity = EntityKey.Of(id),
            Role = role,
            Day = day,
            Direct = direct,
        };
}
