using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Rules.Matching;
using Rapport.Text;

namespace Rapport.Rules.Patterns;

/// <summary>Reads path expressions: <c>with[party] | object with | &gt; nmod(of)[@deal-noun]</c>.</summary>
/// <remarks>Grammar and meaning: docs/rules.md.</remarks>
/// <param name="lexicon">The word lists.</param>
/// <param name="classes">The classes of words.</param>
internal sealed class PathParser(Lexicon lexicon, WordClasses classes)
{
    internal static FrozenSet<string> Relations { get; } =
        Enumerable
            .Range(0, DependencyRelationNames.Count)
            .Select(i => ((DependencyRelation)i).ToConllu())
            .ToFrozenSet(StringComparer.Ordinal);

    private readonly Inflection _inflection = new(lexicon);

    // Hundreds of rules ask the same, and a sentence calls up few of them: the words are collected when they are first asked for.
    private readonly Dictionary<string, Lazy<FrozenSet<string>>?> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<FrozenSet<string>>> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PathExpression> _conditions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PathExpression> _paths = new(StringComparer.Ordinal);

    /// <summary>Reads one expression; null and a fault where it is none.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="isCondition">True where <c>!</c> is allowed.</param>
    /// <param name="fault">Called with what is wrong, the remedy, and the 0-based offset in the text.</param>
    public PathExpression? Parse(string text, bool isCondition, Action<string, string, int> fault)
    {
        Dictionary<string, PathExpression> known = isCondition ? _conditions : _paths;
        if (known.TryGetValue(text, out PathExpression? expression))
        {
            return expression;
        }
        var reader = new PathReader(text, isCondition, Words, Forms, classes, fault);
        ImmutableArray<PathAlternative> alternatives = reader.ReadAlternatives();
        if (reader.Failed)
        {
            return null;
        }
        expression = new PathExpression(text, alternatives);
        known.Add(text, expression);
        return expression;
    }

    /// <summary>The values of a test, which commas separate.</summary>
    public static ImmutableArray<string> Values(string value) =>
        [.. value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>A list with all forms of its words, whatever their case; null where there is no such list.</summary>
    private Lazy<FrozenSet<string>>? Words(string list)
    {
        if (!_lists.TryGetValue(list, out Lazy<FrozenSet<string>>? forms))
        {
            // Lists of verbs are named so: the forms of a verb make no sense for a noun.
            bool verbs = list.EndsWith("verb", StringComparison.Ordinal);
            forms = lexicon.Has(list) ? FormsOf(() => lexicon.List(list)!, verbs) : null;
            _lists[list] = forms;
        }
        return forms;
    }

    private Lazy<FrozenSet<string>> Forms(string lemmas)
    {
        if (!_forms.TryGetValue(lemmas, out Lazy<FrozenSet<string>>? forms))
        {
            forms = FormsOf(() => Values(lemmas), verb: true);
            _forms[lemmas] = forms;
        }
        return forms;
    }

    private Lazy<FrozenSet<string>> FormsOf(Func<IEnumerable<string>> words, bool verb) =>
        new(() =>
            words().SelectMany(word => _inflection.Forms(word, verb)).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        );
}
