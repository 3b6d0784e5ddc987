using System.Collections.Immutable;
using Rapport.Coding.Parties;
using Rapport.Coding.Time;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>Makes the statements whose verb a coordination leaves out: “visited Oslo on 4 April and Riga from 5 to 6 April”.</summary>
internal static class GappedCoordination
{
    /// <summary>The statement without the parties of the gaps, and one more for each gap that names a party.</summary>
    public static IEnumerable<Statement> Split(Statement statement, Token trigger, CodingContext context)
    {
        Statement whole = statement;
        var further = new List<Statement>();
        foreach (GappedDate gap in statement.Recipients.IsEmpty ? [] : context.Gaps(trigger))
        {
            ImmutableArray<ResolvedParty> parties = context.Parties(gap.Argument);
            if (parties.IsEmpty)
            {
                continue;
            }
            var named = parties.Select(p => p.Party.Id).ToHashSet(StringComparer.Ordinal);
            ImmutableArray<Party> rest = whole.Recipients.RemoveAll(p => named.Contains(p.Id));
            if (rest.IsEmpty)
            {
                continue;
            }
            whole = whole with { Recipients = rest };
            further.Add(Further(statement, gap, parties, context));
        }
        return further.Count == 0 ? [statement] : [whole with { Id = StatementId.Of(whole) }, .. further];
    }

    private static Statement Further(
        Statement statement,
        GappedDate gap,
        ImmutableArray<ResolvedParty> parties,
        CodingContext context
    )
    {
        (Place Value, string Why)? where = statement.Where is null ? null : context.PlaceAt(gap.Argument);
        Statement further = statement with
        {
            Recipients = [.. parties.Select(p => p.Party)],
            When = gap.Date.Value,
            Where = where?.Value,
            Evidence = statement.Evidence with { Span = gap.Evidence, Text = gap.Evidence.Of(context.Document.Text) },
            Trace =
            [
                .. statement.Trace.Where(s => s.Step is not ("date" or "place" or "recipient")),
                .. parties.Select(p => p.Why with { Step = "recipient" }),
                new TraceStep("date", "time", gap.Date.Value.Text, gap.Date.Why + "; its verb stands before the “and”"),
                .. where is { } placed
                    ? [new TraceStep("place", "place", placed.Value.Name, placed.Why)]
                    : Enumerable.Empty<TraceStep>(),
            ],
        };
        return further with { Id = StatementId.Of(further) };
    }
}
