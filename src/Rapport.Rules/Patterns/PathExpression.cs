using System.Collections.Immutable;
using Rapport.Text;

namespace Rapport.Rules.Patterns;

/// <summary>A way from the trigger to other words: alternatives in order of preference, each a chain of steps.</summary>
internal sealed class PathExpression(string text, ImmutableArray<PathAlternative> alternatives)
{
    /// <summary>As it is written.</summary>
    public string Text { get; } = text;

    public ImmutableArray<PathAlternative> Alternatives { get; } = alternatives;

    /// <summary>As a condition: true where an alternative leads somewhere, or a negated one (<c>!with</c>) leads nowhere.</summary>
    public bool Holds(Token from, LogicalArguments arguments)
    {
        List<PathHit> hits = [];
        foreach (PathAlternative alternative in Alternatives)
        {
            hits.Clear();
            if (alternative.TryFind(from, arguments, static _ => true, hits) != alternative.Negated)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Adds what the first alternative with a hit finds; false where none has one.</summary>
    public bool TryFind(Token from, LogicalArguments arguments, Predicate<Token> accept, List<PathHit> into)
    {
        foreach (PathAlternative alternative in Alternatives)
        {
            if (alternative.TryFind(from, arguments, accept, into))
            {
                return true;
            }
        }
        return false;
    }
}

/// <summary>A word that a path led to.</summary>
/// <param name="Token">The word.</param>
/// <param name="Path">The way, for the trace.</param>
internal readonly record struct PathHit(Token Token, string Path);

/// <summary>A chain of steps, and whether all it finds counts or the first alone.</summary>
internal sealed class PathAlternative(ImmutableArray<PathStep> steps, bool all, bool negated)
{
    /// <summary>In a condition: true where the way must lead nowhere.</summary>
    public bool Negated => negated;

    public bool TryFind(Token from, LogicalArguments arguments, Predicate<Token> accept, List<PathHit> into)
    {
        int before = into.Count;
        Walk(new PathHit(from, ""), 0, arguments, accept, into, before);
        return into.Count > before;
    }

    private void Walk(
        PathHit at,
        int step,
        LogicalArguments arguments,
        Predicate<Token> accept,
        List<PathHit> into,
        int before
    )
    {
        if (step == steps.Length)
        {
            Add(at, accept, into);
            return;
        }
        foreach (PathHit next in steps[step].From(at, arguments))
        {
            if (!all && into.Count > before)
            {
                return;
            }
            Walk(next, step + 1, arguments, accept, into, before);
        }
    }

    private void Add(PathHit hit, Predicate<Token> accept, List<PathHit> into)
    {
        if (!accept(hit.Token) || into.Exists(h => h.Token.Index == hit.Token.Index))
        {
            return;
        }
        into.Add(hit);
        if (!all)
        {
            return;
        }
        foreach (Token child in hit.Token.Children)
        {
            if (
                child.Relation == DependencyRelation.Conj
                && accept(child)
                && !into.Exists(h => h.Token.Index == child.Index)
            )
            {
                into.Add(new PathHit(child, hit.Path + " conj"));
            }
        }
    }
}
