using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties.Phrases;

/// <summary>The parties that modify a noun: “<b>Iraq</b>’s efforts”, “<b>Chinese</b> support”, “<b>Russia-China</b> relations”, “ties between <b>A</b> and <b>B</b>”.</summary>
internal sealed class ModifierReader(PhraseReader phrases, PartySpace space)
{
    /// <summary>Parties before the head and behind “of”, “between” and “among”, with ground <see cref="PartyGround.Modifier"/>.</summary>
    public ImmutableArray<ResolvedParty> Read(Token head) =>
        [
            .. Before(head)
                .Concat(Behind(head))
                .DistinctBy(p => p.Party.Id, StringComparer.Ordinal)
                .Select(p => AsModifier(p, head)),
        ];

    public ImmutableArray<ResolvedParty> Resolve(Token head) => phrases.Resolve(head);

    private bool IsField(Token name, Token head) =>
        name.Upos == Upos.Propn
        && space.Lexicon.Has("field-noun", head.Lemma.ToLowerInvariant())
        && space.MentionAt(name.Index) is { Kind: NameKind.Name, Ids: [var id] }
        && space.Referent(id)?.Type == PartyType.State;

    /// <summary>Possessors, adjectives and compounds, as they stand.</summary>
    public List<ResolvedParty> Before(Token head)
    {
        var parties = new List<ResolvedParty>();
        // “their French counterparts” are not they.
        bool relational = space.Lexicon.Has("relational-noun", head.Lemma.ToLowerInvariant());
        foreach (Token child in head.Children)
        {
            switch (child.Relation)
            {
                // “Chad experts” know Chad and do not act for it.
                case DependencyRelation.Compound when IsField(child, head):
                    break;
                case DependencyRelation.NmodPoss when !relational:
                    parties.AddRange(
                        phrases.Resolve(child).Where(p => p.How != PartyGround.Modifier || child.Upos == Upos.Pron)
                    );
                    break;
                case DependencyRelation.Amod
                or DependencyRelation.Compound
                or DependencyRelation.Flat
                or DependencyRelation.NmodDesc
                or DependencyRelation.Nmod
                or DependencyRelation.NmodUnmarked
                or DependencyRelation.Dep when child.Index < head.Index:
                    parties.AddRange(Inner(child));
                    break;
            }
        }
        if (NounPhrase.IsPlural(head) && IsFormer(head))
        {
            // “three former Pact countries” are the Pact no longer.
            parties.RemoveAll(p => p.Party.Type == PartyType.Organization);
        }
        return parties;
    }

    private bool IsFormer(Token head) =>
        head.Child(DependencyRelation.Amod) is { } modifier
        && space.Lexicon.Has("former", modifier.Lemma.ToLowerInvariant());

    /// <summary>Names behind “of”, “between”, “among” and, for those who represent someone, “from” and “for”.</summary>
    public List<ResolvedParty> Behind(Token head, bool represents = false)
    {
        var parties = new List<ResolvedParty>();
        // “the sister of President Doe” is not he.
        bool relational = space.Lexicon.Has("relational-noun", head.Lemma.ToLowerInvariant());
        int counted = -1;
        foreach (Token child in head.Children)
        {
            if (child.Relation is not (DependencyRelation.Nmod or DependencyRelation.Obl) || child.Index < head.Index)
            {
                continue;
            }
            bool counts =
                NounPhrase.HasPreposition(child, "of", "between", "among", "amongst")
                || (represents && NounPhrase.HasPreposition(child, "from", "for"))
                // “of the member states” read as two phrases, the preposition with the first.
                || (counted == child.Index - 1 && child.Child(DependencyRelation.Case) is null);
            if (counts)
            {
                counted = child.Index;
                // “the effect of the Chad talks on trade” is not Chad's.
                // “the Minister for the Arctic” does not act for the Arctic.
                bool isField = NounPhrase.HasPreposition(child, "for");
                parties.AddRange(
                    phrases
                        .Resolve(child)
                        .Where(p => p.How != PartyGround.Modifier && !(isField && p.Party.Type == PartyType.Region))
                        .Where(p => !relational || p.Party.Type != PartyType.Person)
                );
            }
        }
        return parties;
    }

    // An adjective or noun before the head counts where it is a name, or an organ with a name of its own before it.
    private IEnumerable<ResolvedParty> Inner(Token child)
    {
        if (space.MentionAt(child.Index) is { IsPlace: true })
        {
            return [];
        }
        if (space.MentionAt(child.Index) is not null || child.Upos is Upos.Noun or Upos.Propn)
        {
            // “newspaper offices” are nobody’s in particular.
            return phrases.Resolve(child).Where(p => p.How != PartyGround.Description);
        }
        // “the Russian and Chinese presidents”
        return child.Children.Count > 0 && child.Upos == Upos.Adj ? Before(child) : [];
    }

    private ResolvedParty AsModifier(ResolvedParty found, Token head) =>
        found with
        {
            // “the city of Kelo” is a place still.
            How = found.How == PartyGround.Place ? found.How : PartyGround.Modifier,
            Why = found.Why with { Why = $"{found.Why.Why}; it stands with “{head.Form}”" },
        };
}
