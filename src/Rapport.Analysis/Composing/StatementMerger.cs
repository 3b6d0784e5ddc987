using Rapport.Knowledge;
using Rapport.Text.Statements;

namespace Rapport.Analysis.Composing;

/// <summary>Joins statements that make the same claim: same type, parties, status and source, and nothing in time or object that tells them apart.</summary>
internal sealed class StatementMerger(Ontology ontology)
{
    public List<MergedStatement> Merge(IEnumerable<ReportedStatement> reports)
    {
        var merged = new List<MergedStatement>();
        var byKey = new Dictionary<string, List<MergedStatement>>(StringComparer.Ordinal);
        var byEvent = new Dictionary<string, MergedStatement>(StringComparer.Ordinal);
        foreach (ReportedStatement report in reports)
        {
            string key = Key(report.Statement);
            if (!byKey.TryGetValue(key, out List<MergedStatement>? same))
            {
                byKey[key] = same = [];
            }
            string? act = report.Event is null ? null : EventKey(report);
            MergedStatement? match =
                act is not null && byEvent.TryGetValue(act, out MergedStatement? joined)
                    ? joined
                    : same.FirstOrDefault(m => Agree(m.Fullest, report.Statement));
            if (match is not null)
            {
                match.Add(report);
            }
            else
            {
                match = new MergedStatement(report);
                same.Add(match);
                merged.Add(match);
            }
            if (act is not null)
            {
                byEvent.TryAdd(act, match);
            }
        }
        return merged;
    }

    /// <summary>Reports of one event are one line where they say the same of it and the same people say so.</summary>
    private static string EventKey(ReportedStatement report)
    {
        Statement s = report.Statement;
        string sources = string.Join('>', s.SaidBy.Select(a => a.Speaker.Id));
        // Whoever joined them: “A aided B” and “B aided A” are never one line.
        bool isMutual = s.Type is "CONSULT" or "AGREE" or "SUPPORT" or "COOPERATE";
        string side =
            isMutual || s.Actors.IsEmpty ? ""
            : s.Actors[0].Of is [string of, ..] ? of
            : s.Actors[0].Id;
        return string.Join('|', report.Event, s.Status, s.Basis, side, sources, s.Quantity);
    }

    private string Key(Statement s)
    {
        string actors = Ids(s.Actors);
        string recipients = Ids(s.Recipients);
        bool mutual = s.Type is "CONSULT" or "AGREE" or "COOPERATE" || ontology.FindRelation(s.Type)?.Mutual == true;
        string sides =
            mutual && s.Mode != "visit" && string.CompareOrdinal(actors, recipients) > 0
                ? $"{recipients}/{actors}"
                : $"{actors}/{recipients}";
        string sources = string.Join('>', s.SaidBy.Select(a => a.Speaker.Id));
        return string.Join('|', s.Kind, s.Type, s.Mode, s.Status, s.Basis, sides, sources, s.Quantity);
    }

    private static string Ids(IEnumerable<Party> parties) =>
        string.Join(',', parties.Select(p => p.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static bool Agree(Statement a, Statement b) => SameObject(a, b) && SameTime(a, b) && SamePlace(a, b);

    /// <summary>A relation holds whether or not one of the reports says what about; an act without its object may be another act.</summary>
    private static bool SameObject(Statement a, Statement b)
    {
        if (string.Equals(a.Object, b.Object, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        return a.Object is null || b.Object is null;
    }

    private static bool SameTime(Statement a, Statement b)
    {
        if (a.When is null || b.When is null)
        {
            return true;
        }
        return Within(a.When, b.When) || Within(b.When, a.When);
    }

    private static bool Within(TimeInterval inner, TimeInterval outer) =>
        (outer.Start is null || inner.Start >= outer.Start) && (outer.End is null || inner.End <= outer.End);

    private static bool SamePlace(Statement a, Statement b) =>
        a.Where is null || b.Where is null || a.Where.Name == b.Where.Name || a.Where.Country == b.Where.Country;
}
