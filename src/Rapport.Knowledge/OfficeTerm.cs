namespace Rapport.Knowledge;

/// <summary>A person's term in an office.</summary>
/// <param name="Person">Id of the person.</param>
/// <param name="Office">Code of the office from <c>offices.tsv</c>: <c>president</c>, <c>prime-minister</c>, <c>foreign-minister</c>, ….</param>
/// <param name="Title">The office in words, such as <c>President of the Russian Federation</c>.</param>
/// <param name="Of">Id of the state or organization that the office belongs to.</param>
/// <param name="From">First day, or null where it is not known; a bare year or month in the table gives its first day.</param>
/// <param name="To">Last day, or null where it lasts; a bare year or month in the table gives its last day.</param>
/// <param name="Source">Id of the row's source.</param>
public sealed record OfficeTerm(
    string Person,
    string Office,
    string Title,
    string Of,
    DateOnly? From,
    DateOnly? To,
    string Source
);
