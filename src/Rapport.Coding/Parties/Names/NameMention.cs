using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;

namespace Rapport.Coding.Parties.Names;

/// <summary>A name as it stands in the text. A hyphenated pair (“Russia-China”) is one name of two entities.</summary>
internal sealed record NameMention(TokenSpan Tokens, int Head, ImmutableArray<string> Ids, NameKind Kind, bool Known)
{
    /// <summary>Part of a hyphenated word that is about the entity without meaning it: “US-led”, “anti-EU”.</summary>
    public bool IsBound { get; init; }

    /// <summary>A capital that stands for the city: “in Moscow”.</summary>
    public bool IsPlace { get; init; }

    public bool IsModifier => Kind is NameKind.Adjective or NameKind.Demonym or NameKind.Prefix;
}

/// <summary>What a name or description refers to, as far as text and knowledge say. Mutable while names and titles are read.</summary>
internal sealed class Referent(string id, string name, Rapport.Text.Statements.PartyType type)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public Rapport.Text.Statements.PartyType Type { get; } = type;

    /// <summary>Finer class from the knowledge tables, or null.</summary>
    public string? Kind { get; init; }

    public ImmutableArray<string> Of { get; set; } = [];

    public string? Role { get; set; }

    public Gender Gender { get; set; }

    /// <summary>Titles that the text gives, in lower case.</summary>
    public List<string> Titles { get; } = [];
}

/// <summary>Grammatical gender of people. The default is <see cref="Unknown"/>.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}
