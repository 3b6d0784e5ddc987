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
        CharSpan span = PhraseSpan.OfDescription(head);
        string words = span.Of(head.Document.Text);
        string id = Slug.Of(words);
        if (id.Length == 0)
        {
            return null;
        }
        return Party(id, words, PartyType.Unknown, span);
    }

    /// <summary>“he”, “some”, “47 %” as a source of words where nothing settles who is meant; null for the writer and the reader.</summary>
    public static ResolvedParty? OfPronoun(Token word)
    {
        bool isOther = word.Upos is Upos.Pron or Upos.Det or Upos.Adj or Upos.Sym;
        string id = Slug.Of(word.Form);
        if (!isOther || id.Length == 0 || word.HasFeat("Person=1") || word.HasFeat("Person=2"))
        {
            return null;
        }
        PartyType type =
            word.HasFeat("Gender=Masc") || word.HasFeat("Gender=Fem") ? PartyType.Person
            : word.HasFeat("Number=Sing") ? PartyType.Unknown
            : PartyType.Group;
        return Party(id, word.Form, type, word.Span);
    }

    private static ResolvedParty Party(string id, string words, PartyType type, CharSpan span)
    {
        var party = new Party
        {
            Id = id,
            Name = words,
            Type = type,
            Mention = new TextMention(span, words),
        };
        return new ResolvedParty(
            party,
            PartyGround.Description,
            new TraceStep("party", "described", words, "named in the words of the text")
        );
    }
}
