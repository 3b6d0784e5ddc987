using System.Collections.Immutable;
using Rapport.Coding.Parties;
using Rapport.Knowledge;
using Rapport.Rules.Dictionaries;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Dictionaries;

/// <summary>Makes parties of the codes of dictionaries.</summary>
internal sealed class DictionaryParties(KnowledgeBase knowledge, Document document)
{
    private const int Unit = 3;

    /// <summary>A party whose id is the code; whom it acts for is told by the code's first three letters where they are a state's.</summary>
    public Party Of(DictionaryParty party)
    {
        CharSpan span = SpanOf(party.Words);
        string words = span.Of(document.Text);
        string first = party.Code.Length > Unit ? party.Code[..Unit] : party.Code;
        bool isState = knowledge.Find(first) is { Type: EntityType.State };
        bool isWhole = party.Code.Length == Unit;
        return new Party
        {
            Id = party.Code,
            Name = isState && isWhole ? knowledge.Find(first)!.Name : words,
            Type = isState && isWhole ? PartyType.State : PartyType.Unknown,
            Of = isState && !isWhole ? [first] : [],
            Role = isWhole ? null : party.Code[Unit..],
            Mention = new TextMention(span, words),
        };
    }

    /// <summary>The same with the step for the trace.</summary>
    public ResolvedParty Resolved(DictionaryParty party)
    {
        Party made = Of(party);
        return new ResolvedParty(made, PartyGround.Name, Step("party", party, made));
    }

    /// <summary>Where the code comes from.</summary>
    public static TraceStep Step(string step, DictionaryParty party, Party made) =>
        new(step, party.Source, made.Mention.Text, $"the dictionary has {party.Code} for it");

    private CharSpan SpanOf(TokenSpan words) =>
        new Token(document, words.Start).Span.Union(new Token(document, words.End - 1).Span);
}
