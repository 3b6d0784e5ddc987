namespace Rapport.Analysis.Phrasing;

/// <summary>How one kind of statement is worded: a row of <c>phrasing.tsv</c>.</summary>
internal sealed record Phrase
{
    public required string Type { get; init; }

    public required string Mode { get; init; }

    /// <summary>The beginning of the CAMEO codes that it fits; empty for all.</summary>
    public required string Cameo { get; init; }

    public required string Base { get; init; }

    public required string Third { get; init; }

    public required string Past { get; init; }

    public required string Participle { get; init; }

    public required string Gerund { get; init; }

    /// <summary>What follows the verb, with optional parts in brackets.</summary>
    public required string Rest { get; init; }

    /// <summary>The act as a noun, for where nobody is known to do it; empty for relations.</summary>
    public required string Nominal { get; init; }

    /// <summary>True where the verb says something even with nothing behind it.</summary>
    public bool MayStandBare { get; init; } = true;

    public bool IsBe => Base == "be";

    /// <summary>The present for several: “are”, “have”, else the base form.</summary>
    public string Plural => IsBe ? "are" : Base;

    /// <summary>The past for several.</summary>
    public string PluralPast => IsBe ? "were" : Past;
}
