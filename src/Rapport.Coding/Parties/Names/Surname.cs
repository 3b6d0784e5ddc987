using System.Collections.Frozen;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Parties.Names;

/// <summary>Chooses the bearer of a surname that stands alone and whom the text never names in full.</summary>
internal static class Surname
{
    private static readonly FrozenSet<string> s_leading = new[]
    {
        "president",
        "prime-minister",
        "chancellor",
        "supreme-leader",
        "party-leader",
        "secretary-general",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The one whose office fits the title before it, else the only office-holder of the date, else who led last; null where several fit.</summary>
    public static NameMatch? Choose(PartySpace space, List<NameMatch> matches, TitleEntry? title, NameType tag)
    {
        bool isCommon = title is not { Office: not null } && matches.Exists(m => IsCommon(space, m));
        return Fitting(space, isCommon ? matches.FindAll(m => IsInPlay(space, m.EntityId)) : matches, title, tag);
    }

    private static bool IsCommon(PartySpace space, NameMatch match) =>
        match.Tokens.Length == 1
        && space.Lexicon.Has("common-surname", space.Token(match.Tokens.Start).Form.ToLowerInvariant());

    // Whom the person leads or serves is named in the text.
    private static bool IsInPlay(PartySpace space, string person)
    {
        HashSet<string> served = [.. space.Knowledge.TermsOf(person).Select(t => t.Of)];
        return space.Mentions.Any(m => m.Ids.Any(served.Contains));
    }

    private static NameMatch? Fitting(PartySpace space, List<NameMatch> matches, TitleEntry? title, NameType tag)
    {
        if (title is { Office: not null } entry)
        {
            return Only(matches, m => Holds(space, m.EntityId, entry.Office)) ?? OnlyEver(space, matches, entry.Office);
        }
        // A word that the tagger calls a place or an organization is no surname.
        if (title is null && tag is not (NameType.Per or NameType.None))
        {
            return null;
        }
        return Only(matches, m => Holds(space, m.EntityId, office: null))
            ?? (
                title is not null ? LastLeader(space, matches) ?? Only(matches, _ => true)
                // Without any title only someone who led a state goes by the surname alone.
                : tag is NameType.Per ? LastLeader(space, matches)
                : null
            );
    }

    // “Obama” after 2017, or in an undated text: the one of that name who led a state or organization last.
    private static NameMatch? LastLeader(PartySpace space, List<NameMatch> matches)
    {
        DateOnly LastDay(NameMatch match) =>
            space
                .Knowledge.TermsOf(match.EntityId)
                .Where(t => s_leading.Contains(t.Office) && (space.AsOf is null || t.From <= space.AsOf))
                .Select(t => t.To ?? DateOnly.MaxValue)
                .DefaultIfEmpty(DateOnly.MinValue)
                .Max();
        DateOnly last = matches.Select(LastDay).DefaultIfEmpty(DateOnly.MinValue).Max();
        return last == DateOnly.MinValue ? null : Only(matches, m => LastDay(m) == last);
    }

    private static bool Holds(PartySpace space, string person, string? office) =>
        space.AsOf is not null
        && space
            .Knowledge.TermsOf(person)
            .Any(t =>
                space.InForce(t.From, t.To)
                && (office is null || string.Equals(t.Office, office, StringComparison.Ordinal))
            );

    private static NameMatch? OnlyEver(PartySpace space, List<NameMatch> matches, string office) =>
        Only(
            matches,
            m => space.Knowledge.TermsOf(m.EntityId).Any(t => string.Equals(t.Office, office, StringComparison.Ordinal))
        );

    private static NameMatch? Only(List<NameMatch> matches, Func<NameMatch, bool> fits)
    {
        NameMatch? only = null;
        foreach (NameMatch match in matches)
        {
            if (!fits(match))
            {
                continue;
            }
            if (only is { } other && other.EntityId != match.EntityId)
            {
                return null;
            }
            only = match;
        }
        return only;
    }
}
