using LinqToDB;
using Rapport.Picture.Rows;
using Rapport.Picture.Writing;

namespace Rapport.Picture.Linking;

/// <summary>The rows of events and of what joined them.</summary>
internal sealed class EventRows
{
    private readonly List<EventRow> _events = [];
    private readonly List<(long Statement, string Event)> _members = [];
    private readonly List<ActLink> _links = [];

    public int Events => _events.Count;

    /// <summary>The rows of events.</summary>
    public IEnumerable<EventRow> EventsMade => _events;

    /// <summary>The rows of their members, made one by one, for there may be very many.</summary>
    public IEnumerable<EventMemberRow> MembersMade =>
        _members.Select(m => new EventMemberRow { Statement = m.Statement, Event = m.Event });

    /// <summary>The rows of what joined them, made one by one.</summary>
    public IEnumerable<EventLinkRow> LinksMade =>
        _links.Select(l => new EventLinkRow
        {
            A = l.First,
            B = l.Other,
            Score = Math.Round(l.Score, 3),
            Reason = l.Reason.ToString(),
        });

    public int Members => _members.Count;

    public void Add(string type, IReadOnlyList<ReportedAct> members)
    {
        ReportedAct first = members[0];
        string id = Hash.Of("event", first.Sha, first.Hash)[..32];
        string[] days = [.. members.Select(m => m.Day).Where(d => d.Length > 0).Order(StringComparer.Ordinal)];
        _events.Add(
            new EventRow
            {
                Id = id,
                Type = type,
                DayStart = days.FirstOrDefault(),
                DayEnd = days.LastOrDefault(),
                Country = members.Select(m => m.Country).FirstOrDefault(c => c is not null),
                Place = members.Select(m => m.Place).FirstOrDefault(p => p is not null),
                Statements = members.Count,
                Origins = members.Select(m => m.Origin).Distinct(StringComparer.Ordinal).Count(),
            }
        );
        _members.AddRange(members.Select(m => (m.Id, id)));
    }

    public void AddLinks(IEnumerable<ActLink> links) => _links.AddRange(links);

    /// <summary>Lets go of all rows.</summary>
    public void Clear()
    {
        _events.Clear();
        _members.Clear();
        _links.Clear();
        _events.TrimExcess();
        _members.TrimExcess();
        _links.TrimExcess();
    }

    /// <summary>Writes what differs from what there is.</summary>
    /// <param name="connection">The picture.</param>
    /// <returns>Statements that belong to another event than before, to one for the first time, or to none any more.</returns>
    public IEnumerable<long> Write(PictureConnection connection)
    {
        _events.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        _members.Sort((one, other) => one.Statement.CompareTo(other.Statement));
        _links.Sort((one, other) => (one.First, one.Other).CompareTo((other.First, other.Other)));
        var differences = new Differences(connection);
        differences.Write(
            connection.Events,
            connection.Events.OrderBy(e => e.Id),
            _events,
            e => new Ordinal(e.Id),
            gone => connection.Events.Where(e => e.Id == gone.Text).Delete()
        );
        differences.Write(
            connection.EventLinks,
            connection.EventLinks.OrderBy(l => l.A).ThenBy(l => l.B),
            LinksMade,
            l => (l.A, l.B),
            gone => connection.EventLinks.Where(l => l.A == gone.A && l.B == gone.B).Delete()
        );
        return differences
            .Write(
                connection.EventMembers,
                connection.EventMembers.OrderBy(m => m.Statement),
                MembersMade,
                m => m.Statement,
                gone => connection.EventMembers.Where(m => m.Statement == gone).Delete()
            )
            .Select(m => m.Statement);
    }
}
