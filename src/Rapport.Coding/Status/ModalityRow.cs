using Rapport.Text.Statements;

namespace Rapport.Coding.Status;

/// <summary>One row of <c>lexicon/en/modality.tsv</c>.</summary>
/// <param name="Lemma">The word or, parted by spaces, words.</param>
/// <param name="Pos">What it is: VERB, NOUN, ADJ, ADV, AUX, SCONJ, ADP or DET.</param>
/// <param name="Construction">How the content hangs on it, such as <c>inf</c> or <c>obl:for</c>.</param>
/// <param name="Effect">What it does to the content.</param>
/// <param name="WhenNegated">What it does where its own clause is negated.</param>
/// <param name="Assessed">True where the wording is a judgement.</param>
/// <param name="Example">A sentence with the content's predicate between asterisks.</param>
/// <param name="Expected">The status of that predicate.</param>
internal sealed record ModalityRow(
    string Lemma,
    string Pos,
    string Construction,
    StatusEffect Effect,
    StatusEffect WhenNegated,
    bool Assessed,
    string Example,
    StatementStatus Expected
)
{
    /// <summary>Stable id for traces.</summary>
    public string Id => $"modality/{Lemma}/{Pos}/{Construction}";
}
