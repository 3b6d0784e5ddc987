using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Phrases;

/// <summary>Makes parties out of referents and the words that stand for them.</summary>
internal sealed class PartyMaker(PartySpace space)
{
    /// <summary>The party with that id as the words <paramref name="mention"/> name it; null where no table and no text knows it.</summary>
    public Party? Of(string id, CharSpan mention, string? role = null)
    {
        if (space.Referent(id) is not { } referent)
        {
            return null;
        }
        return new Party
        {
            Id = referent.Id,
            Name = referent.Name,
            Type = referent.Type,
            Of = referent.Of,
            Role = role ?? referent.Role,
            Mention = Mention(mention),
        };
    }

    /// <summary>A party that only the text describes.</summary>
    public Party Described(string name, PartyType type, string? role, CharSpan mention) =>
        new()
        {
            Id = Slug.Of(name),
            Name = name,
            Type = type,
            Role = role,
            Mention = Mention(mention),
        };

    public TextMention Mention(CharSpan span) => new(span, span.Of(space.Document.Text));

    public ResolvedParty Resolved(Party party, PartyGround how, string by, CharSpan words, string why) =>
        new(party, how, new TraceStep("party", by, words.Of(space.Document.Text), why));

    /// <summary>The same parties as other words mean them: the mention keeps those words.</summary>
    public ImmutableArray<ResolvedParty> Standing(
        ImmutableArray<ResolvedParty> meant,
        CharSpan words,
        string by,
        string why
    ) => [.. meant.Select(m => Resolved(m.Party with { Mention = Mention(words) }, Ground(m), by, words, why))];

    // What stands for a thing of someone's is no more than that.
    private static PartyGround Ground(ResolvedParty meant) =>
        meant.How == PartyGround.Modifier ? PartyGround.Modifier : PartyGround.Coreference;
}
