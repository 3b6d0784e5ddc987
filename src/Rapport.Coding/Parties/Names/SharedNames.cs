using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Parties.Names;

/// <summary>“North and South Korea”: the first half shares the rest of the name with the second.</summary>
internal static class SharedNames
{
    public static void Read(PartySpace space)
    {
        foreach (NameMention second in space.InOrder().ToList())
        {
            int half = second.Tokens.Start - 2;
            if (second.Tokens.Length < 2 || half < 0 || space.MentionAt(half) is not null)
            {
                continue;
            }
            bool joined = space.Token(half + 1).Upos == Upos.Cconj && char.IsUpper(space.Token(half).FormSpan[0]);
            if (!joined || !space.Lexicon.Has("direction", space.Token(half).Form.ToLowerInvariant()))
            {
                continue;
            }
            string rest = space.TextOf(new TokenSpan(second.Tokens.Start + 1, second.Tokens.End));
            IReadOnlyList<NameMatch> matches = space.Knowledge.Lookup($"{space.Token(half).Form} {rest}");
            if (matches.Count > 0)
            {
                var tokens = new TokenSpan(half, second.Tokens.End);
                space.Replace(second with { Tokens = tokens, Ids = [matches[0].EntityId, .. second.Ids] });
            }
        }
    }
}
