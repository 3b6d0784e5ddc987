using System.Collections.Immutable;
using Rapport.Coding.Attribution;
using Rapport.Coding.Parties.Coreference;
using Rapport.Coding.Parties.Names;
using Rapport.Coding.Parties.Phrases;
using Rapport.Coding.Parties.Titles;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties;

/// <summary>Reads who is meant: names, titles, organs, compounds, sets and what stands for them. Immutable; safe to share between threads.</summary>
public sealed class PartyResolver
{
    private readonly KnowledgeBase _knowledge;
    private readonly PartyLexicon _lexicon;

    /// <summary>Prepares the tables <c>titles</c>, <c>agents</c>, <c>coreference-*</c> and <c>party-words</c> of the lexicon.</summary>
    public PartyResolver(KnowledgeBase knowledge, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(lexicon);
        _knowledge = knowledge;
        _lexicon = new PartyLexicon(lexicon);
    }

    /// <summary>Reads a document whose quotations are known: “I” is the speaker, “we” those for whom he or she speaks.</summary>
    /// <param name="document">The document; furniture is passed over.</param>
    /// <param name="asOf">The day for offices, memberships and names; null where neither article nor text has one.</param>
    /// <param name="attribution">Who says what in it.</param>
    public PartyReading Read(Document document, DateOnly? asOf, AttributionReading attribution)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(attribution);
        return Read(document, asOf, new QuotedSpeakers(attribution).Hook);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document; furniture is passed over.</param>
    /// <param name="asOf">The day for offices, memberships and names; null where neither article nor text has one.</param>
    /// <param name="speakerOf">For a token within quoted words the head of the phrase that names their speaker, else null.</param>
    public PartyReading Read(Document document, DateOnly? asOf, Func<Token, Token?>? speakerOf = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Read(
            document,
            asOf,
            speakerOf is null ? SpeakerHook.None : SpeakerHook.None with { SpeakerOf = speakerOf }
        );
    }

    private PartyReading Read(Document document, DateOnly? asOf, SpeakerHook hook)
    {
        var space = new PartySpace(document, _knowledge, _lexicon, asOf);
        NameReader.Read(space);
        var home = new HomeParty(space);
        TitleReading titles = TitleReader.Read(space, home);
        var phrases = new PhraseReader(space, titles, home, hook);
        var byToken = ImmutableArray.CreateBuilder<ImmutableArray<ResolvedParty>>(document.TokenCount);
        foreach (Sentence sentence in document.Sentences)
        {
            for (int t = sentence.Tokens.Start; t < sentence.Tokens.End; t++)
            {
                byToken.Add(sentence.Kind.IsFurniture() ? [] : phrases.Resolve(document.TokenAt(t)));
            }
        }
        return new PartyReading(
            document,
            byToken.MoveToImmutable(),
            [.. Mentions(space, phrases.Make)],
            [
                .. titles
                    .People.Select(p => OfficeOf(space, phrases.Make, p))
                    .OfType<OfficeFact>()
                    .Concat(phrases.BareOffices)
                    .OrderBy(o => o.Evidence.Start)
                    .DistinctBy(o => (o.Person.Id, o.Title.ToLowerInvariant(), o.IsPast)),
            ],
            [.. phrases.Memberships]
        );
    }

    private static IEnumerable<EntityMention> Mentions(PartySpace space, PartyMaker make)
    {
        foreach (NameMention mention in space.InOrder())
        {
            foreach (string id in mention.Ids)
            {
                if (make.Of(id, space.SpanOf(mention.Tokens)) is { } party)
                {
                    Token head = space.Token(mention.Head);
                    yield return new EntityMention(mention.Tokens, head, party, mention.Kind, mention.Known)
                    {
                        IsPlace = mention.IsPlace,
                    };
                }
            }
        }
    }

    private static OfficeFact? OfficeOf(PartySpace space, PartyMaker make, TitledPerson found)
    {
        TitleUse use = found.Use;
        CharSpan name = space.SpanOf(found.Mention.Tokens);
        if (use.IsFuture || space.Lexicon.Has("rank", use.Entry.Title) || make.Of(found.Person, name) is not { } person)
        {
            return null;
        }
        CharSpan cover = space.SpanOf(use.Cover);
        CharSpan evidence = cover.Union(name);
        return new OfficeFact(
            person,
            space.TextOf(use.Tokens),
            use.Entry.Office,
            [
                .. OwnersOf(use, person)
                    .Select(id => make.Of(id, cover))
                    .OfType<Party>()
                    // “Cuban journalist Jane Doe” holds no office of Cuba.
                    .Where(o => o.Type != PartyType.State || !space.Lexicon.Has("private-role", use.Entry.Role ?? "")),
            ],
            use.IsPast,
            evidence,
            found.Mention.Tokens.Start is var t ? space.Token(t).Sentence.Index : 0,
            new TraceStep("office", $"title:{use.Entry.Title}", evidence.Of(space.Document.Text), "a title with a name")
        );
    }

    // “the Minister for the Arctic” is of the state for which he or she is known to act.
    private static ImmutableArray<string> OwnersOf(TitleUse use, Party person) =>
        use.Of.IsEmpty && !use.IsPast ? person.Of : use.Of;
}
