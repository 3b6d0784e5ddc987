using Rapport.Coding.Parties;
using Rapport.Coding.Parties.Names;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Coder;

/// <summary>A party that no table and no name settles, in the words of the text: “the verdict”, “a group of bishops”.</summary>
internal static class DescribedParty
{
    /// <summary>The phrase under <paramref name="head"/> as a party of unknown type; null where it is no noun phrase.</summary>
    public static ResolvedParty? Of(Token head)
    {
        if (head.Upos is not (Upos.Noun or Upos.Propn or Upos.Num))
        {
            return null;
        }
        CharSpan span = PhraseSpan.OfPhrase(head);
        string words = span.Of(head.Document.Text);
        string id = Slug.Of(words);
        if (id.Length == 0)
        {
            return null;
        }
        var party = new Party
        {
            Id = id,
            Name = words,
            Type = PartyType.Unknown,
            Mention = new TextMention(span, words),
        };
        return new ResolvedParty(
            party,
            PartyGround.Description,
            new TraceStep("party", "described", words, "named in the words of the text")
        );
    }
}
