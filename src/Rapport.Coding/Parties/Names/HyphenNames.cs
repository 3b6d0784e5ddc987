using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Names;

/// <summary>Hyphenated words whose parts are tokens of their own: pairs of names become one name, other parts bind a name.</summary>
internal static class HyphenNames
{
    public static void Read(PartySpace space)
    {
        foreach (NameMention mention in space.InOrder().ToList())
        {
            int next = mention.Tokens.End;
            if (IsHyphen(space, next) && space.MentionAt(mention.Tokens.Start) == mention)
            {
                Join(space, mention, next);
            }
            else if (mention.Tokens.Start > 0 && IsHyphen(space, mention.Tokens.Start - 1) && !mention.IsBound)
            {
                NameMention? before = mention.Tokens.Start > 1 ? space.MentionAt(mention.Tokens.Start - 2) : null;
                if (before is null)
                {
                    space.Replace(mention with { IsBound = true });
                }
            }
        }
    }

    private static void Join(PartySpace space, NameMention left, int hyphen)
    {
        if (hyphen + 1 < space.Document.TokenCount && space.MentionAt(hyphen + 1) is { } right)
        {
            var tokens = new TokenSpan(left.Tokens.Start, right.Tokens.End);
            space.Replace(
                right with
                {
                    Tokens = tokens,
                    Head = space.HeadOf(tokens),
                    Ids = IsPeople(space, left, right) ? right.Ids : [.. left.Ids, .. right.Ids],
                }
            );
        }
        else if (!IsHolder(space, hyphen + 1))
        {
            space.Replace(left with { IsBound = true });
        }
    }

    // “a Hezbollah-held town” names who holds it.
    private static bool IsHolder(PartySpace space, int t) =>
        t < space.Document.TokenCount && space.Lexicon.Has("holding-word", space.Token(t).Form.ToLowerInvariant());

    // “Irish-Americans” and “Asian-American voters” are people of one state.
    private static bool IsPeople(PartySpace space, NameMention left, NameMention right) =>
        space.Token(right.Tokens.End - 1).HasFeat("Number=Plur")
        || (
            left.Ids is [var id]
            && space.Referent(id) is { Type: PartyType.Region } region
            && !string.Equals(space.TextOf(left.Tokens), region.Name, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>True for a hyphen or short dash without space on either side.</summary>
    private static bool IsHyphen(PartySpace space, int t)
    {
        if (t <= 0 || t + 1 >= space.Document.TokenCount)
        {
            return false;
        }
        Token token = space.Token(t);
        return token.FormSpan is "-" or "–" or "/"
            && space.Token(t - 1).Span.End == token.Span.Start
            && token.Span.End == space.Token(t + 1).Span.Start;
    }
}
