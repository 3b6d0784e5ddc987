using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Coding.Parties.Phrases;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Coreference;

/// <summary>“the South”, “the north” where a state named so is in play (“South Sudan”); small letters need both halves in play.</summary>
internal sealed class DirectionReader(Discourse discourse)
{
    private readonly PartySpace _space = discourse.Space;

    public ImmutableArray<ResolvedParty> Read(Token head)
    {
        string word = Direction(head);
        if (
            !_space.Lexicon.Has("direction", word)
            || NounPhrase.Determiner(head) is null
            || head.Child(DependencyRelation.Nmod) is not null
        )
        {
            return [];
        }
        List<Party> halves = Halves();
        Party? meant = halves.Find(p => p.Mention.Text.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase));
        if (meant is null || (!char.IsUpper(head.FormSpan[0]) && halves.Count < 2))
        {
            return [];
        }
        CharSpan words = _space.SpanOf(NounPhrase.Core(head));
        Party party = meant with { Mention = discourse.Phrases.Make.Mention(words) };
        return
        [
            discourse.Phrases.Make.Resolved(
                party,
                PartyGround.Coreference,
                $"coref.direction:{word}",
                words,
                $"{party.Name} is in play"
            ),
        ];
    }

    // “the South”, “the south side”
    private string Direction(Token head)
    {
        if (head.Lemma is "side" or "half")
        {
            foreach (Token child in head.Children)
            {
                if (child.Index == head.Index - 1 && _space.Lexicon.Has("direction", child.Lemma.ToLowerInvariant()))
                {
                    return child.Lemma.ToLowerInvariant();
                }
            }
        }
        return head.Form.ToLowerInvariant();
    }

    /// <summary>States of the text with a direction in the name that the text uses: “North Korea”, “South Korea”.</summary>
    private List<Party> Halves()
    {
        var halves = new List<Party>();
        foreach (NameMention mention in _space.Mentions)
        {
            string text = _space.TextOf(mention.Tokens);
            string first = text.Split(' ')[0].ToLowerInvariant();
            if (
                mention.Tokens.Length > 1
                && _space.Lexicon.Has("direction", first)
                && !halves.Exists(h => h.Id == mention.Ids[0])
                && _space.Referent(mention.Ids[0]) is { Type: PartyType.State }
                && discourse.Phrases.Make.Of(mention.Ids[0], _space.SpanOf(mention.Tokens)) is { } party
            )
            {
                halves.Add(party);
            }
        }
        return halves;
    }
}
