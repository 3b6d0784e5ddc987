using System.Collections.Immutable;

namespace Rapport.Text.Statements;

/// <summary>Someone who acts, is acted upon, or speaks.</summary>
public sealed record Party
{
    /// <summary>ISO 3166-1 alpha-3 for a state, the usual acronym for an organization, a slug for a person or anything else.</summary>
    public required string Id { get; init; }

    /// <summary>Canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required PartyType Type { get; init; }

    /// <summary>Ids of those it acts for, as of the statement's date.</summary>
    public ImmutableArray<string> Of { get; init; } = [];

    /// <summary>Role code (<c>GOV</c>, <c>MIL</c>, <c>REB</c>, …) or the office held, or null.</summary>
    public string? Role { get; init; }

    /// <summary>The words in the text that stand for it here.</summary>
    public required TextMention Mention { get; init; }
}

/// <summary>Kinds of parties.</summary>
public enum PartyType
{
    /// <summary>Not settled.</summary>
    Unknown,

    /// <summary>A state, present or former.</summary>
    State,

    /// <summary>An organization.</summary>
    Organization,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A described or unorganized group.</summary>
    Group,

    /// <summary>A region or a place.</summary>
    Region,

    /// <summary>A project or doctrine.</summary>
    Project,
}

/// <summary>Words of the article.</summary>
/// <param name="Span">Their place in the article's text.</param>
/// <param name="Text">Exactly that slice.</param>
public sealed record TextMention(CharSpan Span, string Text);

/// <summary>Someone's claim.</summary>
/// <param name="Speaker">Who says it.</param>
/// <param name="Verb">The lemma of the word that says so (<c>say</c>, <c>according to</c>).</param>
public sealed record Attribution(Party Speaker, string Verb);
