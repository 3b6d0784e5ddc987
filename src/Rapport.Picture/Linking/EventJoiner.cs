namespace Rapport.Picture.Linking;

/// <summary>Why one report was joined to another.</summary>
internal readonly record struct ActLink(long First, long Other, float Score, ActReason Reason);

/// <summary>
/// Joins the reports of one type to events. The outcome depends on the statements alone: they are taken by day, id and
/// article, and each joins the best of the events begun before it.
/// </summary>
/// <param name="type">The type: of some, the order of the sides says nothing.</param>
internal sealed class EventJoiner(string type)
{
    private readonly bool _isMutual = type is "CONSULT" or "AGREE" or "SUPPORT" or "COOPERATE";

    private readonly List<List<ReportedAct>> _events = [];
    private readonly List<ActLink> _links = [];

    // By entity that acts or is acted upon: the events begun by a report that names it, in order.
    private readonly Dictionary<int, List<int>> _byParty = [];

    /// <summary>The members of each event, the first one first.</summary>
    public IReadOnlyList<List<ReportedAct>> Events => _events;

    public IReadOnlyList<ActLink> Links => _links;

    public void Join(IEnumerable<ReportedAct> acts)
    {
        IEnumerable<ReportedAct> ordered = acts.OrderBy(a => a.Day, StringComparer.Ordinal)
            .ThenBy(a => a.Hash, StringComparer.Ordinal)
            .ThenBy(a => a.Sha, StringComparer.Ordinal)
            .ThenBy(a => a.Id);
        foreach (ReportedAct act in ordered)
        {
            if (Best(act) is { } best)
            {
                _events[best.Event].Add(act);
                _links.Add(new ActLink(_events[best.Event][0].Id, act.Id, (float)best.Score, best.Reason));
                continue;
            }
            foreach (int party in act.Actors.Union(act.Recipients))
            {
                if (!_byParty.TryGetValue(party, out List<int>? events))
                {
                    _byParty[party] = events = [];
                }
                events.Add(_events.Count);
            }
            _events.Add([act]);
        }
    }

    private (int Event, double Score, ActReason Reason)? Best(ReportedAct act)
    {
        (int Event, double Score, ActReason Reason)? best = null;
        if (act.Day.Length == 0)
        {
            return null;
        }
        foreach (int candidate in Candidates(act))
        {
            if (
                SameAct.Compare(_events[candidate][0], act, _isMutual) is (>= SameAct.Enough, _) found
                && (best is null || found.Score > best.Value.Score)
            )
            {
                best = (candidate, found.Score, found.Reason);
            }
        }
        return best;
    }

    // Events stand in the order of their first days: looking back ends where they are too old.
    private IEnumerable<int> Candidates(ReportedAct act)
    {
        var seen = new SortedSet<int>();
        foreach (int party in act.Actors.Union(act.Recipients))
        {
            List<int> events = _byParty.GetValueOrDefault(party) ?? [];
            for (int i = events.Count - 1; i >= 0 && !TooOld(_events[events[i]][0], act); i--)
            {
                seen.Add(events[i]);
            }
        }
        return seen;
    }

    private static bool TooOld(ReportedAct first, ReportedAct act) =>
        first.Day.Length == 0 || first.Last < act.First && first.Last - first.First < 30;
}
