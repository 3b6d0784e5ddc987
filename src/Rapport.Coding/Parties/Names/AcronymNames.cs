using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Parties.Names;

/// <summary>Acronyms that the text defines in brackets: “Northern Fisheries Council (NFC)”, from there on and before.</summary>
internal static class AcronymNames
{
    public static void Read(PartySpace space)
    {
        var defined = new Dictionary<string, NameMention>(StringComparer.Ordinal);
        foreach (NameMention mention in space.InOrder().ToList())
        {
            int open = mention.Tokens.End;
            if (open + 2 < space.Document.TokenCount && Brackets(space, open) && Stands(space, mention, open + 1))
            {
                defined.TryAdd(space.Token(open + 1).Form, mention);
            }
        }
        for (int t = 0; t < space.Document.TokenCount && defined.Count > 0; t++)
        {
            if (defined.TryGetValue(space.Token(t).Form, out NameMention? full))
            {
                var tokens = new TokenSpan(t, t + 1);
                space.Replace(new NameMention(tokens, t, full.Ids, NameKind.Acronym, full.Known));
            }
        }
    }

    private static bool Brackets(PartySpace space, int open) =>
        space.Token(open).FormSpan is "(" or "[" && space.Token(open + 2).FormSpan is ")" or "]";

    // An acronym begins as the name does, is in capitals, and does not name something else that the tables know.
    private static bool Stands(PartySpace space, NameMention mention, int acronym)
    {
        string form = space.Token(acronym).Form;
        if (mention.Ids.Length != 1 || form.Length < 2 || form.Count(char.IsUpper) < 2)
        {
            return false;
        }
        char first = space.Token(mention.Tokens.Start).FormSpan[0];
        bool known = space.MentionAt(acronym) is { Known: true };
        return !known && mention.Tokens.Length > 1 && char.ToUpperInvariant(first) == char.ToUpperInvariant(form[0]);
    }
}
