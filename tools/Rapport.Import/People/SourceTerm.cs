namespace Rapport.Import.People;

/// <summary>A term of office as one source has it.</summary>
/// <param name="Of">Id of the state or organization.</param>
/// <param name="Office">Code of the office, or null where the source only says who ruled.</param>
/// <param name="Title">The office in words, or null.</param>
/// <param name="Name">The name; <paramref name="OtherNames"/> hold other spellings.</param>
/// <param name="From">First day, null where the source does not say.</param>
/// <param name="To">Last day, null where it lasted when the source ended.</param>
internal sealed record SourceTerm(
    string Of,
    string? Office,
    string? Title,
    string Name,
    PartialDay? From,
    PartialDay? To,
    string Source
)
{
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    public PartialDay? Born { get; init; }

    public string[] Words { get; } = NameWords.Of(Name);

    public DateOnly FirstDay => From?.First ?? DateOnly.MinValue;

    public DateOnly LastDay => To?.Last ?? DateOnly.MaxValue;
}
