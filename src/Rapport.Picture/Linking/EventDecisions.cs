using LinqToDB;
using Rapport.Picture.Reading;
using Rapport.Picture.Rows;

namespace Rapport.Picture.Linking;

/// <summary>Merges and splits of events by hand, in the order in which they were made. They name statements, for events come and go.</summary>
internal sealed class EventDecisions
{
    private readonly DecisionRow[] _decisions;

    private EventDecisions(DecisionRow[] decisions) => _decisions = decisions;

    /// <summary>Those made until that entry of the log.</summary>
    public static EventDecisions Of(PictureConnection connection, long seq) =>
        new([
            .. connection
                .Decisions.Where(d => d.Seq <= seq)
                .Where(d => d.Action == DecisionWords.MergeEvents || d.Action == DecisionWords.SplitEvent)
                .OrderBy(d => d.Seq),
        ]);

    /// <summary>The same events after the decisions: a merge makes one of two, a split takes a statement out.</summary>
    public List<List<ReportedAct>> Apply(IReadOnlyList<List<ReportedAct>> events)
    {
        List<List<ReportedAct>> result = [.. events];
        foreach (DecisionRow decision in _decisions)
        {
            List<ReportedAct>? own = Find(result, decision.Subject);
            string other = DecisionDetail.Into(decision.Detail);
            List<ReportedAct>? its = Find(result, other);
            if (own is null)
            {
                continue;
            }
            if (decision.Action == DecisionWords.MergeEvents && its is not null && its != own)
            {
                result.Remove(own);
                result.Remove(its);
                result.Add(Ordered(own.Concat(its)));
            }
            else if (decision.Action == DecisionWords.SplitEvent && its == own && own.Count > 1)
            {
                result.Remove(own);
                result.Add([.. own.Where(a => a.Hash == decision.Subject)]);
                result.Add([.. own.Where(a => a.Hash != decision.Subject)]);
            }
        }
        return result;
    }

    private static List<ReportedAct>? Find(List<List<ReportedAct>> events, string hash) =>
        events.Find(e => e.Exists(a => a.Hash == hash));

    private static List<ReportedAct> Ordered(IEnumerable<ReportedAct> acts) =>
        [
            .. acts.OrderBy(a => a.Day, StringComparer.Ordinal)
                .ThenBy(a => a.Hash, StringComparer.Ordinal)
                .ThenBy(a => a.Sha, StringComparer.Ordinal),
        ];
}
