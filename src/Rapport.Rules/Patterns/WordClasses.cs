using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Rules.Patterns;

/// <summary>The named classes of words that a test may ask for: <c>party</c>, <c>place</c>, <c>name</c>, <c>number</c>, ….</summary>
/// <remarks>They look at the word alone; who a party is and whether it is one at all is settled in Coding.</remarks>
internal sealed class WordClasses(Lexicon lexicon)
{
    public const string PartyList = "party-noun";
    public const string PlaceList = "place-noun";
    public const string TimeList = "time-noun";

    /// <summary>All class names.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "party",
        "place",
        "name",
        "number",
        "pronoun",
        "plural",
        "verb",
        "noun",
        "time",
        "infinitive",
        "passive",
        "counted",
    ];

    /// <summary>The test of that name, or null.</summary>
    public Func<Token, bool>? Find(string name) =>
        name switch
        {
            "party" => IsParty,
            "place" => IsPlace,
            "name" => IsName,
            "number" => token => token.Upos == Upos.Num || token.Child(DependencyRelation.Nummod) is not null,
            "counted" => token => token.Child(DependencyRelation.Nummod) is not null,
            "pronoun" => token => token.Upos == Upos.Pron,
            "plural" => IsPlural,
            "verb" => Grammar.IsVerb,
            "noun" => Grammar.IsNoun,
            "time" => IsTime,
            "infinitive" => Grammar.IsToInfinitive,
            "passive" => Grammar.IsPassive,
            _ => null,
        };

    /// <summary>True for words that only ever say when: no role but <c>time</c> takes them.</summary>
    public bool IsTime(Token token) =>
        token.Name.Type == NameType.None && lexicon.Has(TimeList, token.Lemma.ToLowerInvariant());

    private static bool IsName(Token token) =>
        token.Name.Type != NameType.None
        || token.Upos == Upos.Propn
        || (token.Upos is Upos.Adj or Upos.Noun && IsCapitalInside(token));

    private static bool IsCapitalInside(Token token) =>
        char.IsUpper(token.FormSpan[0])
        && token.Index > token.Sentence.Tokens.Start
        && token.Sentence.Kind is not (BlockKind.Title or BlockKind.Heading);

    private bool IsParty(Token token)
    {
        if (token.Upos == Upos.Pron)
        {
            return !Grammar.HasLemma(token, "it") || token.Relation != DependencyRelation.Expl;
        }
        if (token.Upos == Upos.Adj && token.Name.Type == NameType.None && token.Index == token.Sentence.Tokens.Start)
        {
            return char.IsUpper(token.FormSpan[0]) && token.Lemma.AsSpan().ContainsAnyInRange('A', 'Z');
        }
        return (IsName(token) && !IsTime(token)) || lexicon.Has(PartyList, token.Lemma);
    }

    private bool IsPlace(Token token) =>
        token.Name.Type is NameType.Loc or NameType.Org
        || token.Upos == Upos.Propn
        || lexicon.Has(PlaceList, token.Lemma);

    private static bool IsPlural(Token token)
    {
        if (token.HasFeat("Number=Plur"))
        {
            return true;
        }
        foreach (Token child in token.Children)
        {
            if (child.Relation == DependencyRelation.Conj)
            {
                return true;
            }
        }
        return false;
    }
}
