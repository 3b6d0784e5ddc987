using System.Collections.Immutable;
using Rapport.Knowledge;

namespace Rapport.Picture;

/// <summary>Whom a party in a question stands for.</summary>
public static class PartyScope
{
    /// <summary>The party itself and, for an organization or a region, its members while they were.</summary>
    /// <param name="id">The party's id.</param>
    /// <param name="knowledge">Who is a member of what, when.</param>
    public static ImmutableArray<PartyRange> WithMembers(string id, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(knowledge);
        IEnumerable<PartyRange> members = knowledge
            .MembersOf(id)
            .Where(m => m.Status is MemberStatus.Member)
            .Select(m => new PartyRange(m.Member, m.From, m.To));
        return [new PartyRange(id), .. members, .. knowledge.StatesOf(id).Select(s => new PartyRange(s))];
    }
}
