using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Rules.Matching;
using Rapport.Text;

namespace Rapport.Rules.Patterns;

/// <summary>Reads path expressions: <c>with[party] | object with | &gt; nmod(of)[@deal-noun]</c>.</summary>
/// <remarks>Grammar and meaning: docs/rules.md.</remarks>
internal sealed class PathParser(Lexicon lexicon)
{
    internal static FrozenSet<string> Relations { get; } =
        Enumerable
            .Range(0, DependencyRelationNames.Count)
            .Select(i => ((DependencyRelation)i).ToConllu())
            .ToFrozenSet(StringComparer.Ordinal);

    private readonly WordClasses _classes = new(lexicon);
    private readonly Inflection _inflection = new(lexicon);
    private readonly Dictionary<string, FrozenSet<string>?> _lists = new(StringComparer.Ordinal);

    /// <summary>Reads one expression; null and a fault where it is none.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="isCondition">True where <c>!</c> is allowed.</param>
    /// <param name="fault">Called with what is wrong, the remedy, and the 0-based offset in the text.</param>
    public PathExpression? Parse(string text, bool isCondition, Action<string, string, int> fault)
    {
        var reader = new PathReader(text, isCondition, Words, Forms, _classes, fault);
        ImmutableArray<PathAlternative> alternatives = reader.ReadAlternatives();
        return reader.Failed ? null : new PathExpression(text, alternatives);
    }

    /// <summary>A list with all forms of its words, whatever their case; null where there is no such list.</summary>
    private FrozenSet<string>? Words(string list)
    {
        if (!_lists.TryGetValue(list, out FrozenSet<string>? forms))
        {
            // Lists of verbs are named so: the forms of a verb make no sense for a noun.
            bool verbs = list.EndsWith("verb", StringComparison.Ordinal);
            forms = lexicon
                .List(list)
                ?.SelectMany(word => _inflection.Forms(word, verbs))
                .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
            _lists[list] = forms;
        }
        return forms;
    }

    private FrozenSet<string> Forms(IEnumerable<string> lemmas) =>
        lemmas.SelectMany(lemma => _inflection.Forms(lemma, verb: true)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
