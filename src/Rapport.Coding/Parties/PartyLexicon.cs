using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapport.Coding.Parties.Names;
using Rapport.Knowledge;

namespace Rapport.Coding.Parties;

/// <summary>The words that tell who is meant: titles, agents, pronouns, descriptions, set words. Read once from the lexicon's tables.</summary>
internal sealed class PartyLexicon
{
    private readonly FrozenDictionary<string, Description> _descriptions;
    private readonly FrozenDictionary<string, Pronoun> _pronouns;
    private readonly FrozenDictionary<string, Gender> _genders;
    private readonly Lexicon _lists;

    public PartyLexicon(Lexicon lexicon)
    {
        foreach (LexiconRow row in Rows(lexicon, "titles"))
        {
            Titles.Add(
                row["title"],
                new TitleEntry(row["title"], OrNull(row["office"]), OrNull(row["role"]), ReadGender(row["gender"]))
            );
        }
        foreach (LexiconRow row in Rows(lexicon, "agents"))
        {
            Agents.Add(row["agent"], new AgentEntry(row["agent"], OrNull(row["role"]), row["acts_for"]));
        }
        _descriptions = Rows(lexicon, "coreference-nouns")
            .Select(Description.Read)
            .ToFrozenDictionary(d => d.Lemma, StringComparer.Ordinal);
        _pronouns = Rows(lexicon, "coreference-pronouns")
            .Select(Pronoun.Read)
            .ToFrozenDictionary(p => p.Form, StringComparer.Ordinal);
        _genders = Rows(lexicon, "coreference-gender")
            .ToFrozenDictionary(r => r["word"], r => ReadGender(r["gender"]), StringComparer.Ordinal);
        _lists = lexicon;
    }

    public PhraseTable<TitleEntry> Titles { get; } = new();

    public PhraseTable<AgentEntry> Agents { get; } = new();

    public Description? DescriptionOf(string lemma) => _descriptions.GetValueOrDefault(lemma);

    public Pronoun? PronounOf(string form) => _pronouns.GetValueOrDefault(form);

    /// <summary>What a title word or given name, in lower case, says about its bearer.</summary>
    public Gender GenderOf(string word) => _genders.GetValueOrDefault(word);

    /// <summary>True where <paramref name="word"/>, in lower case, stands in that word list of the lexicon.</summary>
    public bool Has(string list, string word) => _lists.Has(list, word);

    private static ImmutableArray<LexiconRow> Rows(Lexicon lexicon, string table) => lexicon.Table(table)?.Rows ?? [];

    private static string? OrNull(string field) => field.Length == 0 ? null : field;

    internal static Gender ReadGender(string field) =>
        field switch
        {
            "m" => Gender.Male,
            "f" => Gender.Female,
            _ => Gender.Unknown,
        };
}

/// <summary>A title; <c>Office</c> is the code of the office where it is one that the knowledge tables follow.</summary>
internal sealed record TitleEntry(string Title, string? Office, string? Role, Gender Gender)
{
    /// <summary>“Mr”, “Dr”: it says nothing about an office.</summary>
    public bool IsHonorific => string.Equals(Office, "honorific", StringComparison.Ordinal);
}

/// <summary>A word for those who act: <c>ActsFor</c> is <c>state</c> (organs, forces, people in office) or <c>group</c> (rebels, protesters).</summary>
internal sealed record AgentEntry(string Agent, string? Role, string ActsFor)
{
    private static readonly FrozenSet<string> s_none = FrozenSet<string>.Empty;
    private static readonly FrozenSet<string> s_state = FrozenSet.Create(StringComparer.Ordinal, "state");

    public bool IsGroup => string.Equals(ActsFor, "group", StringComparison.Ordinal);

    /// <summary>What “the army” can stand for: a state; “the farmers” are only those called so before.</summary>
    public Description Describe() => new(Agent, IsGroup ? s_none : s_state, s_none, Gender.Unknown);

    /// <summary>What “the convoy” can stand for: only what was called so before.</summary>
    public Description DescribeSame() => new(Agent, s_none, s_none, Gender.Unknown);
}

/// <summary>What a common noun can stand for: “the forum” an organization or its meeting, “the country” a state.</summary>
internal sealed record Description(string Lemma, FrozenSet<string> StandsFor, FrozenSet<string> Kinds, Gender Gender)
{
    public bool For(string type) => StandsFor.Contains(type);

    public static Description Read(LexiconRow row) =>
        new(row["noun"], SplitSet(row["stands_for"]), SplitSet(row["kinds"]), PartyLexicon.ReadGender(row["gender"]));

    private static FrozenSet<string> SplitSet(string field) =>
        field
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>A pronoun with what it agrees in.</summary>
internal sealed record Pronoun(string Form, int Person, bool IsPlural, string Refers, Gender Gender)
{
    /// <summary>Who the pronoun can stand for: <c>person</c>, <c>thing</c>, <c>any</c>, <c>relative</c>, <c>reflexive</c>.</summary>
    public bool For(string what) => string.Equals(Refers, what, StringComparison.Ordinal);

    public static Pronoun Read(LexiconRow row) =>
        new(
            row["form"],
            row["person"] switch
            {
                "1" => 1,
                "2" => 2,
                _ => 3,
            },
            row["number"] is "plural",
            row["refers"],
            PartyLexicon.ReadGender(row["gender"])
        );
}
