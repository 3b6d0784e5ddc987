using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Rules.Patterns;

/// <summary>Where a step leads.</summary>
internal enum StepKind
{
    /// <summary>Stays at the word.</summary>
    Self,

    /// <summary>To an argument of that name.</summary>
    Argument,

    /// <summary>To a child with that relation, and preposition where one is named.</summary>
    Down,

    /// <summary>To the head, where the word has that relation to it.</summary>
    Up,
}

/// <summary>One step of a path, with the tests that the word it leads to must pass.</summary>
/// <param name="Kind">Where it leads.</param>
/// <param name="Name">Name of the argument, or of the relation; <c>*</c> for any relation.</param>
/// <param name="Preposition">For a step down: the lemma of the preposition, or null.</param>
/// <param name="Tests">All must hold.</param>
internal sealed record PathStep(StepKind Kind, string Name, string? Preposition, ImmutableArray<TokenTest> Tests)
{
    private readonly DependencyRelation? _relation =
        Kind is StepKind.Down or StepKind.Up && Name is not "*" ? DependencyRelationNames.Parse(Name) : null;

    /// <summary>The words reached, in order of preference.</summary>
    public IEnumerable<PathHit> From(PathHit at, LogicalArguments arguments)
    {
        switch (Kind)
        {
            case StepKind.Self:
                if (Passes(at.Token))
                {
                    yield return at;
                }
                break;
            case StepKind.Argument:
                foreach (Argument argument in arguments.Of(at.Token))
                {
                    if (string.Equals(argument.Name, Name, StringComparison.Ordinal) && Passes(argument.Token))
                    {
                        yield return new PathHit(argument.Token, Join(at.Path, $"{Name}: {argument.Path}"));
                    }
                }
                break;
            case StepKind.Down:
                foreach (Token child in at.Token.Children)
                {
                    if (Fits(child) && HasPreposition(child) && Passes(child))
                    {
                        yield return new PathHit(child, Join(at.Path, $"> {child.Relation.ToConllu()}"));
                    }
                }
                break;
            case StepKind.Up:
                if (at.Token.Head is { } head && Fits(at.Token) && HasPreposition(at.Token) && Passes(head))
                {
                    yield return new PathHit(head, Join(at.Path, $"< {at.Token.Relation.ToConllu()}"));
                }
                break;
        }
    }

    private static string Join(string path, string step) => path.Length == 0 ? step : $"{path}, {step}";

    private bool Fits(Token token) =>
        _relation is not { } relation || token.Relation == relation || token.Relation.Universal() == relation;

    private bool HasPreposition(Token token) =>
        Preposition is null
        || string.Equals(Prepositions.Name(token, DependencyRelation.Case), Preposition, StringComparison.Ordinal)
        || string.Equals(Prepositions.Name(token, DependencyRelation.Mark), Preposition, StringComparison.Ordinal);

    private bool Passes(Token token)
    {
        foreach (TokenTest test in Tests)
        {
            if (!test.Holds(token))
            {
                return false;
            }
        }
        return true;
    }
}
