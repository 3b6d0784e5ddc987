using System.Collections.Immutable;
using Rapport.Rules.Matching;
using Rapport.Rules.Patterns;
using Rapport.Text;

namespace Rapport.Rules.Loading;

/// <summary>A pattern without a word: a row of the lexicon gives it one.</summary>
/// <param name="Name">What the row's column <c>frame</c> says.</param>
/// <param name="Upos">Part of speech that the row must have.</param>
/// <param name="Why">One line; <c>{lemma}</c> stands for the row's lemma.</param>
/// <param name="Mutual">True where both sides act.</param>
/// <param name="Roles">Its roles.</param>
/// <param name="Conditions">Its conditions.</param>
/// <param name="Absorbs">Words that make no event of their own beside it.</param>
internal sealed record Frame(
    string Name,
    ImmutableArray<Upos> Upos,
    string Why,
    bool Mutual,
    ImmutableArray<RolePattern> Roles,
    ImmutableArray<PathExpression> Conditions,
    ImmutableArray<PathExpression> Absorbs
);
