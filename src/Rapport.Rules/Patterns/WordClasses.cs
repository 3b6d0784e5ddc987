using System.Collections.Frozen;
using Rapport.Knowledge;
using Rapport.Rules.Matching;
using Rapport.Text;

namespace Rapport.Rules.Patterns;

/// <summary>The named classes of words that a test may ask for: <c>party</c>, <c>place</c>, <c>name</c>, <c>number</c>, ….</summary>
/// <remarks>They look at the word alone; who a party is and whether it is one at all is settled in Coding.</remarks>
internal sealed class WordClasses
{
    private const string PartyList = "party-noun";
    private const string PersonList = "person-noun";
    private const string PlaceList = "place-noun";
    private const string PartitiveList = "partitive-noun";
    private const string TimeList = "time-noun";

    private readonly Lazy<FrozenSet<string>> _parties;
    private readonly Lazy<FrozenSet<string>> _people;
    private readonly Lazy<FrozenSet<string>> _places;
    private readonly Lazy<FrozenSet<string>> _times;
    private readonly Lazy<FrozenSet<string>> _partitives;

    public WordClasses(Lexicon lexicon)
    {
        var inflection = new Inflection(lexicon);
        _parties = Forms(
            inflection,
            () =>
                [
                    .. lexicon.List(PartyList) ?? [],
                    .. Column(lexicon, "agents", "agent"),
                    .. Column(lexicon, "titles", "title"),
                ]
        );
        _people = Forms(inflection, () => [.. lexicon.List(PersonList) ?? [], .. Column(lexicon, "titles", "title")]);
        _places = Forms(inflection, () => lexicon.List(PlaceList) ?? []);
        _partitives = Forms(inflection, () => lexicon.List(PartitiveList) ?? []);
        _times = Forms(inflection, () => lexicon.List(TimeList) ?? []);
    }

    /// <summary>The noun that counts in “dozens of activists”, “two of the ministers”, “part of the country”; else the word itself.</summary>
    public Token Core(Token token)
    {
        for (int steps = 0; steps < 3; steps++)
        {
            bool partitive =
                token.Upos is Upos.Num or Upos.Pron or Upos.Det || TokenTest.Contains(_partitives.Value, token);
            if (!partitive || Inner(token) is not { } inner)
            {
                break;
            }
            token = inner;
        }
        return token;
    }

    private static Token? Inner(Token token)
    {
        foreach (Token child in token.Children)
        {
            if (
                child.Relation is DependencyRelation.Nmod or DependencyRelation.Obl
                && Prepositions.Name(child, DependencyRelation.Case) is "of"
            )
            {
                return child;
            }
        }
        return null;
    }

    /// <summary>All class names.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "party",
        "person",
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
            "party" => token => IsParty(token) || IsParty(Core(token)),
            "place" => token => IsPlace(token) || IsPlace(Core(token)),
            "name" => token => IsName(token) || IsName(Core(token)),
            "person" => token => IsPerson(token) || IsPerson(Core(token)),
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
        token.Name.Type == NameType.None && (TokenTest.Contains(_times.Value, token) || IsDayOfMonth(token));

    // “5 November”, “Nov. 5”, where the parser hangs the month on the number.
    private bool IsDayOfMonth(Token token)
    {
        if (token.Upos != Upos.Num)
        {
            return false;
        }
        foreach (Token child in token.Children)
        {
            if (Math.Abs(child.Index - token.Index) == 1 && TokenTest.Contains(_times.Value, child))
            {
                return true;
            }
        }
        return false;
    }

    private static Lazy<FrozenSet<string>> Forms(Inflection inflection, Func<IEnumerable<string>> words) =>
        new(() =>
            words()
                .SelectMany(word => inflection.Forms(word, verb: false))
                .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        );

    private static IEnumerable<string> Column(Lexicon lexicon, string table, string column) =>
        (lexicon.Table(table)?.Rows ?? []).Select(row => row[column]).Where(word => word.Length > 0);

    private static bool IsName(Token token) =>
        token.Name.Type != NameType.None
        || token.Upos == Upos.Propn
        || (token.Upos is Upos.Adj or Upos.Noun && (IsCapitalInside(token) || IsAcronymAtStart(token)));

    private static bool IsCapitalInside(Token token) =>
        char.IsUpper(token.FormSpan[0])
        && token.Index > token.Sentence.Tokens.Start
        && token.Sentence.Kind is not (BlockKind.Title or BlockKind.Heading);

    // “ETA has been blamed”: capitals throughout, and the next word shows that not the whole line has them.
    private static bool IsAcronymAtStart(Token token)
    {
        ReadOnlySpan<char> form = token.FormSpan;
        return token.Index == token.Sentence.Tokens.Start
            && form.Length is >= 2 and <= 6
            && !form.ContainsAnyExceptInRange('A', 'Z')
            && token.Index + 1 < token.Sentence.Tokens.End
            && token.Document.TokenAt(token.Index + 1).FormSpan.ContainsAnyInRange('a', 'z');
    }

    private bool IsParty(Token token)
    {
        if (token.Upos == Upos.Pron)
        {
            return !Grammar.HasLemma(token, "it")
                || token.Relation != DependencyRelation.Expl
                || Grammar.IsActing(token);
        }
        if (token.Upos == Upos.Adj && token.Name.Type == NameType.None && token.Index == token.Sentence.Tokens.Start)
        {
            return char.IsUpper(token.FormSpan[0]) && token.Lemma.AsSpan().ContainsAnyInRange('A', 'Z');
        }
        return (IsName(token) && !IsTime(token)) || TokenTest.Contains(_parties.Value, token) || IsNamed(token);
    }

    // “the firm's founder, Jane Doe”: whatever the noun, the name says that it is somebody.
    private static bool IsNamed(Token noun)
    {
        if (noun.Upos != Upos.Noun)
        {
            return false;
        }
        foreach (Token child in noun.Children)
        {
            if (
                child.Relation is DependencyRelation.Appos or DependencyRelation.Flat or DependencyRelation.NmodDesc
                && child.Name.Type == NameType.Per
            )
            {
                return true;
            }
        }
        return false;
    }

    private bool IsPerson(Token token) =>
        token.Name.Type == NameType.Per
        || (token.Upos == Upos.Pron && !Grammar.HasLemma(token, "it") && !Grammar.HasLemma(token, "what"))
        || TokenTest.Contains(_people.Value, token);

    private bool IsPlace(Token token) =>
        token.Name.Type is NameType.Loc or NameType.Org
        || token.Upos == Upos.Propn
        || TokenTest.Contains(_places.Value, token);

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
