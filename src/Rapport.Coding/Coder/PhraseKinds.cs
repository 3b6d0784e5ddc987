using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Rules;
using Rapport.Text;

namespace Rapport.Coding.Coder;

/// <summary>What kind of thing a phrase names that no table knows, by its noun.</summary>
internal sealed class PhraseKinds(Lexicon lexicon)
{
    private static readonly ImmutableArray<string> s_somebody =
    [
        "party-noun",
        "person-noun",
        "private-person",
        "crowd-noun",
        "office-noun",
        "captive-noun",
        "force-noun",
        "observer-noun",
    ];

    /// <summary>A meeting, plan or initiative may be what a relation is about though it is no party.</summary>
    public bool IsThing(Token token) => Has("political-thing", token);

    /// <summary>True for a common noun for a place: it does nothing itself.</summary>
    public bool IsPlace(Token token) => token.Upos == Upos.Noun && Has("place-noun", token);

    /// <summary>True for a common noun for one person: “counterpart”, “envoy”.</summary>
    public bool IsPerson(Token token) => Has("person-noun", token) || Has("office-noun", token);

    /// <summary>“in the strongest terms”: nothing that does anything.</summary>
    public bool IsNoDoer(Token token) => token.Upos == Upos.Noun && Has("no-doer", token);

    /// <summary>“terrorist attacks”: the word says what sort of deed it is, and not who did it.</summary>
    public bool IsKindOfDeed(Token token) => Has("deed-kind", token);

    /// <summary>“the Chilean embassy blasts”: Chile was hit.</summary>
    public bool IsOwnerOfSeat(Token owner) =>
        owner.Index + 1 < owner.Sentence.Tokens.End && Has("diplomatic-seat", owner.Document.TokenAt(owner.Index + 1));

    /// <summary>True for a common noun for violence: an attack, a coup.</summary>
    public bool IsDeed(Token token) => token.Upos == Upos.Noun && (Has("harm-noun", token) || Has("deed-noun", token));

    /// <summary>True for a name and for a noun for people and bodies: “the miners”, “the agency”.</summary>
    public bool IsSomebody(Token token) =>
        token.Upos == Upos.Propn || token.Name.Type != NameType.None || s_somebody.Any(list => Has(list, token));

    /// <summary>True where a role of the match is told by such a noun or name.</summary>
    public bool IsSomebody(Mention mention, string role) => mention.Role(role) is { } told && IsSomebody(told.Token);

    /// <summary>True for a crowd that protests and for a body or officials that the text tells by the name of a place or body.</summary>
    public bool ActsInPublic(Token token, string type) =>
        (type is "PROTEST" or "REQUEST" && IsPeople(token))
        || token.Upos == Upos.Noun
            && (
                (type == "PROTEST" && Has("crowd-noun", token) && token.HasFeat("Number=Plur"))
                || (type != "STATEMENT" && Has("public-body", token) && HasName(token))
            );

    /// <summary>True for a body, officials or a crowd whose act is public, wherever it stands: “parliament”, “the judge”, “miners”.</summary>
    public bool IsPublicBody(Token token) =>
        token.Upos is Upos.Noun or Upos.Propn
        && Has("public-body", token)
        && (!Has("crowd-noun", token) || token.HasFeat("Number=Plur"));

    /// <summary>True for people who act as a crowd: “pilots”, “teachers”.</summary>
    public bool IsCrowd(Token token) => token.Upos == Upos.Noun && Has("crowd-noun", token);

    /// <summary>True for forces and help without a name, which are sent or withheld: “troops”, “aid worth millions”.</summary>
    public bool IsMeans(Token token)
    {
        if (token.Upos != Upos.Noun || HasName(token))
        {
            return false;
        }
        foreach (Token child in token.Children)
        {
            if (child.Relation == DependencyRelation.Compound && Has("aid-noun", child))
            {
                return true;
            }
        }
        return Has("force-noun", token) || Has("aid-noun", token);
    }

    /// <summary>True for arms and what is fired: they act for whoever uses them.</summary>
    public bool IsWeapon(Token token) => token.Upos == Upos.Noun && Has("weapon-noun", token);

    // “Muslims marched in Accra”: a people or faith that no table has.
    private static bool IsPeople(Token token) =>
        token is { Upos: Upos.Propn, Name.Type: NameType.Norp } && token.HasFeat("Number=Plur");

    private static bool HasName(Token token)
    {
        foreach (Token child in token.Children)
        {
            bool isName = child.Name.Type is NameType.Loc or NameType.Org;
            if (
                isName
                && child.Relation
                    is DependencyRelation.Nmod
                        or DependencyRelation.Compound
                        or DependencyRelation.NmodPoss
            )
            {
                return true;
            }
        }
        return false;
    }

    private bool Has(string list, Token token) => lexicon.Has(list, token.Lemma.ToLowerInvariant());
}
