using System.Collections.Immutable;
using Rapport.Knowledge;
using Rapport.Rules.Loading;
using Rapport.Rules.Matching;
using Rapport.Rules.Patterns;
using Rapport.Text;
using Rapport.Text.Statements;

namespace Rapport.Rules;

/// <summary>Says which frames of <c>rules/en/frames.yaml</c> fit a word of a sentence: for those who write rules.</summary>
public sealed class FrameFitting
{
    private readonly ImmutableArray<Frame> _frames;
    private readonly RuleMatcher _matcher;

    private FrameFitting(ImmutableArray<Frame> frames, Lexicon lexicon, WordClasses classes)
    {
        _frames = frames;
        _matcher = new RuleMatcher(new TriggerIndex([], new Inflection(lexicon)), classes);
    }

    /// <summary>Reads the frames of a data folder.</summary>
    /// <exception cref="DataException">The file is at fault; all faults are listed.</exception>
    public static FrameFitting Load(string dataDirectory, Lexicon lexicon, Ontology ontology)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var classes = new WordClasses(lexicon);
        var loader = new RuleBookLoader(dataDirectory, lexicon, ontology, classes);
        return new FrameFitting(loader.LoadFrames(), lexicon, classes);
    }

    /// <summary>The frames whose required roles the word has, in the order of the file, with what they bind.</summary>
    public IReadOnlyList<FrameFit> Fit(Token word, LogicalArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        List<FrameFit> fits = [];
        foreach (Frame frame in _frames.Where(f => f.Upos.Contains(word.Upos)))
        {
            if (_matcher.Bind(Rule(frame, word), word, arguments) is { } roles)
            {
                int words = frame.Roles.Sum(r => r.Path.Text.Length);
                fits.Add(new FrameFit(frame.Name, roles, frame.Roles.Length, words));
            }
        }
        return fits;
    }

    private static CompiledRule Rule(Frame frame, Token word) =>
        new()
        {
            Rule = new Rule
            {
                Id = frame.Name,
                Kind = StatementKind.Event,
                Type = "",
                Why = frame.Why,
                Source = "",
            },
            Trigger = new Trigger(word.Lemma, [word.Upos], []),
            Conditions = frame.Conditions,
            Roles = frame.Roles,
        };
}

/// <summary>A frame that fits a word.</summary>
/// <param name="Frame">Its name.</param>
/// <param name="Roles">What it binds in the sentence.</param>
/// <param name="RoleCount">How many roles it has.</param>
/// <param name="Breadth">Length of its paths in characters: the longer, the more constructions it allows.</param>
public sealed record FrameFit(string Frame, ImmutableArray<RoleBinding> Roles, int RoleCount, int Breadth);
