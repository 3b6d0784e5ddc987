using System.Collections.Immutable;
using System.Globalization;
using Rapport.Analysis.Figures;
using Rapport.Knowledge;

namespace Rapport.Desk.Figures;

/// <summary>Tables of what the knowledge has, as of a day.</summary>
public static class Standings
{
    /// <summary>Members, candidates, observers and partners of an organization on a day; what changed before and after.</summary>
    public static Figure Members(KnowledgeBase knowledge, string organization, DateOnly? on) =>
        Table(
            "members",
            knowledge.MembersOf(organization).Where(m => Holds(m.From, m.To, on)),
            m => Name(knowledge, m.Member),
            on
        );

    /// <summary>How membership changed, by day.</summary>
    public static Figure Changes(KnowledgeBase knowledge, string organization)
    {
        var changes = knowledge
            .MembersOf(organization)
            .SelectMany(
                m => ((DateOnly? Day, string What)[])[(m.From, "becomes"), (m.To?.AddDays(1), "is no longer")],
                (m, c) => (c.Day, c.What, m)
            )
            .Where(c => c.Day is not null)
            .OrderBy(c => c.Day)
            .ThenBy(c => c.m.Member, StringComparer.Ordinal)
            .ThenBy(c => c.What, StringComparer.Ordinal);
        return new Figure(
            "changes",
            [new("day"), new("who"), new("change"), new("standing"), new("source")],
            [
                .. changes.Select(c =>
                    (ImmutableArray<object?>)
                        [Day(c.Day), Name(knowledge, c.m.Member), c.What, Word(c.m.Status), c.m.Source]
                ),
            ],
            []
        );
    }

    /// <summary>What articles say of membership, beside what the tables have for that day: they agree or they are in conflict.</summary>
    public static Figure Reported(
        KnowledgeBase knowledge,
        HashSet<string> organization,
        IEnumerable<FigureStatement> statements
    )
    {
        var reports =
            from s in statements
            where s.IsRelation && s.Type == "member_of" && s.Recipients.Any(p => organization.Contains(p.Id))
            from member in s.Actors
            select Report(knowledge, organization, member, s);
        return new Figure(
            "reported",
            [
                new("who"),
                new("reported"),
                new("on"),
                new("tables_have"),
                new("verdict"),
                new("article"),
                new("statements", false),
            ],
            [
                .. reports
                    .OrderBy(r => (string?)r[0], StringComparer.Ordinal)
                    .ThenBy(r => (string?)r[2], StringComparer.Ordinal)
                    .ThenBy(r => (string?)r[6], StringComparer.Ordinal),
            ],
            []
        );
    }

    private static ImmutableArray<object?> Report(
        KnowledgeBase knowledge,
        HashSet<string> organization,
        FigureParty member,
        FigureStatement s
    )
    {
        DateOnly? day = s.Start ?? s.Published;
        bool said = s.Status is "occurred" or "ongoing";
        bool says = said || s.Status is "negated" or "denied" or "past";
        MemberStatus[] held =
        [
            .. knowledge
                .MembershipsOf(member.Id)
                .Where(m => organization.Contains(m.Organization) && day is not null && Holds(m.From, m.To, day))
                .Select(m => m.Status)
                .Distinct()
                .Order(),
        ];
        // A member whose rights are suspended is one all the same.
        bool isMember = held.Any(h => h is MemberStatus.Member or MemberStatus.Suspended);
        string verdict =
            day is null || !says ? "open"
            : said == isMember ? "agrees"
            : "conflict";
        return
        [
            member.Name,
            s.Status,
            Day(day),
            held.Length == 0 ? "nothing" : string.Join(", ", held.Select(Word)),
            verdict,
            s.Article,
            s.Id,
        ];
    }

    /// <summary>What an entity is a member of on a day.</summary>
    public static Figure Memberships(KnowledgeBase knowledge, string entity, DateOnly? on) =>
        Table(
            "memberships",
            knowledge.MembershipsOf(entity).Where(m => Holds(m.From, m.To, on)),
            m => Name(knowledge, m.Organization),
            on
        );

    /// <summary>Offices of a person, or the holders of a body's offices, on a day.</summary>
    public static Figure Offices(KnowledgeBase knowledge, string entity, DateOnly? on)
    {
        var terms = knowledge
            .TermsOf(entity)
            .Concat(knowledge.HoldersOf(entity))
            .Where(t => Holds(t.From, t.To, on))
            .OrderBy(t => t.From)
            .ThenBy(t => t.Person, StringComparer.Ordinal);
        return new Figure(
            "offices",
            [new("who"), new("office"), new("of"), new("from"), new("to"), new("source")],
            [
                .. terms.Select(t =>
                    (ImmutableArray<object?>)
                        [Name(knowledge, t.Person), t.Title, Name(knowledge, t.Of), Day(t.From), Day(t.To), t.Source]
                ),
            ],
            []
        );
    }

    private static Figure Table(
        string name,
        IEnumerable<Membership> memberships,
        Func<Membership, string> who,
        DateOnly? on
    ) =>
        new(
            name,
            [new("standing"), new(name == "members" ? "who" : "of"), new("since"), new("until"), new("source")],
            [
                .. memberships
                    .OrderBy(m => m.Status)
                    .ThenBy(who, StringComparer.Ordinal)
                    .ThenBy(m => m.From)
                    .Select(m => (ImmutableArray<object?>)[Word(m.Status), who(m), Day(m.From), Day(m.To), m.Source]),
            ],
            [on is null ? "At any time." : $"On {Day(on)}; a report never overrides a row: reports are below."]
        );

    private static bool Holds(DateOnly? from, DateOnly? to, DateOnly? on) =>
        on is not DateOnly day || ((from is null || from <= day) && (to is null || to >= day));

    private static string Word(MemberStatus status) => status.ToString().ToLowerInvariant();

    private static string Name(KnowledgeBase knowledge, string id) => knowledge.Find(id)?.Name ?? id;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
