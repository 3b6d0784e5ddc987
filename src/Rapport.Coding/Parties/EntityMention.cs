using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Coding.Parties;

/// <summary>A name in the text with what it names.</summary>
/// <param name="Tokens">The tokens of the name, document-wide.</param>
/// <param name="Head">The token that stands highest in the tree among them.</param>
/// <param name="Party">What it names, as of the reading's date.</param>
/// <param name="Kind">What sort of name it is.</param>
/// <param name="Known">True where the gazetteer has it; false for a name that only the text gives.</param>
public sealed record EntityMention(TokenSpan Tokens, Token Head, Party Party, NameKind Kind, bool Known)
{
    /// <summary>True for a capital that stands for the place here and not for the government: “in Moscow”.</summary>
    public bool IsPlace { get; init; }
}

/// <summary>Someone is called the holder of an office.</summary>
/// <param name="Person">The person.</param>
/// <param name="Title">The office in the words of the text, without the state: “President”, “Minister for Central Asia”.</param>
/// <param name="Office">Code of the office, or null where the lexicon has none.</param>
/// <param name="Of">State or organization that the office belongs to; empty where neither text nor knowledge says.</param>
/// <param name="IsPast">True for “former”, “ex-”, “late”.</param>
/// <param name="Evidence">Title, state and name as they stand in the text, in UTF-16 code units.</param>
/// <param name="Sentence">0-based index of the sentence.</param>
/// <param name="Why">The step for the trace.</param>
public sealed record OfficeFact(
    Party Person,
    string Title,
    string? Office,
    ImmutableArray<Party> Of,
    bool IsPast,
    CharSpan Evidence,
    int Sentence,
    TraceStep Why
);

/// <summary>The text says, by a set expression, that some are members of an organization, or expressly that one is not.</summary>
/// <param name="Members">The members; one party each.</param>
/// <param name="Organization">The organization.</param>
/// <param name="IsMember">False where the text excepts them.</param>
/// <param name="Evidence">The words that say so, in UTF-16 code units.</param>
/// <param name="Sentence">0-based index of the sentence.</param>
/// <param name="Why">The step for the trace.</param>
public sealed record MembershipFact(
    ImmutableArray<Party> Members,
    Party Organization,
    bool IsMember,
    CharSpan Evidence,
    int Sentence,
    TraceStep Why
);
